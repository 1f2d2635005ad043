import JSON

/// Brings the rasters that targets stand for: addresses and files, folders, lists, STAC, VRT indexes.
struct RasterListing: SubjectSource {
  /// The names of the options that a suite gives.
  enum Option {
    /// What a target is, when its name does not tell: `auto`, or a kind.
    static let listing = "listing"
    /// How much of the delivery is tried: `sampled` or `full`.
    static let delivery = "delivery"
    /// In how many rasters of each folder of each server it is.
    static let sample = "sample"
  }

  let request: StreamRequest

  func deliver(to give: @escaping @Sendable (Subject) async -> Bool) async -> StreamEnd {
    var walk = RasterWalk(request: request, give: give)
    for target in request.targets {
      guard await walk.visit(target) else { break }
    }
    return walk.end
  }
}
