import Messages
package import Record

/// The command as a whole: reads a command line, does it, and says what went wrong.
package struct Application: Sendable {
  private let environment: [String: String]
  private let console: Console
  private let demo: DemoHost?
  private let interruption: Interruption.Source

  /// Creates the command.
  ///
  /// - Parameters:
  ///   - demo: the embedded platform, if there is one.
  ///   - interruption: what asks a verb to end before its end.
  package init(
    environment: [String: String], console: Console, demo: DemoHost? = nil,
    interruption: @escaping Interruption.Source = Interruption.never
  ) {
    self.environment = environment
    self.console = console
    self.demo = demo
    self.interruption = interruption
  }

  /// Runs a command line, the command's own name left out, and returns the exit code.
  package func run(_ arguments: [String]) async -> ExitCode {
    let language = LanguageChoice.language(arguments: arguments, environment: environment)
    let table = CommandTable.standard
    do {
      switch try ArgumentParser(table: table, environment: environment).parse(arguments) {
      case .version:
        try console.output.write("\(table.name) \(ToolVersion.current)\n")
        return .conforms
      case .help(let verb):
        let page = HelpPage(table: table, language: language)
        try console.output.write(verb.map(page.page(of:)) ?? page.overview)
        return .conforms
      case .verb(let parsed):
        let context = VerbContext(
          table: table, language: language, console: console, environment: environment,
          demo: demo, interruption: interruption)
        let verb = CommandTable.standardVerbs.first { $0.specification.name == parsed.verb.name }
        return try await verb?.run(parsed, in: context) ?? .internalFault
      }
    } catch {
      // After a verb, the help of that verb explains the mistake best.
      let verb = arguments.first { table.verb(named: $0) != nil }
      let command = ([table.name] + (verb.map { [$0] } ?? [])).joined(separator: " ")
      let text = ErrorText(error, table.name, helpedBy: command, language: language)
      // When standard error is closed too there is nobody left to tell.
      try? console.error.write(text.whole)
      return error.code
    }
  }
}
