/// Reads the XML of requests: elements, attributes and text, without a document type.
///
/// Requests are short. Whatever is not plain well-formed XML of few levels is refused.
struct ElementReader {
  private let bytes: [UInt8]
  private var index = 0
  /// More levels than any request has.
  private static let maximumDepth = 64

  /// Reads a document; nothing if it is not well-formed enough.
  static func element(of bytes: [UInt8]) -> Element? {
    var reader = ElementReader(bytes)
    _ = reader.skip("\u{FEFF}")
    reader.skipMiscellaneous()
    guard let element = reader.element(depth: 0) else { return nil }
    reader.skipMiscellaneous()
    return reader.index == bytes.count ? element : nil
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func element(depth: Int) -> Element? {
    guard depth < Self.maximumDepth, skip("<"), let name = name() else { return nil }
    var element = Element(name)
    while true {
      skipBlanks()
      if skip("/>") { return element }
      if skip(">") { break }
      guard let attribute = self.name() else { return nil }
      skipBlanks()
      guard skip("="), let value = quoted() else { return nil }
      element.attributes.append(.init(name: attribute, value: value))
    }
    while index < bytes.count {
      if skip("</") {
        guard self.name() == name else { return nil }
        skipBlanks()
        if !element.children.isEmpty { element.text = "" }
        return skip(">") ? element : nil
      }
      if skip("<!--") {
        guard skipPast("-->") else { return nil }
      } else if bytes[index] == UInt8(ascii: "<") {
        guard let child = self.element(depth: depth + 1) else { return nil }
        element.children.append(child)
      } else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        guard let text = Self.unescaped(bytes[index..<end]) else { return nil }
        element.text += text
        index = end
      }
    }
    return nil
  }

  private mutating func quoted() -> String? {
    skipBlanks()
    guard index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]),
      let end = bytes[(index + 1)...].firstIndex(of: bytes[index])
    else { return nil }
    defer { index = end + 1 }
    return Self.unescaped(bytes[(index + 1)..<end])
  }

  private mutating func name() -> String? {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    return start == index ? nil : String(validating: bytes[start..<index], as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    // Digits and the colon, letters, the underscore, the hyphen and the full stop, and all beyond ASCII.
    case 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x2D, 0x2E, 0x80...: true
    default: false
    }
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard length <= bytes.count - index else { return false }
    let isThere = text.withUTF8Buffer { buffer in
      var place = 0
      while place < length, buffer[place] == bytes[index + place] { place += 1 }
      return place == length
    }
    if isThere { index += length }
    return isThere
  }

  private mutating func skipPast(_ text: StaticString) -> Bool {
    while index < bytes.count {
      if skip(text) { return true }
      index += 1
    }
    return false
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  /// Skips blanks, comments and the XML declaration.
  private mutating func skipMiscellaneous() {
    repeat {
      skipBlanks()
    } while (skip("<?") && skipPast("?>"))
      || (skip("<!--") && skipPast("-->"))
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ]
    for (entity, character) in entities {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }
}
