package import Messages

/// The option table: every verb with every option.
///
/// The parser, `--help`, the manual page and the completions are all made from this one value.
package struct CommandTable: Sendable {
  /// The name of the command.
  package let name: String
  package let summary: LocalizedText
  /// What there is to know of the command as a whole, a paragraph each.
  package let discussion: [LocalizedText]
  package let verbs: [VerbSpecification]
  /// The exit codes that mean the same for every verb.
  package let exitCodes: [VerbSpecification.ExitMeaning]
  /// The environment variables that stand for no option.
  package let variables: [(name: String, help: LocalizedText)]

  /// Creates a table.
  package init(
    name: String, summary: LocalizedText, discussion: [LocalizedText] = [],
    verbs: [VerbSpecification], exitCodes: [VerbSpecification.ExitMeaning] = [],
    variables: [(name: String, help: LocalizedText)] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.verbs = verbs
    self.exitCodes = exitCodes
    self.variables = variables
  }

  /// Returns a verb by name.
  package func verb(named name: String) -> VerbSpecification? {
    verbs.first { $0.name == name }
  }

  /// Returns the error of a verb that is not in the table.
  func unknownVerb(_ name: String) -> CommandError {
    let names = shownVerbs.map(\.name)
    return .usage(
      Catalogue.commandLineUnknownVerb(["verb": name, "verbs": names.joined(separator: ", ")]),
      hint: NearestName.suggestion(for: name, among: names))
  }

  /// The verbs that help and completions show.
  package var shownVerbs: [VerbSpecification] { verbs.filter { !$0.isHidden } }
}
