package import JSON
import Messages
import Record

/// A JSON document that a verb reads from a file.
package enum InputDocument {
  /// Reads a document.
  package static func json(in file: InputFile) throws(CommandError) -> JSONDocument {
    try parse(try file.bytes(), named: file.path)
  }

  /// Reads a document from its bytes; a mistake is shown where it stands.
  package static func parse(_ bytes: [UInt8], named name: String) throws(CommandError)
    -> JSONDocument
  {
    do {
      return try JSONDocument(parsing: bytes)
    } catch {
      throw CommandError(
        .badInput,
        Catalogue.documentNotJSON.localized { language in
          [
            "document": name, "line": String(error.position.line),
            "column": String(error.position.column), "cause": error.explanation.text[language],
          ]
        },
        detail: LocalizedText(
          verbatim: SourceExcerpt(of: bytes, at: error.position.offset).text))
    }
  }
}
