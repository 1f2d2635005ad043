import JSON

extension TableSchemaReader {
  private static let names: Set<String> = [
    "name", "type", "format", "title", "description", "example", "examples", "constraints",
    "missingValues", "rdfType", "decimalChar", "groupChar", "bareNumber", "trueValues",
    "falseValues", "categories", "categoriesOrdered", "delimiter", "itemType", "customCheck",
    "arrayItem",
  ]
  private static let unjudged: Set<String> = [
    "categories", "customCheck", "arrayItem", "delimiter", "itemType",
  ]

  /// Reads a field, or returns nil if nothing tells which column it is.
  mutating func field(_ value: JSONValue, missingValues: [[UInt8]]) -> TableField? {
    guard value.kind == .object else {
      noteKind(value, expected: "object")
      return nil
    }
    guard let name = value["name"]?.string, !name.isEmpty else {
      note(.namelessField, at: value["name"] ?? value)
      return nil
    }
    for member in value.members where member.value.kind != .null {
      if Self.unjudged.contains(member.name) {
        note(.notJudged, at: member.value, ["name": member.name])
      } else if !Self.names.contains(member.name) {
        noteUnknown(member)
      }
    }
    let type = type(of: value)
    let example = example(of: value, type)
    return TableField(
      name: name, type: type, constraints: constraints(of: value, type),
      missingValues: self.missingValues(of: value) ?? missingValues, example: example)
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
