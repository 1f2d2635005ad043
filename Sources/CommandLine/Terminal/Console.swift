/// The channels a command speaks and listens through.
package struct Console: Sendable {
  /// Results and reports.
  package let output: any TextChannel
  /// Progress, remarks and errors.
  package let error: any TextChannel
  /// Answers to questions.
  package let input: any TextSource

  /// The channels of the process.
  package static let standard = Console(
    output: StandardChannel.output, error: StandardChannel.error)

  /// Creates a console.
  package init(
    output: any TextChannel, error: any TextChannel, input: any TextSource = StandardInput()
  ) {
    self.input = input
    self.output = output
    self.error = error
  }
}
