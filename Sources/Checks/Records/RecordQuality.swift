import JSON
import Markup

/// What the record says of how the resource was made, and of what it conforms to.
struct RecordQuality {
  private let qualities: [XMLElement]

  /// Looks at the data quality elements of a record.
  init(_ root: XMLElement) {
    qualities = root.all(["dataQualityInfo", "DQ_DataQuality"])
  }

  /// The members of the document.
  var members: [(String, JSONText?)] {
    [
      (
        "scopes",
        .array(qualities.map { RecordText.code($0.first(["scope", "DQ_Scope", "level"])) })
      ),
      ("conformities", .array(qualities.flatMap { $0.all("report") }.flatMap { results($0) })),
      (
        "lineages",
        .array(
          qualities.flatMap { $0.all(["lineage", "LI_Lineage", "statement"]) }.map {
            RecordText.text($0)
          })
      ),
    ]
  }

  private func results(_ report: XMLElement) -> [JSONText] {
    report.children.flatMap { $0.all("result") }.compactMap { property -> JSONText? in
      guard let result = property.first("DQ_ConformanceResult") else { return nil }
      let citation = result.first(["specification", "CI_Citation"])
      let pass = result.first("pass")
      return [
        "title": RecordText.string(RecordText.value(citation?.first("title"))),
        "anchor": RecordText.string(RecordText.anchor(citation?.first("title"))),
        "dates": .array(RecordText.dates(citation)),
        "explanation": RecordText.string(RecordText.value(result.first("explanation"))),
        "pass": verdict(pass), "passNil": RecordText.string(pass?.attribute("nilReason")),
        "line": RecordText.whole(property.line), "element": .integer(property.index),
      ]
    }
  }

  private func verdict(_ pass: XMLElement?) -> JSONText {
    switch RecordText.value(pass) {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}
