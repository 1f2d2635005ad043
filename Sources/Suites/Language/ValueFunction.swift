/// The value functions of the suite language.
///
/// A raw value is the function's name in a suite; `Checks` holds one file for each.
package enum ValueFunction: String, Sendable, CaseIterable {
  /// An interval written for a query parameter, from `of` to `to`.
  case interval
  /// A URL with one more path segment, percent-encoded; the query string stays.
  case appendSegment
  /// A URL without its query string.
  case withoutQuery
  /// A URL resolved against the URL of the instance.
  case resolve
  /// A whole number plus `by`.
  case plus
  /// A text in upper case.
  case uppercase
  /// The numbers written in a text, separated by commas or blanks, as a list.
  case numbers
  /// The elements of several lists in one.
  case concat
  /// The first element of a list; with `concat`, the first of several ways to say a thing.
  case first
  /// The bounding box of a feature, a geometry or a list of them: west, south, east, north.
  case bboxOf
  /// The same box with `margin` degrees more on every side, within the world.
  case bboxAround
  /// A small box that meets none of the boxes given.
  case bboxAway
  /// The time of a feature, as a value of the parameter `datetime`; `property` names where it stands,
  /// `extent` is the interval in which it lies.
  case timeOf
  /// The instant `by` a duration before an interval or instant begins; a day unless said.
  case instantBefore
  /// The instant `by` a duration after an interval or instant ends; a day unless said.
  case instantAfter

  /// The arguments beside the main one: name and whether it must be there.
  package var arguments: [(name: String, isRequired: Bool)] {
    switch self {
    case .interval: [("to", true)]
    case .appendSegment: [("segment", true)]
    case .plus: [("by", true)]
    case .bboxAround: [("margin", true)]
    case .timeOf: [("extent", false), ("property", false)]
    case .instantBefore, .instantAfter: [("by", false)]
    default: []
    }
  }
}
