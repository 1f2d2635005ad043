package import JSON

/// The type of a field with its format (Table Schema, `type` and `format`).
package indirect enum FieldType: Sendable, Hashable {
  case string(StringFormat)
  case number(NumberForm)
  case boolean(BooleanForm)
  /// A date, a time or both, in a form of its own.
  case date(DateForm)
  case clock(ClockForm)
  /// A date or a time in any spelling.
  case anyDate
  case duration
  case geopoint(GeopointForm)
  case geojson(GeoJSONForm)
  /// JSON of one kind: an array or an object.
  case json(JSONValue.Kind)
  /// Values of one type with a text between them.
  case list(delimiter: String, item: FieldType)
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
    case .clock(let form): form.value(of: cell)
    case .anyDate: AnyDateForm.holds(cell) ? .text(cell) : nil
    case .duration: DurationForm.holds(cell) ? .text(cell) : nil
    case .geopoint(let form): form.point(cell).map { .point($0) }
    case .geojson(let form):
      Self.json(cell, .object).flatMap { value in
        if case .json(let root) = value, form.holds(root) { value } else { nil }
      }
    case .json(let kind): Self.json(cell, kind)
    case .list(let delimiter, let item): Self.items(cell, delimiter, item)
    }
  }

  /// The constraints that the standard gives the type, besides `required`, `unique` and `enum`.
  var constraintNames: Set<String> {
    switch self {
    case .any: FieldConstraints.names
    case .string: ["minLength", "maxLength", "pattern"]
    case .json: ["minLength", "maxLength", "jsonSchema"]
    case .list: ["minLength", "maxLength"]
    case .geojson: ["jsonSchema"]
    case .number, .date, .clock:
      ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
    case .boolean, .geopoint, .duration, .anyDate: []
    }
  }

  /// Returns the items of a list, or nil if one is not of its type; an empty cell is no item.
  private static func items(
    _ cell: ArraySlice<UInt8>, _ delimiter: String, _ item: FieldType
  ) -> FieldValue? {
    if cell.isEmpty { return .items([]) }
    var items: [FieldValue] = []
    for part in CellText.split(cell, by: Array(delimiter.utf8)) {
      guard let value = item.value(of: part) else { return nil }
      items.append(value)
    }
    return .items(items)
  }

  private static func json(_ cell: ArraySlice<UInt8>, _ kind: JSONValue.Kind) -> FieldValue? {
    guard let root = (try? JSONDocument(parsing: Array(cell)))?.root, root.kind == kind else {
      return nil
    }
    return .json(root)
  }
}
