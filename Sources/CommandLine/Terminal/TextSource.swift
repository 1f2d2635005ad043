/// Where the answers of a person come from.
package protocol TextSource: Sendable {
  /// Whether a person sits there.
  var isTerminal: Bool { get }
  /// Waits for the next line, without its end; nil when there are no more.
  func line() -> String?
}
