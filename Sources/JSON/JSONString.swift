/// Undoes the escapes of strings.
enum JSONString {
  /// Returns the text of a string entry, nil for any other.
  static func decode(_ document: JSONDocument, _ index: Int) -> String? {
    let tape = document.tape
    let entry = tape.entry(at: index)
    guard entry == .string || entry == .escapedString else { return nil }
    let start = tape.offset(at: index) + 1
    let end = start + Int(tape.detail(at: index)) - 2
    let bytes = document.bytes[start..<end]
    guard entry == .escapedString else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = start
    while place < end {
      guard document.bytes[place] == 0x5C else {
        result.append(document.bytes[place])
        place += 1
        continue
      }
      place = undo(document.bytes, at: place, into: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Undoes one escape, which the reader found lawful, and returns the place after it.
  private static func undo(_ bytes: [UInt8], at place: Int, into result: inout [UInt8]) -> Int {
    switch bytes[place + 1] {
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75:
      var scalar = unit(bytes, at: place + 2)
      var end = place + 6
      if scalar & 0xFC00 == 0xD800 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(bytes, at: place + 8) & 0x3FF
        end += 6
      }
      if let scalar = Unicode.Scalar(scalar) {
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
      return end
    default: result.append(bytes[place + 1])
    }
    return place + 2
  }

  private static func unit(_ bytes: [UInt8], at start: Int) -> UInt32 {
    bytes[start..<(start + 4)].reduce(0) { $0 << 4 | (JSONReader.hexValue($1) ?? 0) }
  }
}
