import JSON

extension TableSchemaReader {
  private static let names: Set<String> = [
    "name", "type", "format", "title", "description", "example", "examples", "constraints",
    "missingValues", "rdfType", "decimalChar", "groupChar", "bareNumber", "trueValues",
    "falseValues", "categories", "categoriesOrdered", "delimiter", "itemType", "customCheck",
    "arrayItem",
  ]

  /// Reads a field, or returns nil if nothing tells which column it is.
  mutating func field(
    _ value: JSONValue, missingValues: [[UInt8]], isItem: Bool = false
  ) -> TableField? {
    guard value.kind == .object else {
      noteKind(value, expected: "object")
      return nil
    }
    guard let name = value["name"]?.string ?? (isItem ? "item" : nil), !name.isEmpty else {
      note(.namelessField, at: value["name"] ?? value)
      return nil
    }
    for member in value.members where member.value.kind != .null {
      if !Self.names.contains(member.name) {
        noteUnknown(member)
      }
    }
    let type = type(of: value)
    let example = example(of: value, type)
    var constraints = constraints(of: value, type)
    if let categories = value["categories"], categories.kind != .null {
      constraints.narrow(to: self.categories(categories, type), text: spelling(categories))
    }
    return TableField(
      name: name, type: type, constraints: constraints,
      missingValues: self.missingValues(of: value) ?? missingValues, example: example,
      item: value["arrayItem"].flatMap { item($0, of: type, isWithinItem: isItem) })
  }

  /// Returns the field that each item of an array is held to; items of items are not looked into.
  private mutating func item(
    _ value: JSONValue, of type: FieldType, isWithinItem: Bool
  ) -> TableField? {
    guard case .json(.array) = type, !isWithinItem else {
      note(.foreignConstraint, at: value, ["name": "arrayItem"])
      return nil
    }
    return field(value, missingValues: [], isItem: true)
  }

  /// Returns the only values that version 2 of the standard lets a field have, if it lists them.
  private mutating func categories(_ list: JSONValue, _ type: FieldType) -> Set<FieldValue> {
    if list.kind != .array { noteKind(list, expected: "array") }
    var values: Set<FieldValue> = []
    for element in list.elements {
      let written = element["value"] ?? element
      if let value = cast(written, type) {
        values.insert(value)
      } else {
        note(.uncastable, at: written, ["name": "categories", "value": written.text])
      }
    }
    return values
  }

  private func spelling(_ categories: JSONValue) -> String {
    categories.elements.map { element in
      let written = element["value"] ?? element
      return written.string ?? written.text
    }.joined(separator: ", ")
  }

  private mutating func noteUnknown(_ member: JSONMember) {
    if FieldConstraints.names.contains(member.name) {
      note(.misplacedConstraint, at: member.value, ["name": member.name])
    } else if let meant = Misspelling.meant(by: member.name, among: Self.names) {
      note(.misspeltKey, at: member.value, ["name": member.name, "meant": meant])
    } else {
      note(.unknownKey, at: member.value, ["name": member.name])
    }
  }

  /// Returns the example, which the type must be able to read.
  private mutating func example(of field: JSONValue, _ type: FieldType) -> String? {
    guard let value = field["example"] ?? field["examples"]?[0], value.kind != .null else {
      return nil
    }
    let text = value.string ?? value.text
    if cast(value, type) == nil {
      note(.uncastable, at: value, ["name": "example", "value": text])
    }
    return text
  }

  /// Returns the value that a value of the document stands for in cells of a type.
  func cast(_ value: JSONValue, _ type: FieldType) -> FieldValue? {
    if case .json(let kind) = type, value.kind == kind { return .json(value) }
    return type.value(of: Array((value.string ?? value.text).utf8)[...])
  }
}
