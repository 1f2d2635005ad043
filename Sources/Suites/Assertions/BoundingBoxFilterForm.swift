/// `{"bboxFilter": "$.pages[*].features[*]", "bbox": …, "among": …}`: a spatial filter, both ways.
///
/// Each feature that came back meets the box; each feature of `among` that certainly meets it came back.
package struct BoundingBoxFilterForm: AssertionForm {
  package static let keyword = "bboxFilter"

  /// The features that came back.
  package let query: Query
  /// The box asked for: four or six numbers, as a list or as the text of the parameter.
  package let bbox: Expression
  /// The features known from elsewhere; without it only the first half is judged.
  package let among: Expression?
  /// Whether all that matches was received, so that a missing feature is really missing; read from the
  /// answer unless said.
  package let isComplete: Expression?
  /// What becomes of features without geometry.
  package let unplaced: UnplacedFeatures
  package var expressions: [Expression] { [bbox, among, isComplete].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    query = reader.query(Self.keyword)
    bbox = reader.expression("bbox") ?? .list([])
    among = reader.optionalExpression("among")
    isComplete = reader.optionalExpression("complete")
    unplaced = reader.optionalChoice("withoutGeometry", UnplacedFeatures.self) ?? .either
  }
}
