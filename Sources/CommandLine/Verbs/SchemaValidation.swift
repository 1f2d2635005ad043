import Checks
import Foundation
import JSON
import Messages
package import Record
import Reports

/// `recette validate --schema`: holds JSON documents against a JSON Schema.
package struct SchemaValidation {
  private let schema: JSONSchema

  /// Compiles the schema in a file; what it refers to is looked for in files alone.
  package init(schemaAt path: String) throws(CommandError) {
    let bytes = try InputFile(path).bytes()
    let document = try InputDocument.parse(bytes, named: path)
    let base = URL(fileURLWithPath: path).absoluteString
    do throws(JSONSchemaError) {
      schema = try JSONSchema.compile(document, baseURI: base, loader: Self.load)
    } catch {
      let isHere = error.location.value.document === document
      let place =
        isHere
        ? "\(path):\(error.position.line):\(error.position.column)" : "\(error.location)"
      let tokens = error.tokens
      throw CommandError(
        .badInput,
        Catalogue.recordAtPlace(localized: [
          "place": LocalizedText(verbatim: place),
          "cause": Catalogue.schemaError(error.code.rawValue, tokens).text,
        ]),
        hint: Catalogue.schemaHint(error.code.rawValue),
        detail: LocalizedText(
          verbatim: SourceExcerpt(
            of: error.location.value.document.bytes, at: error.position.offset
          ).text))
    }
  }

  /// Judges every document, shows where it departs, and returns the exit code.
  package func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) throws(CommandError) -> ExitCode {
    guard !arguments.positionals.isEmpty else {
      throw .usage(Catalogue.commandLineMissingArgument(["name": "DOCUMENT"]))
    }
    var departureCount = 0
    var doubtCount = 0
    for path in arguments.positionals {
      let document = try InputDocument.json(in: InputFile(path))
      for violation in schema.validate(document.root) {
        departureCount += violation.isUndecided ? 0 : 1
        doubtCount += violation.isUndecided ? 1 : 0
        let line =
          arguments.has(.json)
          ? json(violation, in: path, context.language)
          : text(violation, in: path, context.language)
        try context.console.output.write(line + "\n")
      }
    }
    if !arguments.has(.json), Verbosity(arguments) > .quiet {
      let message =
        departureCount + doubtCount == 0
        ? Catalogue.documentsValid(arguments.positionals.count)
        : Catalogue.documentsInvalid(departureCount, ["doubts": String(doubtCount)])
      try context.console.output.write(message.text[context.language] + "\n")
    }
    return departureCount > 0 ? .fails : doubtCount > 0 ? .undetermined : .conforms
  }

  private func text(
    _ violation: JSONSchemaViolation, in path: String, _ language: Language
  ) -> String {
    let position = violation.instance.position
    let place = "\(path):\(position.line):\(position.column): "
    let excerpt = SourceExcerpt(of: violation.instance.document.bytes, at: position.offset)
    return VisibleText.line(
      of: "\(place)#\(violation.instance.pointer): \(violation.message.text[language])")
      + "\n" + excerpt.text
  }

  private func json(
    _ violation: JSONSchemaViolation, in path: String, _ language: Language
  ) -> String {
    let position = violation.instance.position
    return JSONWriter.string(
      .object([
        ("file", .string(path)), ("line", .integer(position.line)),
        ("column", .integer(position.column)),
        ("pointer", .string("\(violation.instance.pointer)")),
        ("code", .string(violation.code.rawValue)), ("schema", .string("\(violation.schema)")),
        ("undecided", .boolean(violation.isUndecided)),
        ("message", .string(violation.message.text[language])),
      ]))
  }

  /// Finds another document by its URI: only files are looked at.
  private static func load(_ uri: String) throws(JSONError) -> JSONDocument? {
    guard let url = URL(string: uri), url.isFileURL,
      let data = FileManager.default.contents(atPath: url.path)
    else { return nil }
    return try JSONDocument(parsing: [UInt8](data))
  }
}
