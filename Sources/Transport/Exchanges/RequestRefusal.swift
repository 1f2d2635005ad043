import Messages

/// Why a request cannot be sent.
struct RequestRefusal: Error, Sendable {
  let message: Message

  init(_ message: Message) {
    self.message = message
  }
}
