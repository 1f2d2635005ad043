import Messages
package import Record

/// `recette completion SHELL`: prints a shell's completion script.
package enum CompletionVerb: Verb {
  package static let specification = VerbSpecification(
    "completion",
    summary: LocalizedText(
      french: "affiche le script de complétion d'un interpréteur de commandes",
      english: "prints the completion script of a shell"),
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "SHELL"), .one,
        completion: .words(Shell.allCases.map(\.rawValue)),
        help: LocalizedText(french: "bash, zsh ou fish.", english: "bash, zsh or fish."))
    ],
    examples: [
      .init(
        "source <(recette completion bash)",
        LocalizedText(french: "Complète dans ce terminal.", english: "Completes in this terminal.")),
      .init(
        "recette completion fish > ~/.config/fish/completions/recette.fish",
        LocalizedText(french: "Complète toujours dans fish.", english: "Always completes in fish.")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let words = Shell.allCases.map(\.rawValue)
    let name = arguments.positionals.first ?? ""
    let script: String
    switch Shell(rawValue: name) {
    case .bash: script = BashCompletion(table: context.table).text
    case .zsh: script = ZshCompletion(table: context.table, language: context.language).text
    case .fish: script = FishCompletion(table: context.table, language: context.language).text
    case nil:
      throw .usage(
        Catalogue.commandLineUnknownShell([
          "name": name, "shells": words.joined(separator: ", "),
        ]),
        hint: NearestName.suggestion(for: name, among: words))
    }
    try context.console.output.write(script)
    return .conforms
  }
}
