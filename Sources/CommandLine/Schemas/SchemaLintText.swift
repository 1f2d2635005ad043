package import Engine
package import JSON
package import Messages
import Reports

/// What was found in a schema, for people, for programs and for GitHub.
package struct SchemaLintText: Sendable {
  private let schema: LintedSchema

  /// Creates the texts of a schema.
  package init(_ schema: LintedSchema) {
    self.schema = schema
  }

  /// Returns a finding as compilers show theirs: place, severity, sentence, the line with a caret, the mend.
  package func text(of finding: SchemaFinding, in language: Language) -> String {
    let position = finding.position
    let place = "\(schema.address):\(position.line):\(position.column)"
    let severity = Self.word(finding.severity).text[language]
    let colon = language == .french ? " : " : ": "
    var lines = [
      VisibleText.line(
        of: "\(place): \(severity)\(colon)\(finding.message.text[language])"
          + " [\(finding.code) #\(finding.pointer)]")
    ]
    if let document = schema.document {
      lines.append(SourceExcerpt(of: document.bytes, at: position.offset).text)
    }
    if let mend = finding.mend {
      let text = Catalogue.schemaLintMend(localized: ["mend": mend.text]).text[language]
      lines.append("  " + VisibleText.line(of: text))
    }
    return lines.joined(separator: "\n")
  }

  /// Returns a finding as a command of a GitHub Actions workflow, which shows it beside the line.
  package func annotation(of finding: SchemaFinding, in language: Language) -> String {
    let level = finding.severity == .note ? "notice" : finding.severity.rawValue
    let text = [finding.message, finding.mend].compactMap { $0?.text[language] }
      .joined(separator: " — ")
    let properties = [
      ("file", schema.address), ("line", "\(finding.position.line)"),
      ("col", "\(finding.position.column)"), ("title", finding.code),
    ]
    let list = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }
    return "::\(level) \(list.joined(separator: ","))::\(Self.escaped(text, isProperty: false))"
  }

  /// The schema with all that was found, for programs.
  package var json: JSONText {
    .object([
      ("schema", .string(schema.address)), ("kind", .string(schema.kind.rawValue)),
      ("name", schema.name.map { .string($0) } ?? .null),
      ("version", schema.version.map { .string($0) } ?? .null),
      ("findings", .array(schema.findings.map(Self.json))),
    ])
  }

  private static func json(_ finding: SchemaFinding) -> JSONText {
    .object([
      ("code", .string(finding.code)), ("severity", .string(finding.severity.rawValue)),
      ("pointer", .string("\(finding.pointer)")), ("line", .integer(finding.position.line)),
      ("column", .integer(finding.position.column)),
      ("message", texts(finding.message.text)),
      ("mend", finding.mend.map { texts($0.text) } ?? .null),
    ])
  }

  private static func texts(_ text: LocalizedText) -> JSONText {
    .object(Language.allCases.map { ($0.rawValue, .string(text[$0])) })
  }

  private static func word(_ severity: SchemaFinding.Severity) -> Message {
    switch severity {
    case .error: Catalogue.schemaLintError()
    case .warning: Catalogue.schemaLintWarning()
    case .note: Catalogue.schemaLintNote()
    }
  }

  /// Escapes what would end a command, or one of its properties.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    let escaped = text.replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
    guard isProperty else { return escaped }
    return escaped.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
