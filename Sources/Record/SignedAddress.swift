/// The signatures by which object stores let an address be used for a time: whoever has one may use it, so that
/// they are secrets, of which only the names are recorded.
package enum SignedAddress {
  /// The query parameters that hold a signature or a token, in lower case.
  private static let names: Set<String> = [
    "x-amz-signature", "x-amz-security-token", "x-goog-signature", "signature", "sig",
    "x-oss-signature", "x-obs-signature", "temp_url_sig", "hmac",
  ]
  /// The longest of the names; what is longer is none.
  private static let longestName = 24

  /// The name of the parameter that signs an address; nil for one that is not signed.
  package static func signature(in url: String) -> String? {
    places(in: url).first.map { String(decoding: $0.name, as: UTF8.self) }
  }

  /// Takes the signatures out of the addresses in a text.
  package static func redacted(_ text: String) -> String {
    let places = places(in: text)
    guard !places.isEmpty else { return text }
    let bytes = text.utf8
    var redacted: [UInt8] = []
    var kept = bytes.startIndex
    for place in places {
      redacted += bytes[kept..<place.value.startIndex]
      redacted += Redaction.mark.utf8
      kept = place.value.endIndex
    }
    return String(decoding: redacted + bytes[kept...], as: UTF8.self)
  }

  private typealias Place = (name: Substring.UTF8View, value: Substring.UTF8View)

  /// Each signature that is not empty, in order.
  private static func places(in text: String) -> [Place] {
    let bytes = text.utf8[...]
    var places: [Place] = []
    var rest = bytes
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "&") })
    {
      rest = rest[bytes.index(after: mark)...]
      let name = rest.prefix(longestName + 1).prefix { $0 != UInt8(ascii: "=") && isOfAddress($0) }
      let after = rest[name.endIndex...]
      guard after.first == UInt8(ascii: "="),
        names.contains(String(decoding: name, as: UTF8.self).lowercased())
      else { continue }
      let value = after.dropFirst().prefix(while: isOfAddress)
      if !value.isEmpty { places.append((Substring(name).utf8, Substring(value).utf8)) }
      rest = rest[value.endIndex...]
    }
    return places
  }

  /// Whether a byte goes on with a parameter of an address that stands in a text (RFC 3986 §2).
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~%+/=:@!$*,".utf8.contains(byte)
    }
  }
}
