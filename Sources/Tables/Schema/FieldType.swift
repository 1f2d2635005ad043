package import JSON

/// The type of a field with its format (Table Schema, `type` and `format`).
package enum FieldType: Sendable, Hashable {
  case string(StringFormat)
  case number(NumberForm)
  case boolean(BooleanForm)
  /// A date, a time or both, in a form of its own.
  case date(DateForm)
  case clock(ClockForm)
  case geopoint(GeopointForm)
  /// JSON of one kind: an array or an object.
  case json(JSONValue.Kind)
  /// Any text: the type says nothing of cells, or what it says is not judged.
  case any

  /// Returns the value that a cell of UTF-8 holds, or nil if it holds none of this type.
  package func value(of cell: ArraySlice<UInt8>) -> FieldValue? {
    switch self {
    case .any: .text(cell)
    case .string(let format): format.holds(cell) ? .text(cell) : nil
    case .number(let form): form.number(cell).map { .number($0) }
    case .boolean(let form): form.boolean(cell).map { .boolean($0) }
    case .date(let form): form.date(cell).map { .date($0) }
    case .clock(.year):
      ClockForm.year.holds(cell) ? NumberForm().number(cell).map { .number($0) } : nil
    case .clock(let form): form.holds(cell) ? .text(cell) : nil
    case .geopoint(let form): form.point(cell).map { .point($0) }
    case .json(let kind): Self.json(cell, kind)
    }
  }

  /// The constraints that the standard gives the type, besides `required`, `unique` and `enum`.
  var constraintNames: Set<String> {
    switch self {
    case .any: FieldConstraints.names
    case .string: ["minLength", "maxLength", "pattern"]
    case .json: ["minLength", "maxLength", "jsonSchema"]
    case .number, .date, .clock:
      ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
    case .boolean, .geopoint: []
    }
  }

  private static func json(_ cell: ArraySlice<UInt8>, _ kind: JSONValue.Kind) -> FieldValue? {
    guard let root = (try? JSONDocument(parsing: Array(cell)))?.root, root.kind == kind else {
      return nil
    }
    return .json(root)
  }
}
