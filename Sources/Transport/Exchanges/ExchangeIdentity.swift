import Record

/// Gives exchanges their identifiers: the same from run to run, and never twice in one.
///
/// An identifier comes from what was asked alone, redacted first, so that it neither changes with a
/// secret nor says anything about it. The hops that follow take the name of the first and a number.
final class ExchangeIdentity: Sendable {
  private let issued = Guarded<[String: Int]>([:])

  /// Returns the identifier of a first hop; a request that is sent again gets a number.
  func identifier(
    method: String, url: String, headers: [HeaderField], body: [UInt8]?
  ) -> String {
    var hash = StableHash()
    hash.combine(method)
    hash.combine(url)
    for field in headers {
      hash.combine(field.name.lowercased())
      hash.combine(field.value)
    }
    if let body { hash.combine(body) }
    let digits = String(hash.value >> 16, radix: 16)
    let name = String(repeating: "0", count: 12 - digits.count) + digits
    let count = issued.withLock { issued in
      issued[name, default: 0] += 1
      return issued[name, default: 1]
    }
    return count == 1 ? name : "\(name)-\(count)"
  }

  /// Returns the identifier of a later hop of a chain.
  func identifier(following first: String, hop: Int) -> String { "\(first).\(hop)" }
}
