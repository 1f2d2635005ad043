/// A text whose space is collapsed as a browser does it.
struct CollapsedText {
  private var bytes: [UInt8] = []
  private var isSpaceDue = false
  private var isBreakDue = false

  /// Creates a text.
  init(_ text: String = "") {
    append(text)
  }

  /// The text, without space at its ends.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds text.
  mutating func append(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpaceDue = true
        continue
      }
      if isBreakDue || isSpaceDue {
        if !bytes.isEmpty { bytes.append(isBreakDue ? 0x0A : 0x20) }
        isBreakDue = false
        isSpaceDue = false
      }
      bytes.append(byte)
    }
  }

  /// Ends the line.
  mutating func breakLine() {
    isBreakDue = true
  }
}
