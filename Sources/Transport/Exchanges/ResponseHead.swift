import Record

/// The head of a response, read from its lines.
struct ResponseHead: Sendable {
  let statusLine: StatusLine
  let headers: [HeaderField]

  /// Reads a head, or returns nil if its first line is no status line.
  init?(parsing lines: [[UInt8]]) {
    guard let first = lines.first, let statusLine = StatusLine(parsing: first) else { return nil }
    self.statusLine = statusLine
    var headers: [HeaderField] = []
    for line in lines.dropFirst() {
      if line.first == 0x20 || line.first == 0x09, let last = headers.popLast() {
        // A folded line goes on with the value before it (RFC 9112 §5.2).
        headers.append(
          HeaderField(last.name, last.value + " " + WireText.decode(Self.trim(line[...]))))
      } else if let colon = line.firstIndex(of: 0x3A) {
        headers.append(
          HeaderField(
            WireText.decode(line[..<colon]), WireText.decode(Self.trim(line[(colon + 1)...]))))
      }
    }
    self.headers = headers
  }

  private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { $0 == 0x20 || $0 == 0x09 }
  }
}
