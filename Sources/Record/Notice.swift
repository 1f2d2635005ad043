package import Messages

/// Something worth saying about a target as a whole that is the outcome of no test.
package struct Notice: Sendable, Hashable {
  package let target: String
  package let message: Message

  /// Creates a notice.
  package init(target: String, message: Message) {
    self.target = target
    self.message = message
  }
}
