import JSON
import Messages
package import Record
import Suites

/// `recette validate [SUITE…]`: finds the mistakes of suites, for those who write them; and with
/// `--schema`, of any JSON document.
package enum ValidateVerb: Verb {
  package static let specification = VerbSpecification(
    "validate",
    summary: LocalizedText(
      french: "vérifie qu'une suite, ou un document, est bien écrit",
      english: "checks that a suite, or a document, is well written"
    ),
    discussion: [
      LocalizedText(
        french:
          "Chaque faute est montrée avec son fichier, sa ligne, sa colonne, et comment la corriger. Rien n'est envoyé.",
        english:
          "Each mistake is shown with its file, its line, its column, and how to mend it. Nothing is sent."
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
        LocalizedText(french: "SUITE|DOCUMENT", english: "SUITE|DOCUMENT"), .many,
        completion: .file,
        help: LocalizedText(
          french:
            "Un identifiant de suite ou le chemin d'un fichier ; toutes les suites sinon.",
          english: "An identifier of a suite or the path of a file; every suite otherwise."))
    ],
    options: [.schema, .suitesFolder, .json],
    examples: [
      .init(
        "recette validate suites/ogcapi-features/suite.json",
        LocalizedText(
          french: "Montre toutes les fautes de la suite, ou dit qu'il n'y en a pas.",
          english: "Shows every mistake of the suite, or says that there is none.")),
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
          french: "une suite a une faute, ou le schéma ou un document est inutilisable",
          english: "a suite has a mistake, or the schema or a document cannot be used")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    if let schema = arguments.text(.schema) {
      return try SchemaValidation(schemaAt: schema).run(arguments, in: context)
    }
    let places = try SuiteFiles(arguments).places(of: arguments.positionals)
    let isJSON = arguments.has(.json)
    var faultyCount = 0
    var mistakeCount = 0
    for place in places {
      let diagnostics = try diagnostics(of: place.path)
      faultyCount += diagnostics.isEmpty ? 0 : 1
      mistakeCount += diagnostics.count
      for diagnostic in diagnostics {
        let text = DiagnosticText(diagnostic)
        try context.console.output.write(
          (isJSON
            ? JSONWriter.string(text.json(in: context.language))
            : text.whole(in: context.language)) + "\n")
      }
    }
    if !isJSON, Verbosity(arguments) > .quiet {
      let message =
        mistakeCount == 0
        ? Catalogue.suitesValid(places.count)
        : Catalogue.suitesInvalid(
          mistakeCount, ["faulty": "\(faultyCount)", "all": "\(places.count)"])
      try context.console.output.write(message.text[context.language] + "\n")
    }
    return mistakeCount == 0 ? .conforms : .badInput
  }

  private static func diagnostics(of path: String) throws(CommandError) -> [SuiteDiagnostic] {
    let bytes = try InputFile(path).bytes()
    do throws(SuiteError) {
      _ = try SuiteReader.read(bytes, file: path, folder: SuiteFolder(besideFileAt: path))
      return []
    } catch {
      if let message = error.message { throw CommandError(.badInput, message) }
      return error.diagnostics
    }
  }
}
