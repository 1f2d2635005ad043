import JSON
import Messages
package import Record
import Reports
import Suites

/// `recette validate [FILE…]`: finds the mistakes of suites, clauses and descriptions of platforms, for
/// those who write them; and with `--schema`, of any JSON document.
package enum ValidateVerb: Verb {
  package static let specification = VerbSpecification(
    "validate",
    summary: LocalizedText(
      french: "vérifie qu'une suite, une plateforme ou des clauses sont bien écrites",
      english: "checks that a suite, a platform or clauses are well written"
    ),
    discussion: [
      LocalizedText(
        french:
          "Un fichier est reconnu à son contenu : une suite de tests, les clauses d'un contrat ou la description d'une plateforme. Chaque faute est montrée avec son fichier, sa ligne, sa colonne, et comment la corriger. Rien n'est envoyé.",
        english:
          "A file is known by what it holds: a suite of tests, the clauses of a contract or the description of a platform. Each mistake is shown with its file, its line, its column, and how to mend it. Nothing is sent."
      ),
      LocalizedText(
        french:
          "Avec --schema, les arguments sont des documents JSON, tenus de suivre ce JSON Schema (2020-12, 2019-09, draft-07, -06 ou -04). Le schéma peut citer des fichiers voisins ; rien n'est cherché sur le réseau.",
        english:
          "With --schema, the arguments are JSON documents, which must follow this JSON Schema (2020-12, 2019-09, draft-07, -06 or -04). The schema may refer to files near it; nothing is looked for on the network."
      ),
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "FICHIER", english: "FILE"), .many,
        completion: .file,
        help: LocalizedText(
          french:
            "Le chemin d'un fichier, un identifiant de suite ou « clausier » ; toutes les suites sinon.",
          english:
            "The path of a file, an identifier of a suite or “clausier”; every suite otherwise."))
    ],
    options: [.schema, .suitesFolder, .json],
    examples: [
      .init(
        "recette validate suites/ogcapi-features/suite.json",
        LocalizedText(
          french: "Montre toutes les fautes de la suite, ou dit qu'il n'y en a pas.",
          english: "Shows every mistake of the suite, or says that there is none.")),
      .init(
        "recette validate plateforme.json clauses.json",
        LocalizedText(
          french: "Vérifie la description d'une plateforme et les clauses de son contrat.",
          english: "Checks the description of a platform and the clauses of its contract.")),
      .init(
        "recette validate --schema schema.json document.json",
        LocalizedText(
          french: "Montre où le document s'écarte du schéma.",
          english: "Shows where the document departs from the schema.")),
    ],
    exitCodes: [
      .init(.conforms, LocalizedText(french: "aucune faute", english: "no mistake")),
      .init(
        .fails,
        LocalizedText(
          french: "un document s'écarte du schéma", english: "a document departs from the schema")),
      .init(
        .undetermined,
        LocalizedText(
          french: "rien ne s'écarte du schéma, mais tout n'a pas pu être décidé",
          english: "nothing departs from the schema, but not all of it could be decided")),
      .init(
        .badInput,
        LocalizedText(
          french: "un fichier a une faute, ou le schéma ou un document est inutilisable",
          english: "a file has a mistake, or the schema or a document cannot be used")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    if let schema = arguments.text(.schema) {
      return try SchemaValidation(schemaAt: schema).run(arguments, in: context)
    }
    let places = try SuiteFiles(arguments).writtenFiles(arguments.positionals)
    let isJSON = arguments.has(.json)
    var counts: [WrittenFile.Kind: Int] = [:]
    var faultyCount = 0
    var mistakeCount = 0
    for place in places {
      let file = try WrittenFile(place)
      counts[file.kind, default: 0] += 1
      let mistakes = try mistakes(of: file, arguments, isJSON: isJSON, in: context)
      faultyCount += mistakes.isEmpty ? 0 : 1
      mistakeCount += mistakes.count
      for mistake in mistakes { try context.console.output.write(mistake + "\n") }
    }
    if !isJSON, Verbosity(arguments) > .quiet {
      let kinds = WrittenFile.Kind.allCases.compactMap { kind in
        counts[kind].map { WrittenFile.word(kind, $0).text }
      }
      let message =
        mistakeCount == 0
        ? Catalogue.filesValid(places.count, localized: ["kinds": Self.list(kinds)])
        : Catalogue.filesInvalid(
          mistakeCount,
          localized: [
            "faulty": LocalizedText(verbatim: "\(faultyCount)"),
            "all": LocalizedText(verbatim: "\(places.count)"), "kinds": Self.list(kinds),
          ])
      try context.console.output.write(message.text[context.language] + "\n")
    }
    return mistakeCount == 0 ? .conforms : .badInput
  }

  private static func list(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      french: texts.map(\.french).joined(separator: ", "),
      english: texts.map(\.english).joined(separator: ", "))
  }

  /// Returns the mistakes of a file, each as it is shown; what has no place in the file is one of them.
  private static func mistakes(
    of file: WrittenFile, _ arguments: ParsedArguments, isJSON: Bool, in context: VerbContext
  ) throws(CommandError) -> [String] {
    do throws(CommandError) {
      return try file.diagnostics(arguments).map { diagnostic in
        let text = DiagnosticText(diagnostic)
        return isJSON
          ? JSONWriter.string(text.json(in: context.language, kind: file.kind.rawValue))
          : text.whole(in: context.language)
      }
    } catch {
      // Files that are not there, or suites that are needed and have mistakes, end the command.
      guard file.kind == .platform, [.badInput, .usage].contains(error.code) else { throw error }
      let message = error.message.text[context.language]
      if isJSON {
        return [
          JSONWriter.string(
            .object([
              ("file", .string(file.path)), ("kind", .string(file.kind.rawValue)),
              ("code", .string(error.message.code)), ("message", .string(message)),
            ]))
        ]
      }
      let rest = [error.hint?.text, error.detail].compactMap { $0?[context.language] }
      let first = VisibleText.line(of: "\(file.path): \(message)")
      return [([first] + rest).joined(separator: "\n")]
    }
  }
}
