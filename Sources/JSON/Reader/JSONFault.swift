/// An error as the reader throws it: without what can be found again in the text.
struct JSONFault: Error {
  let detail: JSONError.Detail
  let offset: Int

  /// Completes the error with what stands at its place.
  func error(in bytes: [UInt8], limits: JSONLimits) -> JSONError {
    var arguments: [String: String] = [:]
    switch detail {
    case .tooLarge: arguments["limit"] = String(limits.maximumByteCount)
    case .tooDeep: arguments["limit"] = String(limits.maximumDepth)
    case .invalidUTF8: arguments["found"] = Self.hexadecimal(bytes[offset...].first ?? 0)
    case .unknownWord: arguments["found"] = word(in: bytes)
    case .invalidEscape:
      let length = bytes[offset...].dropFirst().first == 0x75 ? 6 : 2
      arguments["found"] = String(
        String(decoding: bytes[offset...].prefix(9), as: UTF8.self).unicodeScalars.prefix(length))
    case .loneSurrogate:
      arguments["found"] = String(decoding: bytes[offset...].prefix(6), as: UTF8.self)
    case .expectedValue, .expectedName, .expectedColon, .expectedCommaOrBracket,
      .expectedCommaOrBrace, .trailingComma, .trailingData, .invalidNumber, .controlCharacter:
      arguments["found"] = character(in: bytes)
    case .empty, .byteOrderMark, .encoding, .markup, .unexpectedEnd, .unterminatedString, .comment,
      .singleQuote, .leadingZero:
      break
    }
    return JSONError(
      detail: detail, arguments: arguments,
      position: LineIndex(bytes).position(at: offset, in: bytes))
  }

  /// The character at the place, or its code point if it cannot be shown.
  private func character(in bytes: [UInt8]) -> String {
    if offset >= bytes.count { return "the end of the text" }
    let text = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "U+0000" }
    let isShown =
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator, .nonspacingMark, .spacingMark, .enclosingMark:
        false
      default: true
      }
    if isShown { return String(Character(scalar)) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }

  /// The word around the place, as much of it as one needs to recognize it.
  private func word(in bytes: [UInt8]) -> String {
    let before = bytes[..<offset].suffix(24).reversed().prefix { Self.isWordByte($0) }
    let after = bytes[offset...].prefix(24).prefix { Self.isWordByte($0) }
    return String(decoding: before.reversed() + after, as: UTF8.self)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte < 0x80 && byte.isWordByte }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0x0" + digits : "0x" + digits
  }
}
