import JSON
import Tables

/// What an input of the fuzzer stands for.
struct TableInput {
  /// The schema of the input, or the one with every type.
  let schema: TableSchema
  let table: [UInt8]
  /// After how many bytes the table is cut.
  let cut: Int

  /// Takes an input apart.
  init(_ bytes: [UInt8]) {
    cut = Int(bytes.first ?? 0)
    let rest = bytes.dropFirst()
    if rest.first == .init(ascii: "{"), let end = rest.firstIndex(of: 0),
      let document = try? JSONDocument(parsing: Array(rest[..<end]))
    {
      schema = TableSchema(reading: document)
      table = Array(rest[(end + 1)...])
    } else {
      schema = Self.everyType
      table = Array(rest)
    }
  }

  private static let everyType: TableSchema = {
    let fields = [
      #"{"name": "a", "type": "integer", "constraints": {"minimum": -3, "unique": true}}"#,
      #"{"name": "b", "type": "number", "groupChar": " ", "bareNumber": false}"#,
      #"{"name": "c", "type": "number", "decimalChar": ",", "constraints": {"maximum": "1,5"}}"#,
      #"{"name": "d", "type": "date", "format": "%d/%m/%y"}"#,
      #"{"name": "e", "type": "date", "format": "any"}"#, #"{"name": "f", "type": "datetime"}"#,
      #"{"name": "g", "type": "time"}"#, #"{"name": "h", "type": "year"}"#,
      #"{"name": "i", "type": "yearmonth"}"#, #"{"name": "j", "type": "duration"}"#,
      #"{"name": "k", "type": "boolean"}"#, #"{"name": "l", "type": "geopoint"}"#,
      #"{"name": "m", "type": "geopoint", "format": "array"}"#,
      #"{"name": "n", "type": "geojson"}"#, #"{"name": "o", "type": "object"}"#,
      #"{"name": "p", "type": "array", "arrayItem": {"type": "year"}}"#,
      #"{"name": "q", "type": "list", "itemType": "integer"}"#,
      #"{"name": "r", "format": "wkt"}"#, #"{"name": "s", "format": "email"}"#,
      #"{"name": "t", "format": "uri"}"#, #"{"name": "u", "format": "uuid"}"#,
      #"{"name": "v", "format": "binary"}"#,
      #"{"name": "w", "constraints": {"pattern": "(a|é)+b?|(x)\\2", "maxLength": 9}}"#,
      #"{"name": "x", "customCheck": "opening-hours-value"}"#,
      #"{"name": "y", "customCheck": "phone-number-value"}"#,
      #"{"name": "z", "customCheck": "siret"}"#,
    ]
    let text = #"""
      {"fields": [\#(fields.joined(separator: ", "))], "primaryKey": ["a", "d"],
      "foreignKeys": [{"fields": "b", "reference": {"fields": "a"}}], "missingValues": ["", "-"],
      "custom_checks": [
        {"name": "compare-columns-value", "params": {"column": "a", "op": "<", "column2": "b"}},
        {"name": "sum-columns-value", "params": {"column": "a", "columns": ["b", "h"]}}]}
      """#
    guard let document = try? JSONDocument(parsing: text) else {
      preconditionFailure("the schema of the target is JSON")
    }
    return TableSchema(reading: document)
  }()
}
