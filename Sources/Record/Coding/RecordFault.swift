import Messages

/// Why a line cannot be taken; the reader adds the place and the mend.
struct RecordFault: Error, Sendable, Hashable {
  let message: Message

  init(_ message: Message) {
    self.message = message
  }
}
