extension JSONReader {
  /// How many names are compared pair by pair; beyond, a set is worth its cost.
  private static let pairwiseCount = 32

  /// Returns a value that is the same for equal names, and seldom for others.
  @inline(__always)
  static func signature(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    let length = end &- start
    var ends: UInt64
    if length >= 8 {
      ends = chunk(text, start) ^ (chunk(text, end &- 8) &* 0x9E37_79B9_7F4A_7C15)
    } else if start &+ 8 <= text.count {
      ends = chunk(text, start) & ~(~0 << UInt64(truncatingIfNeeded: length &* 8))
    } else {
      ends = 0
      // The same value as a chunk gives: equal names may stand near the end and far from it.
      for offset in (start..<end).reversed() { ends = ends << 8 | UInt64(text[offset]) }
    }
    ends ^= UInt64(truncatingIfNeeded: length) << 56
    ends = (ends ^ ends >> 32) &* 0xD6E8_FEB8_6659_FD93
    return ends ^ ends >> 29
  }

  /// Finds the repeated names of an object that is complete but for its end.
  ///
  /// Names are repeated when their characters are the same once escapes are resolved (RFC 8259 §4
  /// and §8.3).
  mutating func findDuplicates(of object: Container, _ text: Span<UInt8>) {
    if !object.hasEscapedName, object.count <= Self.pairwiseCount {
      let signatures = names[object.firstName...]
      var hasEqualPair = false
      for index in signatures.indices.dropFirst() {
        let signature = signatures[index]
        for other in signatures.startIndex..<index where signatures[other] == signature {
          hasEqualPair = true
        }
      }
      if !hasEqualPair { return }
    }
    var firsts: [ExactString: Int] = [:]
    firsts.reserveCapacity(object.count)
    var index = object.index &+ 2
    for _ in 0..<object.count {
      let word = tape[index]
      let name = ExactString(JSONString.decoded(word, in: text))
      if let first = firsts[name] {
        duplicates.append(.init(object: object.index, first: first, repeated: index))
      } else {
        firsts[name] = index
      }
      index &+= 1
      index = tape[index].isContainer ? tape[index &+ 1].next : index &+ 1
    }
  }
}
