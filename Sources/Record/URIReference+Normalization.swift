extension URIReference {
  /// The reference in the form by which equivalent ones compare equal (§6.2.2 and §6.2.3).
  package var normalized: URIReference {
    let scheme = scheme?.lowercased()
    let isWeb = scheme.flatMap(Self.defaultPort(of:)) != nil
    let authority = authority.map { authority in
      let number = authority.port.flatMap { Int($0) }
      let isImplied =
        authority.port?.isEmpty == true
        || (number != nil && number == scheme.flatMap(Self.defaultPort(of:)))
      return URIAuthority(
        userInformation: authority.userInformation.map(Self.normalizingTriplets),
        host: Self.normalizingTriplets(authority.host.lowercased()),
        port: isImplied ? nil : authority.port)
    }
    var path = Self.normalizingTriplets(path)
    if scheme != nil || authority != nil || path.utf8.first == 0x2F {
      path = Self.removingDotSegments(path)
    }
    if isWeb, authority != nil, path.isEmpty { path = "/" }
    return URIReference(
      scheme: scheme, authority: authority, path: path,
      query: query.map(Self.normalizingTriplets), fragment: fragment.map(Self.normalizingTriplets))
  }

  /// Decodes what needed no encoding, and writes the other triplets in capitals (§6.2.2.1–2).
  private static func normalizingTriplets(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var normal: [UInt8] = []
    normal.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let byte = PercentEncoding.byte(ofTripletAt: index, in: bytes) {
        normal += URICharacters.isUnreserved(byte) ? [byte] : PercentEncoding.triplet(of: byte)
        index += 3
      } else {
        normal.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: normal, as: UTF8.self)
  }
}
