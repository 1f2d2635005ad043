import Messages
package import Record

/// `recette man`: prints the manual page that packages install.
package enum ManualVerb: Verb {
  package static let specification = VerbSpecification(
    "man",
    summary: LocalizedText(
      french: "affiche la page de manuel, en langage troff",
      english: "prints the manual page, in troff"),
    isHidden: true)

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let page = ManualPage(
      table: context.table, version: ToolVersion.current, language: context.language)
    try context.console.output.write(page.text)
    return .conforms
  }
}
