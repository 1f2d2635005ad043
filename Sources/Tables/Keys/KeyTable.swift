/// A set of hashes that takes less than 24 bytes each.
///
/// It is cut into segments that grow by a quarter, one at a time and at different moments, so that
/// neither free places nor growing take much room. Of a hash its segment and 96 bits more tell it
/// from others, 104 bits in all: among a hundred million different keys, the chance that two are
/// taken for one is below 10⁻¹⁵ (half the square of their count, over 2¹⁰⁴).
struct KeyTable: Sendable {
  private static let segmentCount = 256
  private static let firstCapacity = 16

  /// What is held of a hash: its segment says the rest.
  private struct Trace {
    let low: UInt64
    /// Never zero, which stands for a free place.
    let middle: UInt32

    init(of hash: KeyHash) {
      low = hash.low
      let part = UInt32(truncatingIfNeeded: hash.high)
      middle = part == 0 ? 1 : part
    }

    init(low: UInt64, middle: UInt32) {
      self.low = low
      self.middle = middle
    }
  }

  private struct Segment: Sendable {
    private static let wordCount = 3

    /// Three words a place: what is held of a hash, or zeros.
    private var words: [UInt32] = []
    private(set) var count = 0

    private var capacity: Int { words.count / Self.wordCount }

    /// What is held, in no order.
    var traces: some Sequence<Trace> {
      (0..<capacity).lazy.map { trace(at: $0) }.filter { $0.middle != 0 }
    }

    private func trace(at place: Int) -> Trace {
      let start = place &* Self.wordCount
      return Trace(
        low: UInt64(words[start]) | UInt64(words[start &+ 1]) << 32, middle: words[start &+ 2])
    }

    private mutating func set(_ trace: Trace, at place: Int) {
      let start = place &* Self.wordCount
      words[start] = UInt32(truncatingIfNeeded: trace.low)
      words[start &+ 1] = UInt32(truncatingIfNeeded: trace.low >> 32)
      words[start &+ 2] = trace.middle
    }

    /// Returns the place of a hash, or the free one where it would stand.
    private func place(of trace: Trace) -> (place: Int, isFree: Bool) {
      let capacity = capacity
      var place = Int(trace.low.multipliedFullWidth(by: UInt64(capacity)).high)
      // A place at least is free, so that the search ends.
      while true {
        let found = self.trace(at: place)
        if found.middle == 0 { return (place, true) }
        if found.low == trace.low, found.middle == trace.middle { return (place, false) }
        place &+= 1
        if place == capacity { place = 0 }
      }
    }

    func contains(_ trace: Trace) -> Bool { count > 0 && !place(of: trace).isFree }

    /// Adds a hash, and tells whether it is new; `first` is how many places there are at first.
    mutating func insert(_ trace: Trace, first: Int) -> Bool {
      if count &* 100 >= capacity &* 85 { grow(first) }
      let (place, isFree) = place(of: trace)
      guard isFree else { return false }
      set(trace, at: place)
      count &+= 1
      return true
    }

    private mutating func grow(_ first: Int) {
      var larger = Segment()
      let places = max(first, capacity &+ capacity / 4)
      larger.words = Array(repeating: 0, count: Self.wordCount &* places)
      for trace in traces { larger.set(trace, at: larger.place(of: trace).place) }
      words = larger.words
    }
  }

  private var segments: [Segment] = Array(repeating: Segment(), count: segmentCount)
  /// How many hashes there are.
  private(set) var count = 0

  /// Adds a hash, and tells whether it is new.
  mutating func insert(_ hash: KeyHash) -> Bool {
    insert(Trace(of: hash), in: Self.segment(of: hash))
  }

  /// Adds the hashes of another set.
  mutating func formUnion(_ other: Self) {
    for index in other.segments.indices {
      for trace in other.segments[index].traces { _ = insert(trace, in: index) }
    }
  }

  /// Tells whether a hash is in the set.
  func contains(_ hash: KeyHash) -> Bool {
    segments[Self.segment(of: hash)].contains(Trace(of: hash))
  }

  private mutating func insert(_ trace: Trace, in index: Int) -> Bool {
    // Segments that begin with different capacities do not all grow at once.
    let first = Self.firstCapacity &+ index % Self.firstCapacity
    let isNew = segments[index].insert(trace, first: first)
    if isNew { count &+= 1 }
    return isNew
  }

  private static func segment(of hash: KeyHash) -> Int {
    Int(truncatingIfNeeded: hash.high >> 56)
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
