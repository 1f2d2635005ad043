/// A namespace declaration (`xmlns`, `xmlns:gmd`) as a page writes it.
struct NamespaceDeclaration: Sendable, Hashable {
  /// `xmlns` or `xmlns:` and a prefix.
  let name: [UInt8]
  /// The attribute with its quotation marks.
  let text: [UInt8]

  /// The declarations of a tag, in order.
  static func all(in tag: Range<Int>, of bytes: [UInt8]) -> [NamespaceDeclaration] {
    var declarations: [NamespaceDeclaration] = []
    var place = tag.lowerBound
    while place < tag.upperBound {
      guard isSpace(bytes[place]) else {
        if bytes[place] == 0x22 || bytes[place] == 0x27 {
          place = closing(of: place, until: tag.upperBound, bytes)
        }
        place += 1
        continue
      }
      place += 1
      guard place + 5 < tag.upperBound, bytes[place..<(place + 5)].elementsEqual("xmlns".utf8)
      else { continue }
      let start = place
      while place < tag.upperBound, bytes[place] != 0x3D, !isSpace(bytes[place]) { place += 1 }
      let name = Array(bytes[start..<place])
      while place < tag.upperBound, bytes[place] == 0x3D || isSpace(bytes[place]) { place += 1 }
      guard place < tag.upperBound, bytes[place] == 0x22 || bytes[place] == 0x27 else { continue }
      let end = closing(of: place, until: tag.upperBound, bytes)
      guard end < tag.upperBound else { break }
      declarations.append(
        NamespaceDeclaration(name: name, text: name + [0x3D] + bytes[place...end]))
      place = end + 1
    }
    return declarations
  }

  private static func closing(of quote: Int, until end: Int, _ bytes: [UInt8]) -> Int {
    var place = quote + 1
    while place < end, bytes[place] != bytes[quote] { place += 1 }
    return place
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
