/// A part of ISO 19139 that few records have, since few data call for it.
enum RecordDetail: Sendable {
  /// The grid of an image, its bands and how it was taken.
  case image
  /// The geometry of vector data: their objects and their topology.
  case geometry
  /// Elements beyond the standard.
  case extensions
  /// A resource that goes with this one.
  case association
  /// A copy that is not on line.
  case medium
  /// How secret the resource is.
  case security
  /// The sources of the data.
  case sources
  /// A polygon around the data.
  case polygon
  /// How well the network of the data hangs together.
  case topology
}
