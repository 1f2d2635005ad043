/// The members or elements of a value that some schema has judged, by their places.
struct EvaluatedParts {
  private var isWhole = false
  private var words: [UInt64] = []

  /// Marks every part.
  mutating func markAll() { isWhole = true }

  /// Marks the part at a place.
  mutating func mark(_ place: Int) {
    let word = place / 64
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 << UInt64(place % 64)
  }

  /// Tells whether the part at a place is marked.
  func contains(_ place: Int) -> Bool {
    isWhole || place / 64 < words.count && words[place / 64] >> UInt64(place % 64) & 1 == 1
  }

  /// Marks every part that another one marks.
  mutating func formUnion(_ other: EvaluatedParts) {
    if other.isWhole { isWhole = true }
    if other.words.count > words.count {
      words.append(contentsOf: repeatElement(0, count: other.words.count - words.count))
    }
    for index in other.words.indices { words[index] |= other.words[index] }
  }
}
