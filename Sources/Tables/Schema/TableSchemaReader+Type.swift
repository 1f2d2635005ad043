import JSON

extension TableSchemaReader {
  /// Reads the type of a field; without one it is text, and an unknown one lets any text pass.
  mutating func type(of field: JSONValue) -> FieldType {
    let format = format(of: field)
    guard let value = field["type"], value.kind != .null else {
      return stringType(of: field, format)
    }
    guard let name = value.string else {
      noteKind(value, expected: "string")
      return .any
    }
    switch name {
    case "string": return stringType(of: field, format)
    case "number", "integer": return .number(numberForm(of: field, isInteger: name == "integer"))
    case "boolean":
      return .boolean(
        BooleanForm(
          trueValues: list(field["trueValues"]), falseValues: list(field["falseValues"])))
    case "date": return dateType(of: field, format) ?? .date(.standard)
    case "datetime": return dateType(of: field, format) ?? .clock(.dateTime)
    case "time": return dateType(of: field, format) ?? .clock(.time)
    case "year": return .clock(.year)
    case "yearmonth": return .clock(.yearMonth)
    case "geopoint":
      if let form = GeopointForm(rawValue: format) { return .geopoint(form) }
      noteFormat(of: field, format)
      return .any
    case "array": return .json(.array)
    case "object": return .json(.object)
    case "geojson":
      if let form = GeoJSONForm(rawValue: format) { return .geojson(form) }
      noteFormat(of: field, format)
      return .geojson(.geojson)
    case "any": return .any
    case "duration": return .duration
    case "list": return listType(of: field)
    default:
      note(.unknownType, at: value, ["name": name])
      return .any
    }
  }

  private mutating func format(of field: JSONValue) -> String {
    guard let value = field["format"], value.kind != .null else { return "default" }
    if value.string == nil { noteKind(value, expected: "string") }
    return value.string ?? "default"
  }

  private mutating func stringType(of field: JSONValue, _ format: String) -> FieldType {
    if let format = StringFormat(rawValue: format) { return .string(format) }
    noteFormat(of: field, format)
    return .string(.text)
  }

  /// Returns the type of a form of dates; none where the form is that of the standard.
  private mutating func dateType(of field: JSONValue, _ format: String) -> FieldType? {
    if format == "default" { return nil }
    if format == "any" { return .anyDate }
    // Without a directive the form is a word, which cells would have to repeat.
    if format.contains("%"), let form = DateForm(parsing: format) { return .date(form) }
    noteFormat(of: field, format)
    return .any
  }

  /// Returns the type of lists (Table Schema 2): items of a simple type, in their forms without a
  /// format.
  private mutating func listType(of field: JSONValue) -> FieldType {
    for name in ["delimiter", "itemType"] {
      if let value = field[name], value.string == nil { noteKind(value, expected: "string") }
    }
    let delimiter = field["delimiter"]?.string ?? ","
    let item: FieldType
    switch field["itemType"]?.string ?? "string" {
    case "string": item = .string(.text)
    case "integer": item = .number(NumberForm(isInteger: true))
    case "number": item = .number(NumberForm())
    case "boolean": item = .boolean(BooleanForm())
    case "date": item = .date(.standard)
    case "datetime": item = .clock(.dateTime)
    case "time": item = .clock(.time)
    case let name:
      note(.unknownType, at: field["itemType"] ?? field, ["name": name])
      item = .any
    }
    return .list(delimiter: delimiter, item: item)
  }

  private mutating func numberForm(of field: JSONValue, isInteger: Bool) -> NumberForm {
    for name in ["decimalChar", "groupChar"] {
      if let value = field[name], value.string == nil { noteKind(value, expected: "string") }
    }
    if let value = field["bareNumber"], value.boolean == nil {
      noteKind(value, expected: "boolean")
    }
    return NumberForm(
      decimalMark: field["decimalChar"]?.string ?? ".", groupMark: field["groupChar"]?.string ?? "",
      isBare: field["bareNumber"]?.boolean ?? true, isInteger: isInteger)
  }

  private mutating func list(_ value: JSONValue?) -> [String]? {
    guard let value else { return nil }
    guard value.kind == .array else {
      noteKind(value, expected: "array")
      return nil
    }
    return value.elements.compactMap { element in
      if element.string == nil { noteKind(element, expected: "string") }
      return element.string
    }
  }

  private mutating func noteFormat(of field: JSONValue, _ format: String) {
    note(.unknownFormat, at: field["format"] ?? field, ["name": format])
  }
}
