/// `{"datetimeFilter": "$.pages[*].features[*]", "datetime": …, "among": …}`: a temporal filter, both ways.
///
/// The time of a feature is read from its properties: the one named, or else those that hold moments
/// within the collection's temporal extent. A feature is judged only where all of them agree.
package struct TemporalFilterForm: AssertionForm {
  package static let keyword = "datetimeFilter"

  /// The features that came back.
  package let query: Query
  /// The moment or interval asked for, as the text of the parameter.
  package let datetime: Expression
  /// The features known from elsewhere; without it only the first half is judged.
  package let among: Expression?
  /// Whether all that matches was received, so that a missing feature is really missing; read from the
  /// answer unless said.
  package let isComplete: Expression?
  /// The temporal extent of the collection, as its `interval` array.
  package let extent: Expression?
  /// The name of the property that holds the time; empty for finding it.
  package let property: Expression?
  /// What becomes of features without time.
  package let unplaced: UnplacedFeatures
  package var expressions: [Expression] {
    [datetime, among, isComplete, extent, property].compactMap(\.self)
  }

  package init(reading reader: inout ObjectReader) {
    query = reader.query(Self.keyword)
    datetime = reader.expression("datetime") ?? .list([])
    among = reader.optionalExpression("among")
    isComplete = reader.optionalExpression("complete")
    extent = reader.optionalExpression("extent")
    property = reader.optionalExpression("property")
    unplaced = reader.optionalChoice("withoutTime", UnplacedFeatures.self) ?? .either
  }
}
