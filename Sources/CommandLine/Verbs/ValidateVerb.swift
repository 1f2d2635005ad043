import JSON
import Messages
package import Record
import Suites

/// `recette validate [SUITE…]`: finds the mistakes of suites, for those who write them.
package enum ValidateVerb: Verb {
  package static let specification = VerbSpecification(
    "validate",
    summary: LocalizedText(
      french: "vérifie qu'une suite est bien écrite", english: "checks that a suite is well written"
    ),
    discussion: [
      LocalizedText(
        french:
          "Chaque faute est montrée avec son fichier, sa ligne, sa colonne, et comment la corriger. Rien n'est envoyé.",
        english:
          "Each mistake is shown with its file, its line, its column, and how to mend it. Nothing is sent."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "SUITE"), .many, completion: .file,
        help: LocalizedText(
          french: "Un identifiant de suite ou le chemin d'un fichier ; toutes les suites sinon.",
          english: "An identifier of a suite or the path of a file; every suite otherwise."))
    ],
    options: [.suitesFolder, .json],
    examples: [
      .init(
        "recette validate suites/ogcapi-features/suite.json",
        LocalizedText(
          french: "Montre toutes les fautes de la suite, ou dit qu'il n'y en a pas.",
          english: "Shows every mistake of the suite, or says that there is none."))
    ],
    exitCodes: [
      .init(.conforms, LocalizedText(french: "aucune faute", english: "no mistake")),
      .init(
        .badInput, LocalizedText(french: "au moins une faute", english: "at least one mistake")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let files = SuiteFiles(arguments)
    let paths = try files.paths(of: arguments.positionals)
    let isJSON = arguments.has(.json)
    var faultyCount = 0
    var mistakeCount = 0
    for path in paths {
      let diagnostics = try diagnostics(of: path)
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
        ? Catalogue.suitesValid(paths.count)
        : Catalogue.suitesInvalid(
          mistakeCount, ["faulty": "\(faultyCount)", "all": "\(paths.count)"])
      try context.console.output.write(message.text[context.language] + "\n")
    }
    return mistakeCount == 0 ? .conforms : .badInput
  }

  private static func diagnostics(of path: String) throws(CommandError) -> [SuiteDiagnostic] {
    let bytes = try InputFile(path).bytes()
    do throws(SuiteError) {
      _ = try SuiteReader.read(
        bytes, file: path, folder: SuiteFolder(besideFileAt: path))
      return []
    } catch {
      return error.diagnostics
    }
  }
}
