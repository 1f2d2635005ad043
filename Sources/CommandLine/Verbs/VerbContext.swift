package import Messages

/// What a verb works with besides its arguments.
package struct VerbContext: Sendable {
  package let table: CommandTable
  package let language: Language
  package let console: Console
  package let environment: [String: String]
  /// The embedded platform, if there is one.
  package let demo: DemoHost?
  /// What asks the verb to end before its end.
  package let interruption: Interruption.Source

  /// Creates a context.
  package init(
    table: CommandTable, language: Language, console: Console, environment: [String: String],
    demo: DemoHost? = nil, interruption: @escaping Interruption.Source = Interruption.never
  ) {
    self.table = table
    self.language = language
    self.console = console
    self.environment = environment
    self.demo = demo
    self.interruption = interruption
  }
}
