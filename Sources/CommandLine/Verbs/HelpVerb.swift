import Messages
package import Record

/// `recette help [VERB]`: the same pages as `--help`.
package enum HelpVerb: Verb {
  package static let specification = VerbSpecification(
    "help",
    summary: LocalizedText(
      french: "affiche l'aide de la commande ou d'un verbe",
      english: "shows the help of the command or of a verb"),
    arguments: [
      ArgumentSpecification(
        PageWords.verb, .optional,
        help: LocalizedText(french: "Le verbe à expliquer.", english: "The verb to explain."))
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let page = HelpPage(table: context.table, language: context.language)
    guard let name = arguments.positionals.first else {
      try context.console.output.write(page.overview)
      return .conforms
    }
    guard let verb = context.table.verb(named: name) else {
      throw context.table.unknownVerb(name)
    }
    try context.console.output.write(page.page(of: verb))
    return .conforms
  }
}
