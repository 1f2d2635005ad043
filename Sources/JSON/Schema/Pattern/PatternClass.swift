/// The code points that one step of a regular expression accepts.
struct PatternClass: Sendable {
  /// The last code point of Unicode.
  static let lastPoint: UInt32 = 0x10FFFF

  private let points: PatternScalarSet
  private let properties: [PatternProperty]
  private let isInverted: Bool

  /// Creates a class: code points and properties, or all but those.
  init(
    _ ranges: [ClosedRange<UInt32>], properties: [PatternProperty] = [], isInverted: Bool = false
  ) {
    points = PatternScalarSet(ranges)
    self.properties = properties
    self.isInverted = isInverted
  }

  /// Tells whether the class accepts a scalar.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var isMember = points.contains(scalar.value)
    if !isMember, !properties.isEmpty { isMember = properties.contains { $0.contains(scalar) } }
    return isMember != isInverted
  }
}

extension PatternClass {
  /// `\d`: ASCII digits alone (ECMA-262, CharacterClassEscape).
  static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
  /// `\w`: ASCII letters, digits and the underscore (ECMA-262, WordCharacters).
  static let wordCharacters: [ClosedRange<UInt32>] = [
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A,
  ]
  /// `\s`: WhiteSpace and LineTerminator of ECMA-262.
  static let whitespace: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]
  /// What `.` does not accept: LineTerminator of ECMA-262.
  static let lineTerminators: [ClosedRange<UInt32>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]

  /// Returns the code points that sorted ranges leave out.
  static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var rest: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { rest.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= lastPoint { rest.append(next...lastPoint) }
    return rest
  }

  /// Tells whether a word begins or ends at a place of a text (ECMA-262, Assertion `\b`).
  static func isWordBoundary(in text: [Unicode.Scalar], at place: Int) -> Bool {
    let isAfterWord = place > 0 && isWordCharacter(text[place - 1])
    let isBeforeWord = place < text.count && isWordCharacter(text[place])
    return isAfterWord != isBeforeWord
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    wordCharacters.contains { $0.contains(scalar.value) }
  }
}
