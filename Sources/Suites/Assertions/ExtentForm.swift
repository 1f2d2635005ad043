/// `{"extent": …, "holds": "$.features[*]"}`: a declared extent holds what is there.
///
/// With `firstCoversOthers`, the first box or interval is also held against the others
/// (OGC 17-069r4, /req/core/fc-md-extent-multi).
package struct ExtentForm: AssertionForm {
  package static let keyword = "extent"

  /// The extent object, with `spatial` and `temporal`.
  package let extent: Expression
  /// The features that it must hold.
  package let features: Query?
  package let requiresCover: Bool
  /// The name of the property that holds the time; empty when it is not known.
  package let property: Expression?
  package var expressions: [Expression] { [extent, property].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    extent = reader.expression(Self.keyword) ?? .list([])
    features = reader.optionalQuery("holds")
    requiresCover = reader.optionalBoolean("firstCoversOthers") ?? false
    property = reader.optionalExpression("property")
    if features == nil, !requiresCover {
      reader.reportMissing(oneOf: ["holds", "firstCoversOthers"])
    }
  }
}
