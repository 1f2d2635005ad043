/// `{"bboxFilter": "$.pages[*].features[*]", "bbox": …, "among": …}`: a spatial filter, both ways.
///
/// Each feature that came back meets the box; each feature of `among` that certainly meets it came back.
package struct BoundingBoxFilterForm: AssertionForm {
  /// What becomes of a feature without geometry.
  package enum Unlocated: String, Sendable, CaseIterable {
    case included, excluded, either
  }

  package static let keyword = "bboxFilter"

  /// The features that came back.
  package let query: Query
  package let bbox: Expression
  /// The features known from elsewhere; without it only the first half is judged.
  package let among: Expression?
  /// Whether all that matches was received, so that a missing feature is really missing.
  package let isComplete: Expression?
  package let unlocated: Unlocated
  package var expressions: [Expression] { [bbox, among, isComplete].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    query = reader.query(Self.keyword)
    bbox = reader.expression("bbox") ?? .list([])
    among = reader.optionalExpression("among")
    isComplete = reader.optionalExpression("complete")
    unlocated = reader.optionalChoice("withoutGeometry", Unlocated.self) ?? .either
  }
}
