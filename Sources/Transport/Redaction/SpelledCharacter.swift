/// One character of a secret, in each of its spellings.
struct SpelledCharacter: Sendable {
  let scalar: UInt32
  let bytes: [UInt8]
  private let codeUnits: [UInt16]

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar.value
    bytes = Array(String(scalar).utf8)
    codeUnits = Array(String(scalar).utf16)
  }

  /// Tells whether a byte can start a spelling that is not plain: `%`, `+`, `\` or `&`.
  static func isEscape(_ byte: UInt8) -> Bool {
    byte == 0x25 || byte == 0x2B || byte == 0x5C || byte == 0x26
  }

  /// How many times over a spelling may itself be encoded; without a bound, a hostile text of
  /// backslashes would take quadratic time.
  private static let deepest = 4

  /// Returns where the spellings that start at a place end.
  func ends(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard place < text.count else { return [] }
    var ends: [Int] = []
    if let end = plainEnd(at: place, in: text) { ends.append(end) }
    switch text[place] {
    case 0x25:
      for depth in 0...Self.deepest {
        if let end = tripletEnd(at: place, depth: depth, in: text) { ends.append(end) }
      }
    case 0x2B: if scalar == 0x20 { ends.append(place + 1) }
    case 0x5C: ends += escapeEnds(at: place, in: text)
    case 0x26: ends += referenceEnds(at: place + 1, in: text)
    default: break
    }
    return ends
  }

  /// Returns where the character ends, when it stands as itself.
  func plainEnd(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count <= text.count - place else { return nil }
    for (offset, byte) in bytes.enumerated() where text[place + offset] != byte { return nil }
    return place + bytes.count
  }

  /// `%26`, and `%2526` when that is encoded again, for each byte.
  private func tripletEnd(
    at start: Int, depth: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var place = start
    for byte in bytes {
      guard place < text.count, text[place] == 0x25 else { return nil }
      place += 1
      for _ in 0..<depth {
        guard let deeper = text.end(of: "25", at: place) else { return nil }
        place = deeper
      }
      guard text.hexadecimal(at: place, count: 2) == UInt32(byte) else { return nil }
      place += 2
    }
    return place
  }

  /// `\"`, `\u0022`, and those with more backslashes when they are escaped again.
  private func escapeEnds(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    let after = backslashEnd(from: place, in: text)
    // Most backslashes escape something else, and there may be many.
    guard scalar == 0x5C || after < text.count && Self.isEscaped(text[after]) else {
      return []
    }
    var ends: [Int] = []
    if scalar == 0x5C {
      ends += (1...Self.deepest).map { place + 1 << $0 }.filter { $0 <= after }
    }
    guard after < text.count else { return ends }
    if text[after] != 0x75, Self.isEscaped(text[after]), scalar == UInt32(text[after]) {
      ends.append(after + 1)
    }
    var end = after
    for (index, unit) in codeUnits.enumerated() {
      if index > 0 { end = backslashEnd(from: end, in: text) }
      guard end < text.count, text[end] == 0x75,
        text.hexadecimal(at: end + 1, count: 4) == UInt32(unit)
      else { return ends }
      end += 5
    }
    return ends + [end]
  }

  /// Tells whether a byte is what a backslash stands before: `"`, `'`, `/` or the `u` of `\u0022`.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x2F || byte == 0x75
  }

  private func backslashEnd(from place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var after = place
    while after < text.count, after - place < 1 << Self.deepest, text[after] == 0x5C { after += 1 }
    return after
  }

  /// `&amp;`, `&#38;`, `&#x26;`, and `&amp;#38;` when that is encoded again.
  private func referenceEnds(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    var place = start
    for _ in 0...Self.deepest {
      if let name = Self.referenceNames[scalar], let end = text.end(of: name, at: place) {
        ends.append(end)
      }
      if let end = numericReferenceEnd(at: place, in: text) { ends.append(end) }
      guard let deeper = text.end(of: "amp;", at: place) else { break }
      place = deeper
    }
    return ends
  }

  private func numericReferenceEnd(
    at place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard place < text.count, text[place] == 0x23 else { return nil }
    var digit = place + 1
    let isHexadecimal = digit < text.count && text[digit] | 0x20 == 0x78
    if isHexadecimal { digit += 1 }
    let first = digit
    var value: UInt32 = 0
    while digit - first < 8, let number = text.digit(at: digit) {
      guard isHexadecimal || number < 10 else { return nil }
      // At most eight digits: it fits.
      value = value &* (isHexadecimal ? 16 : 10) &+ number
      digit += 1
    }
    guard digit > first, digit < text.count, text[digit] == 0x3B, value == scalar else {
      return nil
    }
    return digit + 1
  }

  private static let referenceNames: [UInt32: String] = [
    0x26: "amp;", 0x3C: "lt;", 0x3E: "gt;", 0x22: "quot;", 0x27: "apos;",
  ]
}

extension UnsafeBufferPointer<UInt8> {
  /// Returns where a word ends if it stands at a place.
  fileprivate func end(of word: String, at place: Int) -> Int? {
    var place = place
    for byte in word.utf8 {
      guard place < count, self[place] == byte else { return nil }
      place += 1
    }
    return place
  }

  /// Returns the value of so many hexadecimal digits.
  fileprivate func hexadecimal(at place: Int, count: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in 0..<count {
      guard let digit = digit(at: place + offset) else { return nil }
      value = value &* 16 &+ digit
    }
    return value
  }

  /// Returns the value of a hexadecimal digit.
  fileprivate func digit(at place: Int) -> UInt32? {
    guard place < count else { return nil }
    return switch self[place] {
    case 0x30...0x39: UInt32(self[place] - 0x30)
    case 0x41...0x46: UInt32(self[place] - 0x37)
    case 0x61...0x66: UInt32(self[place] - 0x57)
    default: nil
    }
  }
}
