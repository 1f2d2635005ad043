/// A set of code points, as sorted ranges that do not touch, with a bitmap for ASCII.
struct PatternScalarSet: Sendable {
  private let ranges: [ClosedRange<UInt32>]
  private let ascii: (low: UInt64, high: UInt64)

  /// Creates a set from ranges in any order, which may overlap.
  init(_ ranges: [ClosedRange<UInt32>]) {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
    var low: UInt64 = 0
    var high: UInt64 = 0
    for point in UInt32(0)..<128 where merged.contains(where: { $0.contains(point) }) {
      if point < 64 { low |= 1 << UInt64(point) } else { high |= 1 << UInt64(point - 64) }
    }
    ascii = (low, high)
  }

  /// Tells whether a code point is in the set.
  func contains(_ point: UInt32) -> Bool {
    if point < 64 { return ascii.low >> UInt64(point) & 1 == 1 }
    if point < 128 { return ascii.high >> UInt64(point - 64) & 1 == 1 }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < point { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= point
  }
}
