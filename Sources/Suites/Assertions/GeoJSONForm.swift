/// `{"geojson": "$", "report": "breaches"}`: what is selected is GeoJSON (RFC 7946).
package struct GeoJSONForm: AssertionForm {
  /// Which problems count.
  package enum Report: String, Sendable, CaseIterable {
    /// What RFC 7946 forbids with a MUST.
    case breaches
    /// What it advises against.
    case advice
    /// Coordinates that are not longitude and latitude, in that order.
    case coordinates
  }

  package static let keyword = "geojson"

  package let query: Query
  package let report: Report
  /// The bounding boxes in which the coordinates are known to lie, to tell swapped axes.
  package let extent: Expression?
  package var expressions: [Expression] { [extent].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    query = reader.query(Self.keyword)
    report = reader.optionalChoice("report", Report.self) ?? .breaches
    extent = reader.optionalExpression("extent")
  }
}
