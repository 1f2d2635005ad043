/// Finds the items of GDAL's metadata.
///
/// GDAL writes one flat form, which is read here without an XML parser: `<Item name="…"
/// sample="…" role="…">value</Item>`. What is of another form is not an item.
enum GDALItemScanner {
  /// The items that are kept, at most.
  private static let bound = 256

  /// The items of a text, the first ones.
  static func items(in text: String) -> [GDALItem] {
    var items: [GDALItem] = []
    let bytes = Array(text.utf8)
    var position = 0
    while items.count < bound, let tag = find("<Item", in: bytes, from: position),
      let close = bytes[tag...].firstIndex(of: 0x3E)
    {
      position = close + 1
      let attributes = attributes(of: bytes[(tag + 5)..<close])
      guard let name = attributes["name"] else { continue }
      var value = ""
      if bytes[close - 1] != 0x2F {
        guard let end = find("</Item>", in: bytes, from: position) else { break }
        value = decoded(bytes[position..<end])
        position = end
      }
      items.append(
        GDALItem(
          name: name, value: value, sample: attributes["sample"], role: attributes["role"],
          domain: attributes["domain"]))
    }
    return items
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
    return (start...(bytes.count - word.count)).first {
      bytes[$0] == word[0] && bytes[$0..<($0 + word.count)].elementsEqual(word)
    }
  }

  private static func attributes(of bytes: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = bytes
    while let equals = rest.firstIndex(of: 0x3D) {
      let name = rest[..<equals].split { $0 <= 0x20 }.last ?? []
      let after = rest[(equals + 1)...]
      guard let quote = after.first, quote == 0x22 || quote == 0x27,
        let close = after.dropFirst().firstIndex(of: quote)
      else { break }
      attributes[String(decoding: name, as: UTF8.self)] = decoded(after[(equals + 2)..<close])
      rest = rest[(close + 1)...]
    }
    return attributes
  }

  /// The text of bytes with the five entities of XML 1.0 (§4.6) in them.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    var result = ""
    for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: ";"),
        let character = entities[String(part[..<end])]
      else {
        result += (index > 0 ? "&" : "") + part
        continue
      }
      result += character + part[part.index(after: end)...]
    }
    return result
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}
