import JSON
import Messages
package import Record
import Reports

/// `recette query EXPRESSION DOCUMENT`: tries a JSONPath, for those who write suites.
package enum QueryVerb: Verb {
  package static let specification = VerbSpecification(
    "query",
    summary: LocalizedText(
      french: "essaie une expression JSONPath sur un document",
      english: "tries a JSONPath on a document"),
    discussion: [
      LocalizedText(
        french:
          "Chaque nœud trouvé donne une ligne : son chemin normalisé (RFC 9535), une tabulation, et sa valeur en JSON.",
        english:
          "Each node found gives a line: its normalized path (RFC 9535), a tab, and its value in JSON."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "EXPRESSION"), .one,
        help: LocalizedText(
          french: "L'expression JSONPath, entre apostrophes pour l'interpréteur de commandes.",
          english: "The JSONPath, in single quotes for the shell.")),
      ArgumentSpecification(
        LocalizedText(verbatim: "DOCUMENT"), .one, completion: .file,
        help: LocalizedText(
          french: "Le fichier JSON, ou son adresse http(s) ; un tiret pour l'entrée standard.",
          english: "The JSON file, or its http(s) address; a hyphen for standard input.")),
    ],
    options: [.json] + NetworkChoice.options,
    examples: [
      .init(
        "recette query '$.links[?@.rel==\"next\"].href' items.json",
        LocalizedText(
          french: "Montre l'adresse de la page suivante.",
          english: "Shows the address of the next page.")),
      .init(
        "recette query '$.conformsTo[*]' https://exemple.fr/ogcapi/conformance",
        LocalizedText(
          french: "Montre les classes que la plateforme déclare.",
          english: "Shows the classes that the platform declares.")),
    ],
    exitCodes: [
      .init(
        .conforms, LocalizedText(french: "au moins un nœud trouvé", english: "at least one node")),
      .init(.fails, LocalizedText(french: "aucun nœud", english: "no node")),
      .init(
        .badInput,
        LocalizedText(
          french: "l'expression ou le document n'est pas valable",
          english: "the expression or the document is not valid")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let expression = arguments.positionals.first ?? ""
    let path: JSONPath
    do {
      path = try JSONPath(parsing: expression)
    } catch {
      throw CommandError(
        .badInput, Catalogue.queryBadExpression(["cause": error.description]),
        detail: LocalizedText(verbatim: SourceExcerpt(of: expression, at: error.offset).text))
    }
    let document = try await document(arguments, in: context)
    let nodes = path.select(in: document.root)
    try write(nodes, isJSON: arguments.has(.json), to: context.console.output)
    return nodes.isEmpty ? .fails : .conforms
  }

  private static func document(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> JSONDocument {
    switch try Target(parsing: arguments.positionals.last ?? "") {
    case .file(let path): return try InputDocument.json(in: InputFile(path))
    case .url(let address):
      let document = try await RemoteDocument.fetch(
        address, accept: "application/json, application/*+json;q=0.9, */*;q=0.5",
        arguments: arguments, context: context)
      return try InputDocument.parse(document.bytes, named: document.address)
    }
  }

  /// Writes nodes, a line each, in parts so that a large answer is not held whole.
  private static func write(
    _ nodes: [JSONNode], isJSON: Bool, to channel: any TextChannel
  ) throws(CommandError) {
    var part: [UInt8] = []
    for node in nodes {
      var line = isJSON ? jsonLine(node) : textLine(node)
      // A program gets the document's own characters; a person gets what cannot act on the terminal.
      if channel.isTerminal { line = VisibleText.line(of: line, keepingTabs: !isJSON) }
      part += line.utf8
      part.append(0x0A)
      if part.count > 1 << 16 {
        try channel.write(part)
        part.removeAll(keepingCapacity: true)
      }
    }
    try channel.write(part)
  }

  private static func textLine(_ node: JSONNode) -> String {
    "\(node.path)\t\(JSONWriter.string(.value(node.value)))"
  }

  private static func jsonLine(_ node: JSONNode) -> String {
    JSONWriter.string(.object([("path", .string(node.path)), ("value", .value(node.value))]))
  }
}

extension VisibleText {
  /// Returns a text on one line; the tab that separates columns may stay.
  fileprivate static func line(of text: String, keepingTabs: Bool) -> String {
    keepingTabs ? of(text).replacing("\n", with: "\\n") : line(of: text)
  }
}
