/// The structure of a JSON text: one entry a value or member name, in the order of the text.
///
/// An entry holds the kind and the offset of its first byte; a container is followed by where its content
/// ends on the tape and how many elements or members it has, any other entry by its length in bytes.
struct JSONTape: Sendable {
  /// What an entry stands for.
  enum Entry: UInt64 {
    case null, `true`, `false`, number, string, escapedString, array, object
  }

  var words: ContiguousArray<UInt64> = []

  /// Words taken by an entry before its content.
  static let entrySize = 2

  @inline(__always)
  static func word(_ entry: Entry, _ offset: Int) -> UInt64 {
    entry.rawValue << 56 | UInt64(truncatingIfNeeded: offset)
  }

  @inline(__always)
  func entry(at index: Int) -> Entry { Entry(rawValue: words[index] >> 56) ?? .null }

  @inline(__always)
  func offset(at index: Int) -> Int { Int(words[index] & 0xFF_FFFF_FFFF_FFFF) }

  /// The bytes of a scalar, or the tape's end and the count of a container packed together.
  @inline(__always)
  func detail(at index: Int) -> UInt64 { words[index + 1] }

  /// The index after an entry and all that it holds.
  @inline(__always)
  func end(of index: Int) -> Int {
    switch entry(at: index) {
    case .array, .object: Int(detail(at: index) >> 32)
    default: index + Self.entrySize
    }
  }

  /// How many elements or members a container has.
  @inline(__always)
  func count(of index: Int) -> Int {
    switch entry(at: index) {
    case .array, .object: Int(detail(at: index) & 0xFFFF_FFFF)
    default: 0
    }
  }
}
