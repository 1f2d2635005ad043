import JSON

extension TableSchemaLint {
  /// Keywords that JSON Schema or OpenAPI has and Table Schema has not, of those that are no constraint.
  private static let foreignKeywords: Set<String> = [
    "nullable", "minProperties", "maxProperties", "items", "minItems", "maxItems", "uniqueItems",
    "properties", "additionalProperties", "const", "default", "multipleOf", "oneOf", "anyOf",
    "allOf", "not", "$ref",
  ]
  private static let ranges = [
    ("minLength", "maxLength"), ("minimum", "maximum"), ("exclusiveMinimum", "exclusiveMaximum"),
    ("minimum", "exclusiveMaximum"), ("exclusiveMinimum", "maximum"),
  ]

  /// Judges a field.
  mutating func noteField(_ descriptor: JSONValue, _ field: TableField) {
    if Self.isBlank(descriptor["description"]) {
      note(.undescribedField, at: descriptor, ["name": field.name])
    }
    for member in descriptor.members where member.value.kind != .null {
      if Self.foreignKeywords.contains(member.name) {
        note(.foreignKeyword, at: member.value, ["name": member.name])
      }
    }
    noteBooleans(descriptor, field)
    if let constraints = descriptor["constraints"], constraints.kind == .object {
      noteRanges(constraints, field)
      noteAllowed(constraints, field)
      if let pattern = field.constraints.pattern, pattern.isExponentialElsewhere {
        note(
          .explodingPattern, at: constraints["pattern"] ?? constraints, ["value": pattern.text])
      }
    }
    noteExamples(descriptor, field)
  }

  private mutating func noteBooleans(_ descriptor: JSONValue, _ field: TableField) {
    guard case .boolean(let form) = field.type else { return }
    for word in form.trueValues where form.falseValues.contains(word) {
      note(
        .trueAndFalse, at: descriptor["falseValues"] ?? descriptor["trueValues"] ?? descriptor,
        ["value": word])
    }
  }

  private mutating func noteRanges(_ constraints: JSONValue, _ field: TableField) {
    for (low, high) in Self.ranges {
      guard let lower = constraints[low], let upper = constraints[high] else { continue }
      let isEmpty: Bool
      if low == "minLength" {
        guard let first = lower.integer, let last = upper.integer else { continue }
        isEmpty = first > last
      } else {
        guard let first = field.type.value(of: Self.cell(lower)),
          let last = field.type.value(of: Self.cell(upper))
        else { continue }
        let isOpen = low != "minimum" || high != "maximum"
        isEmpty = isOpen ? last.isAtMost(first) == true : first.isAtMost(last) == false
      }
      guard isEmpty else { continue }
      note(
        .emptyRange, at: upper,
        ["low": low, "high": high, "least": Self.text(lower), "most": Self.text(upper)])
    }
  }

  /// Looks at each allowed value: said twice, or refused by another constraint of the field.
  private mutating func noteAllowed(_ constraints: JSONValue, _ field: TableField) {
    guard let list = constraints["enum"], list.kind == .array else { return }
    var seen: Set<FieldValue> = []
    for element in list.elements {
      guard let value = value(of: element, field) else { continue }
      if !seen.insert(value).inserted {
        note(.repeatedValue, at: element, ["value": Self.text(element)])
      }
      for failure in field.constraints.failures(of: value) {
        guard let name = Self.constraint(failure), name != "enum" else { continue }
        note(
          .unreachableValue, at: element,
          [
            "value": Self.text(element), "constraint": name,
            "bound": field.constraints.spellings[name] ?? "",
          ])
      }
    }
  }

  /// Holds the examples to the constraints of their own field; that they are of its type is seen when it
  /// is read.
  private mutating func noteExamples(_ descriptor: JSONValue, _ field: TableField) {
    let examples =
      [descriptor["example"]].compactMap(\.self)
      + (descriptor["examples"].map { Array($0.elements) } ?? [])
    for example in examples where example.kind != .null {
      let text = Self.text(example)
      if field.isMissing(Array(text.utf8)[...]) { continue }
      guard let value = value(of: example, field) else {
        if !notes.contains(where: { $0.pointer == example.pointer }) {
          note(.uncastable, at: example, ["name": "examples", "value": text])
        }
        continue
      }
      for failure in field.constraints.failures(of: value) {
        guard let name = Self.constraint(failure) else { continue }
        note(
          .exampleDeparts, at: example,
          [
            "value": text, "constraint": name,
            "bound": field.constraints.spellings[name] ?? "",
          ])
      }
    }
  }

  private func value(of written: JSONValue, _ field: TableField) -> FieldValue? {
    if case .json(let kind) = field.type, written.kind == kind { return .json(written) }
    return field.type.value(of: Self.cell(written))
  }

  private static func text(_ value: JSONValue) -> String { value.string ?? value.text }

  private static func cell(_ value: JSONValue) -> ArraySlice<UInt8> { Array(text(value).utf8)[...] }

  /// The constraint that a failure is of, as schemas name it.
  private static func constraint(_ failure: JudgementCode) -> String? {
    switch failure {
    case .minimumLength: "minLength"
    case .maximumLength: "maxLength"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .exclusiveMinimum: "exclusiveMinimum"
    case .exclusiveMaximum: "exclusiveMaximum"
    case .pattern: "pattern"
    case .enumeration: "enum"
    case .shape: "jsonSchema"
    default: nil
    }
  }
}
