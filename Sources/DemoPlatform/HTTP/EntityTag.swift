/// A weak entity tag (RFC 9110, 8.8.3) of what a representation says.
///
/// It is weak because the time stamp of a page of features changes while its features do not.
struct EntityTag: Sendable, Hashable, CustomStringConvertible {
  private let digest: UInt64

  /// Digests the content of a representation and its media type (FNV-1a, 64 bits).
  init(of content: [UInt8], mediaType: String) {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in content + Array(mediaType.utf8) {
      digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    self.digest = digest
  }

  /// The tag as it stands in the `ETag` field.
  var description: String { "W/\"\(String(digest, radix: 16))\"" }

  /// Tells whether an `If-None-Match` field holds this tag, by weak comparison (RFC 9110, 13.1.2).
  func isListed(in field: String) -> Bool {
    let opaque = "\"\(String(digest, radix: 16))\""
    return field.split(separator: ",").contains { candidate in
      let tag = candidate.trimmingBlanks()
      return tag == "*" || tag == opaque || tag == "W/\(opaque)"
    }
  }
}
