/// The answers that tell how a server delivers a file, among those by which it was read.
package struct FileAnswers: Sendable {
  /// The answer to the first range that was asked for.
  package var first: Answer?
  /// The answer to a range asked for once more, as clients do that go on reading.
  package var confirming: Answer?

  /// Creates the answers; a file of this machine has none.
  package init(first: Answer? = nil, confirming: Answer? = nil) {
    self.first = first
    self.confirming = confirming
  }
}
