package import JSON

/// Judges a Table Schema document itself, for its author: what `TableSchema` notes when it is read, and
/// what only its author can mend.
///
/// The members of the descriptor are those that schema.data.gouv.fr requires (documentation,
/// `validation-schemas`).
package struct TableSchemaLint {
  /// Members of a schema that registries and portals read; a name close to one of them is a misspelling.
  private static let descriptive: Set<String> = [
    "title", "description", "version", "homepage", "created", "lastModified", "contributors",
    "countryCode", "keywords", "licenses", "resources", "sources",
  ]
  /// Members without which schema.data.gouv.fr takes no schema in.
  private static let required = ["title", "description", "version", "homepage", "created"]

  private(set) var notes: [TableSchemaNote]
  private let root: JSONValue

  /// Judges a schema.
  ///
  /// - Parameter version: The version under which a catalogue publishes it, if one does.
  package static func notes(of root: JSONValue, version: String? = nil) -> [TableSchemaNote] {
    let schema = TableSchema(reading: root)
    var lint = Self(notes: schema.notes, root: root)
    guard schema.isUsable else { return lint.notes }
    lint.noteMembers()
    lint.noteVersion(version)
    lint.noteFields(schema)
    return lint.inOrder
  }

  /// The notes without those that say again what a clearer one says, in the order of the document.
  private var inOrder: [TableSchemaNote] {
    // A keyword of another language is told as such, and not as unknown too.
    let told = Set(notes.filter { $0.code == .foreignKeyword }.map(\.pointer))
    return notes.filter { $0.code != .unknownKey || !told.contains($0.pointer) }
      // An empty example is none.
      .filter { $0.code != .uncastable || $0.tokens != ["name": "example", "value": ""] }
      .enumerated()
      .sorted {
        ($0.element.position.offset, $0.offset) < ($1.element.position.offset, $1.offset)
      }
      .map(\.element)
  }

  mutating func note(
    _ code: TableSchemaCode, at value: JSONValue, _ tokens: [String: String] = [:]
  ) {
    notes.append(TableSchemaNote(code, at: value, tokens))
  }

  private mutating func noteMembers() {
    for name in Self.required where Self.isBlank(root[name]) {
      note(.missingMember, at: root[name] ?? root, ["name": name])
    }
    for member in root.members where !Self.descriptive.contains(member.name) {
      if let meant = Misspelling.meant(by: member.name, among: Self.descriptive),
        root[meant] == nil
      {
        note(.misspeltMember, at: member.value, ["name": member.name, "meant": meant])
      }
    }
    let prefix = root.pointer.tokens
    for duplicate in root.document.duplicates
    where duplicate.pointer.tokens.starts(with: prefix) {
      notes.append(
        TableSchemaNote(
          .repeatedKey, pointer: duplicate.pointer, position: duplicate.position,
          ["name": duplicate.name, "line": String(duplicate.firstPosition.line)]))
    }
  }

  private mutating func noteVersion(_ published: String?) {
    guard let published, let value = root["version"], let written = value.string,
      !written.isEmpty, Self.bare(written) != Self.bare(published)
    else { return }
    note(.otherVersion, at: value, ["version": written, "published": published])
  }

  /// A version without the letter that tags begin with.
  private static func bare(_ version: String) -> String {
    let trimmed = version.drop { $0 == " " }
    return String(trimmed.first == "v" || trimmed.first == "V" ? trimmed.dropFirst() : trimmed)
  }

  /// Tells whether a text that people are to read is not there.
  static func isBlank(_ value: JSONValue?) -> Bool {
    guard let value, value.kind != .null else { return true }
    return value.string.map { $0.allSatisfy(\.isWhitespace) } ?? false
  }

  private mutating func noteFields(_ schema: TableSchema) {
    guard let descriptors = root["fields"]?.elements else { return }
    var fields = schema.fields.makeIterator()
    for descriptor in descriptors {
      // Fields that cannot be read gave no field, and have their note.
      guard let name = descriptor["name"]?.string, !name.isEmpty, let field = fields.next() else {
        continue
      }
      noteField(descriptor, field)
    }
  }
}
