package import Messages
import Record
package import Suites

extension TextKind {
  /// Tells whether a text, without white space at its ends, is of the kind.
  package func includes(_ text: String) -> Bool {
    switch self {
    case .date: XMLDate(text)?.hasTime == false
    case .dateTime: XMLDate(text)?.hasTime == true
    case .dateOrDateTime: XMLDate(text) != nil
    case .email: Self.isEmail(text)
    case .uri: URIReference(parsing: Self.ascii(text))?.scheme != nil
    case .httpURI: Self.isHTTPURI(text)
    case .integer: Self.isInteger(text)
    case .positiveInteger:
      Self.isInteger(text) && !text.hasPrefix("-") && text.utf8.contains { $0 > 0x30 && $0 <= 0x39 }
    case .number: Self.isNumber(text)
    case .nonEmpty: !text.isEmpty
    }
  }

  /// The kind in words.
  package var expectation: LocalizedText {
    let template =
      switch self {
      case .date: Catalogue.nodeKindDate
      case .dateTime: Catalogue.nodeKindDateTime
      case .dateOrDateTime: Catalogue.nodeKindDateOrDateTime
      case .email: Catalogue.nodeKindEmail
      case .uri: Catalogue.nodeKindURI
      case .httpURI: Catalogue.nodeKindHTTPURI
      case .integer: Catalogue.nodeKindInteger
      case .positiveInteger: Catalogue.nodeKindPositiveInteger
      case .number: Catalogue.nodeKindNumber
      case .nonEmpty: Catalogue.nodeKindNonEmpty
      }
    return template().text
  }

  /// The escapes of letters that only an IRI may have (RFC 3987): browsers and XML Schema take them.
  private static func ascii(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.value > 0xA0 { result += "%C3%A9" } else { result.unicodeScalars.append(scalar) }
    }
  }

  private static func isHTTPURI(_ text: String) -> Bool {
    guard let uri = URIReference(parsing: ascii(text)), let scheme = uri.scheme?.lowercased(),
      let host = uri.authority?.host
    else { return false }
    return (scheme == "http" || scheme == "https") && !host.isEmpty
  }

  /// An address as mail servers take it, quoted names and address literals apart (RFC 5321 §4.1.2);
  /// a name may have letters of any script (RFC 6531).
  private static func isEmail(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, text.utf8.count <= 254 else { return false }
    let names = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1 else { return false }
    return names.allSatisfy { name in
      !name.isEmpty
        && name.utf8.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }
      && labels.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
      }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isInteger(_ text: String) -> Bool {
    let digits = withoutSign(text[...].utf8)
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  /// A number as XML Schema writes decimals and doubles, infinities and NaN apart.
  private static func isNumber(_ text: String) -> Bool {
    var rest = withoutSign(text[...].utf8)
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var digitCount = whole.count
    if rest.first == 0x2E {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      digitCount += fraction.count
      rest = rest.dropFirst(fraction.count + 1)
    }
    if digitCount == 0 { return false }
    guard let mark = rest.first else { return true }
    let exponent = withoutSign(rest.dropFirst())
    return (mark == 0x65 || mark == 0x45) && !exponent.isEmpty && exponent.allSatisfy(isDigit)
  }

  private static func withoutSign(_ text: Substring.UTF8View) -> Substring.UTF8View {
    text.first == 0x2D || text.first == 0x2B ? text.dropFirst() : text
  }
}
