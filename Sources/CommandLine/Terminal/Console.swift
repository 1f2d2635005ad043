/// The two channels a command speaks through.
package struct Console: Sendable {
  /// Results and reports.
  package let output: any TextChannel
  /// Progress, remarks and errors.
  package let error: any TextChannel

  /// The channels of the process.
  package static let standard = Console(
    output: StandardChannel.output, error: StandardChannel.error)

  /// Creates a console.
  package init(output: any TextChannel, error: any TextChannel) {
    self.output = output
    self.error = error
  }
}
