internal import CMarkup

/// Makes UTF-8 of the bytes of a page, so that every version of libxml2 reads the same thing.
struct HTMLDecoder {
  /// The page, which libxml2 reads as ``encodingName``; it holds no NUL, where libxml2 would stop.
  let bytes: [UInt8]
  /// The encoding of `bytes`: UTF-8, or one that only libxml2 can read.
  let encodingName: String
  /// What became known of the encoding of the page.
  let encoding: HTMLEncoding

  /// Decodes a page.
  init(_ page: [UInt8], charset: String?) {
    let mark = ByteOrderMark(of: page)
    let body = page[(mark?.byteCount ?? 0)...]
    let meta = MetaPrescan.charset(of: page)
    let (name, source) = Self.choose(mark: mark, charset: charset, meta: meta, body: body)
    let text: (bytes: [UInt8], isRepaired: Bool)
    switch name {
    case "utf-8": text = Self.utf8(body)
    case "utf-16le": text = Self.utf16(body, isLittleEndian: true)
    case "utf-16be": text = Self.utf16(body, isLittleEndian: false)
    case "windows-1252": text = (Self.windows1252(body), false)
    default: text = (body.map { $0 == 0 ? 0x20 : $0 }, false)
    }
    bytes = text.bytes
    let isDecoded = ["utf-8", "utf-16le", "utf-16be", "windows-1252"].contains(name)
    encodingName = isDecoded ? "UTF-8" : name
    encoding = HTMLEncoding(
      name: name, source: source, contentType: charset, meta: meta,
      hasInvalidBytes: text.isRepaired)
  }

  private static func choose(
    mark: ByteOrderMark?, charset: String?, meta: String?, body: ArraySlice<UInt8>
  ) -> (String, HTMLEncoding.Source) {
    switch mark {
    case .utf8: return ("utf-8", .byteOrderMark)
    case .utf16BigEndian: return ("utf-16be", .byteOrderMark)
    case .utf16LittleEndian: return ("utf-16le", .byteOrderMark)
    case nil: break
    }
    if let charset, let name = knownName(of: charset) { return (name, .contentType) }
    if let meta, let name = knownName(of: meta) {
      // A page whose meta element can be read byte by byte is not in UTF-16 (§13.2.3.2).
      return (name.hasPrefix("utf-16") ? "utf-8" : name, .meta)
    }
    return (String(validating: body, as: UTF8.self) != nil ? "utf-8" : "windows-1252", .assumed)
  }

  private static func knownName(of label: String) -> String? {
    let name = HTMLEncoding.name(of: label)
    if ["utf-8", "utf-16le", "utf-16be", "windows-1252"].contains(name) { return name }
    return !name.isEmpty && !name.utf8.contains(0) && cm_encoding_is_known(name) ? name : nil
  }

  private static func utf8(_ body: ArraySlice<UInt8>) -> (bytes: [UInt8], isRepaired: Bool) {
    if String(validating: body, as: UTF8.self) != nil {
      return body.contains(0) ? (withoutNul(Array(body)), true) : (Array(body), false)
    }
    return (withoutNul(Array(String(decoding: body, as: UTF8.self).utf8)), true)
  }

  private static func utf16(
    _ body: ArraySlice<UInt8>, isLittleEndian: Bool
  ) -> (bytes: [UInt8], isRepaired: Bool) {
    let bytes = Array(body)
    let units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    let isWhole = bytes.count.isMultiple(of: 2) && !units.contains(0)
    let isValid = isWhole && String(validating: units, as: UTF16.self) != nil
    return (withoutNul(Array(String(decoding: units, as: UTF16.self).utf8)), !isValid)
  }

  private static func windows1252(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    for byte in body {
      switch byte {
      case 0: text += replacement
      case 1..<0x80: text.append(byte)
      case 0x80..<0xA0: text += Array(String(highControls[Int(byte) - 0x80]).utf8)
      default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }

  private static func withoutNul(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    return Array(
      bytes.split(separator: 0, omittingEmptySubsequences: false).joined(separator: replacement))
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  /// What 0x80 to 0x9F stand for in windows-1252; those left undefined stand for themselves.
  private static let highControls: [Unicode.Scalar] = Array(
    """
    \u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\
    \u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\
    \u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}
    """.unicodeScalars)
}
