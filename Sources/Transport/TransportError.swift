package import Messages

/// Why a transport cannot be had: an option, a file or a secret that is not what it should be.
package struct TransportError: Error, Sendable, Hashable {
  /// What is wrong and how to mend it.
  package let message: Message

  /// Creates an error.
  package init(_ message: Message) {
    self.message = message
  }

  /// The permanent code of what is wrong.
  package var code: String { message.code }
}
