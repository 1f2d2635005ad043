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
  /// The elements of several lists in one.
  case concat
  /// The first element of a list; with `concat`, the first of several ways to say a thing.
  case first

  /// The arguments beside the main one: name and whether it must be there.
  package var arguments: [(name: String, isRequired: Bool)] {
    switch self {
    case .interval: [("to", true)]
    case .appendSegment: [("segment", true)]
    case .plus: [("by", true)]
    default: []
    }
  }
}
