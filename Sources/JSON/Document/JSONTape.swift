/// The layout of the words in which the reader notes what it found, in the order of the text.
///
/// A scalar is one word: its tag in the top 4 bits, then the offset of its first byte and its length
/// in bytes, 30 bits each. An array or object is such a word, then a second one that holds the index
/// of the word after its last child (32 bits) and the number of its elements or members (32 bits),
/// then its children; a member is the word of its name, then its value.
package enum JSONTape {
  /// What a word stands for.
  enum Tag: UInt64 {
    case null, falsehood, truth
    /// A number of at most 18 digits, without fraction or exponent.
    case integer
    /// Any other number.
    case decimal
    /// A string written without escapes, whose bytes are its value.
    case string
    /// A string with at least one escape.
    case escapedString
    case array, object
  }

  /// The largest offset that a word can hold.
  package static let maximumOffset = 1 << 30 - 1

  /// Packs a word; offset and length are below 2³⁰ since the reader bounds the text.
  @inline(__always)
  static func word(_ tag: Tag, at offset: Int, length: Int) -> UInt64 {
    tag.rawValue << 60 | UInt64(truncatingIfNeeded: offset) << 30
      | UInt64(truncatingIfNeeded: length)
  }

  /// Packs the second word of an array or object.
  @inline(__always)
  static func extent(next: Int, count: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: next) << 32 | UInt64(truncatingIfNeeded: count)
  }
}

extension UInt64 {
  /// The tag of a word; words are made by the reader alone, so that it is always one of them.
  @inline(__always)
  var tag: JSONTape.Tag { JSONTape.Tag(rawValue: self >> 60) ?? .null }

  /// The offset of the first byte that a word stands for.
  @inline(__always)
  var offset: Int { Int(truncatingIfNeeded: self >> 30) & JSONTape.maximumOffset }

  /// The number of bytes that a word stands for.
  @inline(__always)
  var length: Int { Int(truncatingIfNeeded: self) & JSONTape.maximumOffset }

  /// The bytes that a word stands for.
  @inline(__always)
  var range: Range<Int> { offset..<offset &+ length }

  /// Whether a word is the first of two.
  @inline(__always)
  var isContainer: Bool { self >> 60 >= JSONTape.Tag.array.rawValue }

  /// In the second word of an array or object, the index of the word after its last child.
  @inline(__always)
  var next: Int { Int(truncatingIfNeeded: self >> 32) }

  /// In the second word of an array or object, the number of its elements or members.
  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: self & 0xFFFF_FFFF) }
}
