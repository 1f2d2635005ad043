import Record

/// The head of a request as it went over the wire.
struct RequestHead: Sendable {
  let line: String
  let headers: [HeaderField]

  /// Reads the last head of all that were sent: a proxy's tunnel, or a try on a connection that
  /// turned out to be dead, may have come before it.
  init?(parsingLastOf bytes: [UInt8]) {
    var heads: [[[UInt8]]] = [[]]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.last == 0x0D ? line.dropLast() : line
      if text.isEmpty {
        if heads.last?.isEmpty == false { heads.append([]) }
      } else {
        heads[heads.count - 1].append(Array(text))
      }
    }
    let isTunnel = { (head: [[UInt8]]) in head.first?.starts(with: "CONNECT ".utf8) ?? true }
    guard let head = heads.last(where: { !isTunnel($0) }), let first = head.first else {
      return nil
    }
    line = WireText.decode(first)
    headers = head.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return nil }
      return HeaderField(
        WireText.decode(line[..<colon]), WireText.decode(line[(colon + 1)...].drop { $0 == 0x20 }))
    }
  }
}
