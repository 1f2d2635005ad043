package import Record

/// A verb of the command line: its rows of the option table, and what it does.
package protocol Verb: Sendable {
  /// The rows of the option table.
  static var specification: VerbSpecification { get }

  /// Does what was asked, and returns the exit code.
  static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode
}
