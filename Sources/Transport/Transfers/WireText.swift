/// The text of bytes on the wire, whose encoding HTTP leaves open (RFC 9110 §5.5).
enum WireText {
  /// Reads UTF-8, or each byte as a character of ISO 8859-1 when that fails, so that nothing is lost.
  static func decode(_ bytes: some Collection<UInt8>) -> String {
    let trimmed = bytes.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
    let array = Array(trimmed)
    if let text = String(validating: array, as: UTF8.self) { return text }
    var text = ""
    for byte in array { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }
}
