package import Messages

/// What a verb works with besides its arguments.
package struct VerbContext: Sendable {
  package let table: CommandTable
  package let language: Language
  package let console: Console
  package let environment: [String: String]

  /// Creates a context.
  package init(
    table: CommandTable, language: Language, console: Console, environment: [String: String]
  ) {
    self.table = table
    self.language = language
    self.console = console
    self.environment = environment
  }
}
