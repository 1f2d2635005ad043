import JSON

extension TableSchemaReader {
  /// Reads the constraints of a field; one that cannot be read does not hold.
  mutating func constraints(of field: JSONValue, _ type: FieldType) -> FieldConstraints {
    var constraints = FieldConstraints()
    guard let descriptor = field["constraints"], descriptor.kind != .null else {
      return constraints
    }
    guard descriptor.kind == .object else {
      noteKind(descriptor, expected: "object")
      return constraints
    }
    for member in descriptor.members {
      read(member, type, into: &constraints)
    }
    return constraints
  }

  private mutating func read(
    _ member: JSONMember, _ type: FieldType, into constraints: inout FieldConstraints
  ) {
    let value = member.value
    guard FieldConstraints.names.contains(member.name) else {
      if let meant = Misspelling.meant(by: member.name, among: FieldConstraints.names) {
        note(.misspeltKey, at: value, ["name": member.name, "meant": meant])
      } else {
        note(.unknownKey, at: value, ["name": member.name])
      }
      return
    }
    let common: Set<String> = ["required", "unique", "enum"]
    guard common.contains(member.name) || type.constraintNames.contains(member.name) else {
      note(.foreignConstraint, at: value, ["name": member.name])
      return
    }
    constraints.spellings[member.name] = value.string ?? value.text
    switch member.name {
    case "required": constraints.isRequired = flag(value)
    case "unique": constraints.isUnique = flag(value)
    case "minLength": constraints.minimumLength = length(value)
    case "maxLength": constraints.maximumLength = length(value)
    case "minimum": constraints.minimum = bound(member, type)
    case "maximum": constraints.maximum = bound(member, type)
    case "exclusiveMinimum": constraints.exclusiveMinimum = bound(member, type)
    case "exclusiveMaximum": constraints.exclusiveMaximum = bound(member, type)
    case "pattern": constraints.pattern = pattern(value)
    case "enum":
      constraints.allowed = values(value, type)
      constraints.spellings["enum"] = value.elements.map { $0.string ?? $0.text }
        .joined(separator: ", ")
    case "jsonSchema": constraints.shape = shape(value)
    default: break
    }
  }

  private mutating func shape(_ value: JSONValue) -> JSONSchema? {
    let schema = try? JSONSchema.compile(value)
    if schema == nil { note(.notJudged, at: value, ["name": "jsonSchema"]) }
    return schema
  }

  private mutating func flag(_ value: JSONValue) -> Bool {
    if value.boolean == nil { noteKind(value, expected: "boolean") }
    return value.boolean ?? false
  }

  private mutating func length(_ value: JSONValue) -> Int? {
    if value.integer == nil { noteKind(value, expected: "integer") }
    return value.integer
  }

  private mutating func bound(_ member: JSONMember, _ type: FieldType) -> FieldValue? {
    guard let bound = cast(member.value, type) else {
      noteUncastable(member.value, "constraints.\(member.name)")
      return nil
    }
    // What has no order in this reading cannot be held to a bound.
    guard bound.isAtMost(bound) != nil else {
      note(.notJudged, at: member.value, ["name": member.name])
      return nil
    }
    return bound
  }

  private mutating func pattern(_ value: JSONValue) -> CellPattern? {
    guard let text = value.string else {
      noteKind(value, expected: "string")
      return nil
    }
    let pattern = CellPattern(parsing: text)
    if pattern == nil { note(.unreadablePattern, at: value, ["value": text]) }
    return pattern
  }

  /// Returns the values of a list; an element that the type cannot read allows nothing.
  private mutating func values(_ list: JSONValue, _ type: FieldType) -> Set<FieldValue>? {
    guard list.kind == .array else {
      noteKind(list, expected: "array")
      return nil
    }
    var values: Set<FieldValue> = []
    for element in list.elements {
      if let value = cast(element, type) {
        values.insert(value)
      } else {
        noteUncastable(element, "constraints.enum")
      }
    }
    return values
  }

  private mutating func noteUncastable(_ value: JSONValue, _ name: String) {
    note(.uncastable, at: value, ["name": name, "value": value.string ?? value.text])
  }
}
