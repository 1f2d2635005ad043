/// The first line of a response (RFC 9112 §4), which libcurl also makes up for HTTP/2.
struct StatusLine: Sendable, Hashable {
  /// The version of the protocol, such as `HTTP/1.1`.
  let version: String
  let status: Int
  let reason: String

  init(version: String, status: Int, reason: String) {
    self.version = version
    self.status = status
    self.reason = reason
  }

  init?(parsing line: [UInt8]) {
    let parts = line.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, parts[0].starts(with: "HTTP/".utf8) else { return nil }
    let rest = parts[1].drop { $0 == 0x20 }
    let digits = rest.prefix(3)
    guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    version = String(decoding: parts[0], as: UTF8.self)
    status = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    reason = WireText.decode(rest.dropFirst(3).drop { $0 == 0x20 })
  }
}
