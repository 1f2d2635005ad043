import JSON

/// Reads a Table Schema document and notes what is amiss.
struct TableSchemaReader {
  /// What a document says of its table as a whole.
  struct Parts {
    var fields: [TableField] = []
    var primaryKey: [Int] = []
    var uniqueKeys: [[Int]] = []
    var foreignKeys: [TableForeignKey] = []
    var checks: [CustomCheck] = []
    var headerMode: HeaderMode?
  }

  private(set) var notes: [TableSchemaNote] = []
  private var places: [ExactString: Int] = [:]

  /// The members of a schema whose misspelling would change what is judged; others may be there, as
  /// the standard lets publishers add their own.
  private static let names: Set<String> = [
    "fields", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys", "fieldsMatch",
    "custom_checks",
  ]

  /// Reads a document.
  mutating func read(_ root: JSONValue) -> Parts {
    var parts = Parts()
    guard let fields = root["fields"], fields.kind == .array, fields.count > 0 else {
      note(.notASchema, at: root["fields"] ?? root)
      return parts
    }
    noteNames(of: root)
    let missingValues = missingValues(of: root) ?? [[]]
    for element in fields.elements {
      guard let field = field(element, missingValues: missingValues) else { continue }
      if places[ExactString(field.name)] != nil {
        note(.repeatedField, at: element, ["name": field.name])
      } else {
        places[ExactString(field.name)] = parts.fields.count
      }
      parts.fields.append(field)
    }
    parts.primaryKey = root["primaryKey"].map { key($0) } ?? []
    if let keys = root["uniqueKeys"] {
      if keys.kind != .array { noteKind(keys, expected: "array") }
      parts.uniqueKeys = keys.elements.map { key($0) }.filter { !$0.isEmpty }
    }
    parts.foreignKeys = foreignKeys(of: root)
    parts.checks = checks(of: root)
    parts.headerMode = headerMode(of: root)
    return parts
  }

  /// Adds a note.
  mutating func note(
    _ code: TableSchemaCode, at value: JSONValue, _ tokens: [String: String] = [:]
  ) {
    notes.append(TableSchemaNote(code, at: value, tokens))
  }

  /// Notes a value of another kind than the standard asks for.
  mutating func noteKind(_ value: JSONValue, expected: String) {
    note(.wrongKind, at: value, ["expected": expected, "actual": value.kind.rawValue])
  }

  /// Returns the cells that stand for no value, in UTF-8, or nil if a descriptor does not say.
  ///
  /// Version 2 of the standard lets each be an object with a `value` and a `label`.
  mutating func missingValues(of descriptor: JSONValue) -> [[UInt8]]? {
    guard let list = descriptor["missingValues"] else { return nil }
    guard list.kind == .array else {
      noteKind(list, expected: "array")
      return nil
    }
    var values: [[UInt8]] = []
    for element in list.elements {
      if let text = element.string ?? element["value"]?.string {
        values.append([UInt8](text.utf8))
      } else {
        noteKind(element, expected: "string")
      }
    }
    return values
  }

  /// Returns the place of the field of a name, compared byte for byte.
  func place(of name: String) -> Int? { places[ExactString(name)] }

  /// Returns how version 2 of the standard has the schema matched with the header, if it says so.
  private mutating func headerMode(of root: JSONValue) -> HeaderMode? {
    guard let value = root["fieldsMatch"] else { return nil }
    // The first edition of version 2 has it as a list of one.
    let name = value.string ?? value[0]?.string
    let mode = name.flatMap(HeaderMode.init(rawValue:))
    if mode == nil {
      note(
        .wrongKind, at: value,
        [
          "expected": "exact, equal, subset, superset, partial",
          "actual": name ?? value.kind.rawValue,
        ])
    }
    return mode
  }

  private mutating func noteNames(of root: JSONValue) {
    for member in root.members where !Self.names.contains(member.name) {
      if FieldConstraints.names.contains(member.name) || member.name == "constraints" {
        note(.misplacedConstraint, at: member.value, ["name": member.name])
      } else if let meant = Misspelling.meant(by: member.name, among: Self.names) {
        note(.misspeltKey, at: member.value, ["name": member.name, "meant": meant])
      }
    }
  }
}
