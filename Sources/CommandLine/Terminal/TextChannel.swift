/// Where text for people and reports goes: standard output or standard error.
package protocol TextChannel: Sendable {
  /// Whether a person watches it on a terminal.
  var isTerminal: Bool { get }
  /// How many columns the terminal has, when that is known.
  var width: Int? { get }
  /// Writes bytes, all of them.
  func write(_ bytes: [UInt8]) throws(CommandError)
}

extension TextChannel {
  /// Writes a text in UTF-8.
  package func write(_ text: String) throws(CommandError) {
    try write(Array(text.utf8))
  }
}
