/// Looks for the charset that a page gives in a `meta` element (HTML Standard §13.2.3.2, prescan).
struct MetaPrescan {
  private let bytes: [UInt8]
  private var index = 0

  /// Returns the charset that a page gives in its first 1024 bytes, as it is written.
  static func charset(of page: [UInt8]) -> String? {
    var prescan = MetaPrescan(bytes: Array(page.prefix(1024)))
    return prescan.charset()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func charset() -> String? {
    while index < bytes.count {
      if starts(with: "<!--") {
        skip(past: "-->", from: index + 2)
      } else if starts(with: "<meta"), let after = byte(at: 5), Self.isSpace(after) || after == 0x2F
      {
        index += 5
        if let charset = metaCharset() { return charset }
      } else if byte(at: 0) == 0x3C, let next = byte(at: 1) {
        if Self.isLetter(next) || next == 0x2F && byte(at: 2).map(Self.isLetter) == true {
          index += 2
          skipTagName()
          while attribute() != nil {}
        } else if next == 0x21 || next == 0x2F || next == 0x3F {
          skip(past: ">", from: index)
          continue
        }
        index += 1
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func metaCharset() -> String? {
    var attributes: [String: String] = [:]
    while let attribute = attribute() {
      if attributes[attribute.name] == nil { attributes[attribute.name] = attribute.value }
    }
    if let charset = attributes["charset"], !charset.isEmpty { return charset }
    guard attributes["http-equiv"]?.lowercased() == "content-type",
      let content = attributes["content"]
    else { return nil }
    return Self.charset(inContent: content)
  }

  /// Finds `charset=` in the `content` of a `meta` element.
  private static func charset(inContent content: String) -> String? {
    let lowercased = Array(content.lowercased().unicodeScalars)
    let key = Array("charset".unicodeScalars)
    var start = 0
    while start + key.count <= lowercased.count {
      guard Array(lowercased[start..<start + key.count]) == key else {
        start += 1
        continue
      }
      var rest = lowercased[(start + key.count)...].drop(while: \.properties.isWhitespace)
      start += key.count
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.properties.isWhitespace)
      let quote = rest.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
      let value = (quote == nil ? rest : rest.dropFirst()).prefix { scalar in
        quote.map { scalar != $0 } ?? !(scalar == ";" || scalar.properties.isWhitespace)
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: value)
      return text.isEmpty ? nil : String(text)
    }
    return nil
  }

  /// Reads the next attribute of a tag, or nil at its end.
  private mutating func attribute() -> (name: String, value: String)? {
    while let byte = byte(at: 0), Self.isSpace(byte) || byte == 0x2F { index += 1 }
    guard let first = byte(at: 0), first != 0x3E else { return nil }
    // A name may begin with "=", but holds none after that.
    var name: [UInt8] = [first]
    index += 1
    while let byte = byte(at: 0), !Self.isSpace(byte), byte != 0x2F, byte != 0x3E, byte != 0x3D {
      name.append(byte)
      index += 1
    }
    skipSpace()
    guard byte(at: 0) == 0x3D else { return (Self.text(name).lowercased(), "") }
    index += 1
    skipSpace()
    return (Self.text(name).lowercased(), Self.text(attributeValue()))
  }

  private mutating func attributeValue() -> [UInt8] {
    var value: [UInt8] = []
    guard let quote = byte(at: 0), quote == 0x22 || quote == 0x27 else {
      while let byte = byte(at: 0), !Self.isSpace(byte), byte != 0x3E {
        value.append(byte)
        index += 1
      }
      return value
    }
    index += 1
    while let byte = byte(at: 0), byte != quote {
      value.append(byte)
      index += 1
    }
    index += 1
    return value
  }

  private mutating func skipTagName() {
    while let byte = byte(at: 0), !Self.isSpace(byte), byte != 0x3E { index += 1 }
  }

  private mutating func skipSpace() {
    while let byte = byte(at: 0), Self.isSpace(byte) { index += 1 }
  }

  private mutating func skip(past end: String, from start: Int) {
    index = start
    while index < bytes.count && !starts(with: end) { index += 1 }
    index += end.utf8.count
  }

  private func byte(at offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func starts(with text: String) -> Bool {
    text.utf8.enumerated().allSatisfy { offset, expected in
      byte(at: offset).map { Self.lowercased($0) == expected } ?? false
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(lowercased(byte))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
