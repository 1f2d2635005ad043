import Messages

/// Reads a command line by the option table, in the GNU manner.
///
/// Options and arguments may be mixed; `--name value` and `--name=value` are the same; one-letter
/// flags may be joined (`-qv`); after `--` everything is an argument. A value that begins with a
/// hyphen and is no number must be written `--name=value`, so that a forgotten value is not
/// silently replaced by the next option.
package struct ArgumentParser: Sendable {
  private let table: CommandTable
  private let environment: [String: String]

  /// Creates a parser; variables of the environment give the options that the command line does not.
  package init(table: CommandTable, environment: [String: String]) {
    self.table = table
    self.environment = environment
  }

  /// Reads the arguments that follow the command's name.
  package func parse(_ arguments: [String]) throws(CommandError) -> ParsedInvocation {
    var reading = Reading(table: table, arguments: arguments)
    try reading.readAll()
    if reading.given[OptionSpecification.help.name] != nil { return .help(reading.verb) }
    if reading.given[OptionSpecification.version.name] != nil { return .version }
    guard let verb = reading.verb else { throw CommandError.usage(Catalogue.commandLineNoVerb()) }
    var given = reading.given
    for option in verb.options where given[option.name] == nil {
      guard let variable = option.variable, let text = environment[variable], !text.isEmpty else {
        continue
      }
      let value = try option.kind.read(text, for: variable)
      given[option.name] = [GivenOption(spelling: variable, text: text, value: value)]
    }
    let quiet = OptionSpecification.quiet
    let verbose = OptionSpecification.verbose
    if given[quiet.name] != nil, given[verbose.name] != nil {
      throw CommandError.usage(
        Catalogue.commandLineConflict(["option": quiet.spelling, "other": verbose.spelling]))
    }
    try checkCount(of: reading.positionals, for: verb)
    return .verb(ParsedArguments(verb: verb, positionals: reading.positionals, given: given))
  }

  /// Throws when there are too few or too many arguments.
  private func checkCount(
    of positionals: [String], for verb: VerbSpecification
  ) throws(CommandError) {
    var left = positionals.count
    for argument in verb.arguments {
      switch argument.count {
      case .one, .atLeastOne:
        guard left > 0 else {
          throw CommandError.usage(
            Catalogue.commandLineMissingArgument.localized { ["name": argument.name[$0]] })
        }
        left = argument.count == .one ? left - 1 : 0
      case .optional: left = max(0, left - 1)
      case .many: left = 0
      }
    }
    if left > 0, let extra = positionals.dropFirst(positionals.count - left).first {
      throw CommandError.usage(
        Catalogue.commandLineExtraArgument(["value": extra, "verb": verb.name]))
    }
  }
}
