/// A short cell as words, zeros after its end, so that cells are compared without a loop.
struct CellWords: Sendable {
  /// The most bytes that a cell may have to be written so.
  static let maximumByteCount = 32

  private(set) var first: UInt64 = 0
  private(set) var second: UInt64 = 0
  private(set) var third: UInt64 = 0
  private(set) var fourth: UInt64 = 0

  /// Reads a cell, or returns nil if it is too long.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, from start: Int, count: Int) {
    guard count <= Self.maximumByteCount else { return nil }
    guard start &+ Self.maximumByteCount <= bytes.count else {
      var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      for offset in 0..<count {
        let byte = UInt64(bytes[start &+ offset]) << UInt64(offset % 8 &* 8)
        switch offset / 8 {
        case 0: words.0 |= byte
        case 1: words.1 |= byte
        case 2: words.2 |= byte
        default: words.3 |= byte
        }
      }
      (first, second, third, fourth) = words
      return
    }
    first = Self.word(bytes, start, count)
    guard count > 8 else { return }
    second = Self.word(bytes, start &+ 8, count &- 8)
    guard count > 16 else { return }
    third = Self.word(bytes, start &+ 16, count &- 16)
    guard count > 24 else { return }
    fourth = Self.word(bytes, start &+ 24, count &- 24)
  }

  /// A number that cells of many values spread well over.
  @inline(__always)
  func hash(count: Int) -> UInt64 {
    let mixed = first ^ (second &* 0x9E37_79B9_7F4A_7C15) ^ (third << 21) ^ (fourth >> 13)
    let folded = (mixed ^ (mixed >> 32) ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
    return folded ^ (folded >> 32)
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    let word = ByteWord.load(bytes, start)
    return count >= 8 ? word : word & ((1 << UInt64(count &* 8)) &- 1)
  }
}
