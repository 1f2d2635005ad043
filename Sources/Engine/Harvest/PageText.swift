/// The bytes of a page in an encoding whose `<` and `>` are those of ASCII, and what that encoding is.
///
/// The charset of the media type prevails over the declaration, and a byte order mark over both (RFC 7303 §3);
/// where they contradict each other and the bytes are UTF-8, they are read as such, since servers add a
/// charset without looking.
struct PageText: Sendable {
  let bytes: [UInt8]
  /// The encoding to read the bytes in; nil: as the document itself says.
  let charset: String?
  /// What is wrong with the encoding, with the values of its sentence.
  let problem: (code: HarvestCode, values: [String: String])?

  /// Looks at a body.
  ///
  /// - Parameters:
  ///   - charset: The charset of its media type.
  ///   - isKnown: Tells whether a charset can be read.
  init(_ body: [UInt8], charset: String?, isKnown: (String) -> Bool) {
    let start = Array(body.prefix(4))
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      (bytes, self.charset, problem) = (Array(body.dropFirst(3)), "UTF-8", nil)
      return
    }
    if let isBig = Self.isUTF16(start) {
      (bytes, self.charset, problem) = (Self.transcoded(body, isBig: isBig), "UTF-8", nil)
      return
    }
    bytes = body
    let declared = Self.declaredEncoding(body)
    let announced = charset ?? declared
    guard let announced else {
      (self.charset, problem) = (nil, nil)
      return
    }
    // Where `<` is one byte, nothing is in UTF-16, whatever is said.
    let isWide = ["utf-16", "utf-16le", "utf-16be", "ucs-2", "iso-10646-ucs-2", "utf-32", "ucs-4"]
      .contains(announced.lowercased())
    if isWide || !isKnown(announced) {
      self.charset = "UTF-8"
      problem = (.encodingUnknown, ["encoding": announced])
    } else if let declared, let charset, declared.lowercased() != charset.lowercased() {
      let utf8 = [declared, charset].contains { $0.lowercased() == "utf-8" }
      self.charset = utf8 && String(validating: body, as: UTF8.self) != nil ? "UTF-8" : charset
      problem = (.encodingConflict, ["declared": declared, "announced": charset])
    } else {
      (self.charset, problem) = (announced, nil)
    }
  }

  /// Whether a text begins as UTF-16 does, and in which order; nil when it does not.
  private static func isUTF16(_ start: [UInt8]) -> Bool? {
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0x00, 0x3C]) { return true }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0x3C, 0x00]) { return false }
    return nil
  }

  private static func transcoded(_ body: [UInt8], isBig: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(body.count / 2)
    var place = 0
    while place + 1 < body.count {
      let high = UInt16(isBig ? body[place] : body[place + 1])
      let low = UInt16(isBig ? body[place + 1] : body[place])
      units.append(high << 8 | low)
      place += 2
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The encoding that the XML declaration names.
  private static func declaredEncoding(_ body: [UInt8]) -> String? {
    let head = String(decoding: body.prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let name = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = head[name.upperBound..<end.lowerBound].drop { $0 == "=" || $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
