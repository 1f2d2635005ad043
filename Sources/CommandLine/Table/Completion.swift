/// What a shell may propose for a value.
package enum Completion: Sendable, Hashable {
  /// Nothing.
  case none
  /// Paths of files.
  case file
  /// Paths of folders.
  case folder
  /// Fixed words.
  case words([String])
  /// A fixed word, `=`, and a path: `junit=reports/junit.xml`.
  case assignments([String])
  /// Whatever a command prints, one word a line.
  case command(String)

  /// The identifiers of the suites.
  package static let suites = Completion.command("recette list --ids")
}
