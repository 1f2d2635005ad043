/// The names of this very machine.
enum Loopback {
  /// Tells whether a host, as a URL spells it in lower case, is this machine: `localhost` and the
  /// names under it (RFC 6761 §6.3), `127.0.0.0/8` (RFC 1122 §3.2.1.3) or `::1` (RFC 4291 §2.5.3).
  static func isLoopback(host: String) -> Bool {
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    if name == "localhost" || name.hasSuffix(".localhost") { return true }
    if name == "[::1]" || name == "[0:0:0:0:0:0:0:1]" { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return parts.count == 4 && parts[0] == 127 && parts.allSatisfy { $0 != nil }
  }
}
