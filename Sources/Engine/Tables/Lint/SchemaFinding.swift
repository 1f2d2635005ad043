package import JSON
package import Messages
import Tables

/// Something that is wrong in a schema: where, what, and how to mend it.
package struct SchemaFinding: Sendable {
  /// How much it matters.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// A rule that the author wrote is applied to nobody, or a value contradicts it.
    case error
    /// The schema works, and something in it misleads, or is missing.
    case warning
    /// Nothing is wrong; the author may want to know.
    case note
  }

  /// The code of the sentence; permanent.
  package let code: String
  package let severity: Severity
  /// The way from the root of the document.
  package let pointer: JSONPointer
  package let position: SourcePosition
  /// What is there and what should be.
  package let message: Message
  /// What to do.
  package let mend: Message?

  /// Creates a finding.
  init(
    _ severity: Severity, _ message: Message, mend: Message?, pointer: JSONPointer,
    position: SourcePosition
  ) {
    code = message.code
    self.severity = severity
    self.message = message
    self.mend = mend
    self.pointer = pointer
    self.position = position
  }

  /// Words what is amiss in a Table Schema.
  init?(_ note: TableSchemaNote) {
    guard let template = Catalogue.template(code: note.code.rawValue) else { return nil }
    self.init(
      Self.severity(of: note.code), template(note.tokens),
      mend: Catalogue.tableSchemaMend(note.code.rawValue, note.tokens), pointer: note.pointer,
      position: note.position)
  }

  private static func severity(of code: TableSchemaCode) -> Severity {
    switch code {
    case .formerCheckName, .foreignKeyword, .repeatedValue, .misspeltMember, .missingMember,
      .undescribedField, .otherVersion, .explodingPattern:
      .warning
    case .unknownKey, .notJudged: .note
    default: .error
    }
  }
}
