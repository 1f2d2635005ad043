import Markup

/// The tags of an XML text, one after the other, without a judgement on whether they fit together.
///
/// It goes through anything in one pass: what is no tag is passed over. It serves to cut a page into its
/// records, each of which a parser then reads alone, so that a broken one does not take the others with it.
struct TagScanner {
  /// A tag.
  struct Tag: Sendable {
    /// Whether it closes an element.
    let isEnd: Bool
    /// Whether it is an element by itself (`<a/>`).
    let isEmpty: Bool
    /// The bytes of its name, with the prefix.
    let name: Range<Int>
    /// The bytes of the tag from `<` to after `>`.
    let range: Range<Int>
  }

  /// How many bytes a tag may have: parsers compare each of its attributes with all others.
  private static let maximumTagByteCount = 131_072

  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Gives the next tag; nil at the end.
  mutating func next() -> Tag? {
    while let start = find(0x3C, from: position) {
      let next = start + 1
      guard next < bytes.count else { break }
      switch bytes[next] {
      case 0x21: position = endOfDeclaration(at: start)
      case 0x3F: position = find([0x3F, 0x3E], from: next) ?? bytes.count
      case 0x2F: return tag(from: start, nameAt: next + 1, isEnd: true)
      case let byte where Self.isNameStart(byte):
        return tag(from: start, nameAt: next, isEnd: false)
      default: position = next
      }
    }
    position = bytes.count
    return nil
  }

  /// Why what has a tag of so many bytes is not given to a parser; nil when it may be.
  static func refusal(ofTag byteCount: Int) -> MarkupError? {
    guard byteCount > maximumTagByteCount else { return nil }
    return MarkupError(.limit, ["cause": "a tag of \(byteCount) bytes"])
  }

  /// Moves on to another place.
  mutating func move(to position: Int) { self.position = position }

  private mutating func tag(from start: Int, nameAt nameStart: Int, isEnd: Bool) -> Tag {
    var end = nameStart
    while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
    let name = nameStart..<end
    var quote: UInt8 = 0
    var last: UInt8 = 0
    while end < bytes.count {
      let byte = bytes[end]
      // `<` may not stand in a tag, nor in a value: the tag was never closed.
      if byte == 0x3C { break }
      end += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        position = end
        return Tag(isEnd: isEnd, isEmpty: !isEnd && last == 0x2F, name: name, range: start..<end)
      }
      last = byte
    }
    position = end
    return Tag(isEnd: isEnd, isEmpty: false, name: name, range: start..<end)
  }

  /// The place after a comment, a CDATA section or a document type.
  private func endOfDeclaration(at start: Int) -> Int {
    if matches([0x2D, 0x2D], at: start + 2) {
      return find([0x2D, 0x2D, 0x3E], from: start + 4).map { $0 + 3 } ?? bytes.count
    }
    if matches(Array("[CDATA[".utf8), at: start + 2) {
      return find([0x5D, 0x5D, 0x3E], from: start + 9).map { $0 + 3 } ?? bytes.count
    }
    var depth = 0
    var place = start + 2
    while place < bytes.count {
      switch bytes[place] {
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3E where depth <= 0: return place + 1
      default: break
      }
      place += 1
    }
    return bytes.count
  }

  private func matches(_ pattern: [UInt8], at place: Int) -> Bool {
    place + pattern.count <= bytes.count
      && pattern.indices.allSatisfy { bytes[place + $0] == pattern[$0] }
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var place = start
    while let found = find(pattern[0], from: place) {
      if matches(pattern, at: found) { return found }
      place = found + 1
    }
    return nil
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
  }

  private static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (0x2D...0x2E).contains(byte) || (0x30...0x3A).contains(byte)
  }
}
