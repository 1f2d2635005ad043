/// Reads UTF-8 bytes into a tape: strict RFC 8259, without recursion, in one pass.
struct JSONReader {
  /// A mistake by its place alone; the line is found once, at the end.
  struct Mistake: Error {
    let code: JSONError.Code
    let offset: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: JSONLimits
  private var index = 0
  private(set) var tape = JSONTape()
  /// The open containers: where each stands on the tape, and its count so far.
  private var open: [(start: Int, isObject: Bool, count: UInt64)] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    tape.words.reserveCapacity(bytes.count / 4 + 16)
  }

  /// Reads the whole text.
  mutating func read() throws(Mistake) {
    guard bytes.count <= limits.maximumByteCount else { throw Mistake(code: .tooLong, offset: 0) }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw Mistake(code: .byteOrderMark, offset: 0)
    }
    skipSpace()
    guard index < bytes.count else { throw Mistake(code: .empty, offset: index) }
    try readValue()
    while !open.isEmpty { try readMember() }
    skipSpace()
    guard index == bytes.count else { throw Mistake(code: .trailingContent, offset: index) }
  }

  /// Reads what follows inside the innermost container: an element, a member, or its end.
  private mutating func readMember() throws(Mistake) {
    let top = open.count - 1
    skipSpace()
    let isObject = open[top].isObject
    let closing: UInt8 = isObject ? 0x7D : 0x5D
    guard index < bytes.count else { throw Mistake(code: .unexpectedEnd, offset: index) }
    if bytes[index] == closing {
      index += 1
      let container = open.removeLast()
      tape.words[container.start + 1] = UInt64(tape.words.count) << 32 | container.count
      return
    }
    if open[top].count > 0 {
      guard bytes[index] == 0x2C else { throw unexpected }
      index += 1
      skipSpace()
    }
    open[top].count += 1
    if isObject {
      guard index < bytes.count else { throw Mistake(code: .unexpectedEnd, offset: index) }
      guard bytes[index] == 0x22 else { throw unexpected }
      try readString()
      skipSpace()
      guard index < bytes.count else { throw Mistake(code: .unexpectedEnd, offset: index) }
      guard bytes[index] == 0x3A else { throw unexpected }
      index += 1
      skipSpace()
    }
    try readValue()
  }

  private mutating func readValue() throws(Mistake) {
    guard index < bytes.count else { throw Mistake(code: .unexpectedEnd, offset: index) }
    switch bytes[index] {
    case 0x22: try readString()
    case 0x7B, 0x5B: try openContainer()
    case 0x2D, 0x30...0x39: try readNumber()
    case 0x74: try readWord("true", .true)
    case 0x66: try readWord("false", .false)
    case 0x6E: try readWord("null", .null)
    default: throw unexpected
    }
  }

  private mutating func openContainer() throws(Mistake) {
    guard open.count < limits.maximumDepth else { throw Mistake(code: .tooDeep, offset: index) }
    let isObject = bytes[index] == 0x7B
    open.append((start: tape.words.count, isObject: isObject, count: 0))
    append(isObject ? .object : .array, index, 0)
    index += 1
  }

  private mutating func readWord(_ word: StaticString, _ entry: JSONTape.Entry) throws(Mistake) {
    let length = word.utf8CodeUnitCount
    for step in 0..<length {
      guard index + step < bytes.count else {
        throw Mistake(code: .unexpectedEnd, offset: bytes.count)
      }
      guard bytes[index + step] == word.utf8Start[step] else {
        throw Mistake(code: .unexpectedCharacter, offset: index + step)
      }
    }
    append(entry, index, length)
    index += length
  }

  private mutating func readNumber() throws(Mistake) {
    let start = index
    if bytes[index] == 0x2D { index += 1 }
    let whole = skipDigits()
    guard whole > 0, whole == 1 || bytes[index - whole] != 0x30 else {
      throw Mistake(code: .invalidNumber, offset: start)
    }
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      guard skipDigits() > 0 else { throw Mistake(code: .invalidNumber, offset: start) }
    }
    if index < bytes.count, bytes[index] | 0x20 == 0x65 {
      index += 1
      if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      guard skipDigits() > 0 else { throw Mistake(code: .invalidNumber, offset: start) }
    }
    append(.number, start, index - start)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index - start
  }

  private mutating func readString() throws(Mistake) {
    let start = index
    var isEscaped = false
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x22:
        index += 1
        append(isEscaped ? .escapedString : .string, start, index - start)
        return
      case 0x5C:
        isEscaped = true
        try skipEscape()
      case 0..<0x20: throw Mistake(code: .controlCharacter, offset: index)
      case 0x20..<0x80: index += 1
      default: try skipScalar()
      }
    }
    throw Mistake(code: .unexpectedEnd, offset: index)
  }

  /// Skips an escape; a high surrogate must be followed by a low one (RFC 8259 §7).
  private mutating func skipEscape() throws(Mistake) {
    let start = index
    guard index + 1 < bytes.count else { throw Mistake(code: .unexpectedEnd, offset: bytes.count) }
    switch bytes[index + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: index += 2
    case 0x75:
      let unit = try hexUnit(at: index + 2)
      index += 6
      if unit & 0xFC00 == 0xDC00 { throw Mistake(code: .loneSurrogate, offset: start) }
      guard unit & 0xFC00 == 0xD800 else { return }
      guard index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75,
        try hexUnit(at: index + 2) & 0xFC00 == 0xDC00
      else { throw Mistake(code: .loneSurrogate, offset: start) }
      index += 6
    default: throw Mistake(code: .invalidEscape, offset: start)
    }
  }

  private func hexUnit(at start: Int) throws(Mistake) -> UInt32 {
    var unit: UInt32 = 0
    for offset in start..<(start + 4) {
      guard offset < bytes.count else { throw Mistake(code: .unexpectedEnd, offset: bytes.count) }
      guard let digit = JSONReader.hexValue(bytes[offset]) else {
        throw Mistake(code: .invalidEscape, offset: offset)
      }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// Skips one scalar of more than one byte, well-formed as Unicode table 3-7 has it.
  private mutating func skipScalar() throws(Mistake) {
    let first = bytes[index]
    let (length, least, greatest): (Int, UInt8, UInt8)
    switch first {
    case 0xC2...0xDF: (length, least, greatest) = (2, 0x80, 0xBF)
    case 0xE0: (length, least, greatest) = (3, 0xA0, 0xBF)
    case 0xED: (length, least, greatest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, least, greatest) = (3, 0x80, 0xBF)
    case 0xF0: (length, least, greatest) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, least, greatest) = (4, 0x80, 0xBF)
    case 0xF4: (length, least, greatest) = (4, 0x80, 0x8F)
    default: throw Mistake(code: .invalidUTF8, offset: index)
    }
    guard index + length <= bytes.count, bytes[index + 1] >= least, bytes[index + 1] <= greatest
    else { throw Mistake(code: .invalidUTF8, offset: index) }
    for step in 2..<max(length, 2) where bytes[index + step] & 0xC0 != 0x80 {
      throw Mistake(code: .invalidUTF8, offset: index)
    }
    index += length
  }

  @inline(__always)
  private mutating func skipSpace() {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      index += 1
    }
  }

  @inline(__always)
  private mutating func append(_ entry: JSONTape.Entry, _ offset: Int, _ detail: Int) {
    tape.words.append(JSONTape.word(entry, offset))
    tape.words.append(UInt64(truncatingIfNeeded: detail))
  }

  private var unexpected: Mistake {
    Mistake(code: index < bytes.count ? .unexpectedCharacter : .unexpectedEnd, offset: index)
  }
}
