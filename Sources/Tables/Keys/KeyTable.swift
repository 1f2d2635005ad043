/// A set of hashes that takes less than 24 bytes each.
///
/// It is cut into segments that grow by a quarter, one at a time, so that neither free places nor
/// growing take much room.
struct KeyTable: Sendable {
  private static let segmentCount = 256
  private static let firstCapacity = 16

  private struct Segment: Sendable {
    /// Two words a place: a hash, or zeros.
    var words: [UInt64] = []
    var count = 0

    var capacity: Int { words.count / 2 }

    /// Returns the place of a hash, or the free one where it would stand.
    func place(of hash: KeyHash) -> (place: Int, isFree: Bool) {
      let capacity = capacity
      var place = Int(hash.low.multipliedFullWidth(by: UInt64(capacity)).high)
      // A place at least is free, so that the search ends.
      while words[2 &* place &+ 1] != 0 {
        if words[2 &* place] == hash.low, words[2 &* place &+ 1] == hash.high {
          return (place, false)
        }
        place &+= 1
        if place == capacity { place = 0 }
      }
      return (place, true)
    }

    mutating func insert(_ hash: KeyHash) -> Bool {
      if count &* 100 >= capacity &* 85 { grow() }
      let (place, isFree) = place(of: hash)
      guard isFree else { return false }
      words[2 &* place] = hash.low
      words[2 &* place &+ 1] = hash.high
      count &+= 1
      return true
    }

    private mutating func grow() {
      var larger = Segment()
      let places = max(KeyTable.firstCapacity, capacity &+ capacity / 4)
      larger.words = Array(repeating: 0, count: 2 &* places)
      for place in 0..<capacity where words[2 &* place &+ 1] != 0 {
        let hash = KeyHash(low: words[2 &* place], high: words[2 &* place &+ 1])
        let (free, _) = larger.place(of: hash)
        larger.words[2 &* free] = hash.low
        larger.words[2 &* free &+ 1] = hash.high
      }
      words = larger.words
    }
  }

  private var segments: [Segment] = Array(repeating: Segment(), count: segmentCount)
  /// How many hashes there are.
  private(set) var count = 0

  /// Adds a hash, and tells whether it is new.
  mutating func insert(_ hash: KeyHash) -> Bool {
    let isNew = segments[Int(truncatingIfNeeded: hash.high >> 56)].insert(hash)
    if isNew { count &+= 1 }
    return isNew
  }

  /// Adds the hashes of another set.
  mutating func formUnion(_ other: Self) {
    for segment in other.segments {
      for place in 0..<segment.capacity where segment.words[2 &* place &+ 1] != 0 {
        _ = insert(
          KeyHash(low: segment.words[2 &* place], high: segment.words[2 &* place &+ 1]))
      }
    }
  }

  /// Tells whether a hash is in the set.
  func contains(_ hash: KeyHash) -> Bool {
    let segment = segments[Int(truncatingIfNeeded: hash.high >> 56)]
    return segment.count > 0 && !segment.place(of: hash).isFree
  }
}

extension KeyTable: Hashable {
  /// Tells whether two sets have the same hashes, in whatever order they came.
  static func == (left: Self, right: Self) -> Bool {
    var union = left
    union.formUnion(right)
    return left.count == right.count && union.count == left.count
  }

  /// Hashes how many there are, which order does not change.
  func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
