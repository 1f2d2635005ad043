import Record

/// The head of a request as it went over the wire.
struct RequestHead: Sendable {
  let line: String
  let headers: [HeaderField]

  /// Reads the last head of all that were sent: a proxy's tunnel, or a try on a connection that
  /// turned out to be dead, may have come before it.
  init?(parsingLastOf bytes: [UInt8]) {
    guard let head = Self.heads(in: bytes).last, let first = head.first else { return nil }
    line = WireText.decode(first)
    headers = head.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return nil }
      return HeaderField(
        WireText.decode(line[..<colon]), WireText.decode(line[(colon + 1)...].drop { $0 == 0x20 }))
    }
  }

  /// Counts the times that a request was sent: libcurl sends it again by itself when the connection
  /// that it was given had been closed by the server meanwhile.
  static func count(in bytes: [UInt8]) -> Int { heads(in: bytes).count }

  /// Splits what was sent into heads, by line, without those that asked a proxy for a tunnel.
  private static func heads(in bytes: [UInt8]) -> [[[UInt8]]] {
    var heads: [[[UInt8]]] = [[]]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.last == 0x0D ? line.dropLast() : line
      if text.isEmpty {
        if heads.last?.isEmpty == false { heads.append([]) }
      } else {
        heads[heads.count - 1].append(Array(text))
      }
    }
    return heads.filter { head in
      head.first.map { !$0.starts(with: "CONNECT ".utf8) } ?? false
    }
  }
}
