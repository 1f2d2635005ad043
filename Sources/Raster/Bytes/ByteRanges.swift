/// Disjoint ranges in order, where ranges that lie near each other are one.
///
/// A request costs more than the bytes of a small gap: ranges to be fetched are joined across it.
struct ByteRanges: Sendable, Hashable {
  /// The ranges, in order.
  private(set) var ranges: [Range<UInt64>] = []
  /// The widest gap that is joined.
  private let gap: UInt64

  /// Creates an empty set that joins ranges across a gap.
  init(gap: UInt64 = 0) {
    self.gap = gap
  }

  /// The bytes that the ranges hold together.
  var byteCount: UInt64 { ranges.reduce(0) { $0 &+ ($1.upperBound &- $1.lowerBound) } }

  /// Adds a range, joined with those near it.
  mutating func insert(_ range: Range<UInt64>) {
    guard !range.isEmpty else { return }
    let first = firstIndex { !Self.isNear($0.upperBound, range.lowerBound, gap) }
    var lower = range.lowerBound
    var upper = range.upperBound
    var last = first
    while last < ranges.count, Self.isNear(upper, ranges[last].lowerBound, gap) {
      lower = min(lower, ranges[last].lowerBound)
      upper = max(upper, ranges[last].upperBound)
      last += 1
    }
    ranges.replaceSubrange(first..<last, with: CollectionOfOne(lower..<upper))
  }

  /// Whether one of the ranges shares a byte with this one.
  func intersects(_ range: Range<UInt64>) -> Bool {
    let index = firstIndex { $0.upperBound <= range.lowerBound }
    return index < ranges.count && ranges[index].lowerBound < range.upperBound
  }

  /// Whether what begins at `start` begins before, at, or within the gap after `end`.
  private static func isNear(_ end: UInt64, _ start: UInt64, _ gap: UInt64) -> Bool {
    start <= end || start - end <= gap
  }

  /// The first index whose range is not before; ranges are in order, so halving finds it.
  private func firstIndex(where isBefore: (Range<UInt64>) -> Bool) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(ranges[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
