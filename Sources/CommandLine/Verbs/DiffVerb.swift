import Messages
package import Record
import Reports

/// `recette diff OLD NEW`: tells what changed from one run to another.
package enum DiffVerb: Verb {
  package static let specification = VerbSpecification(
    "diff",
    summary: LocalizedText(
      french: "dit ce qui a changé d'un essai à l'autre",
      english: "tells what changed from one run to another"),
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "RELEVÉ", english: "RECORD"), .many, completion: .file,
        help: LocalizedText(
          french: "L'ancien relevé, puis le nouveau.", english: "The old record, then the new one.")
      )
    ],
    options: [.output],
    examples: [
      .init(
        "recette diff hier.jsonl aujourdhui.jsonl",
        LocalizedText(
          french: "Donne en Markdown ce qui est corrigé, cassé, nouveau ou disparu.",
          english: "Gives in Markdown what is fixed, broken, new or gone."))
    ],
    exitCodes: [
      .init(
        .conforms,
        LocalizedText(french: "rien de nouveau n'est cassé", english: "nothing new broke")),
      .init(
        .fails,
        LocalizedText(french: "un test est cassé qui ne l'était pas", english: "a test broke")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let paths = arguments.positionals
    guard paths.count == 2 else { throw .usage(Catalogue.diffTwoRecords()) }
    let report = DiffReport(
      old: try RecordFile(paths[0]).record(), new: try RecordFile(paths[1]).record(),
      language: context.language)
    switch ReportRequest.Destination(arguments.text(.output) ?? "-") {
    case .output: try context.console.output.write(report.text)
    case .file(let path): try AtomicFile(path).write(Array(report.text.utf8))
    }
    return report.isWorse ? .fails : .conforms
  }
}
