/// Where the offsets and byte counts of the blocks of an image stand, and what of them is read.
struct BlockArrays: Sendable {
  let image: Int
  let offsets: DirectoryEntry
  let counts: DirectoryEntry?
  /// The blocks that can be looked up: those both arrays and the grid have.
  let length: UInt64
  /// The windows of block indices that are looked at, in order of use.
  var windows: [Range<UInt64>] = []

  /// Whether the arrays are not read whole.
  var isSampled: Bool {
    windows.reduce(0) { $0 &+ ($1.upperBound &- $1.lowerBound) } < length
  }

  /// The bytes that both arrays take.
  var byteCount: UInt64 {
    (offsets.byteCount ?? 0) &+ (counts?.byteCount ?? 0)
  }

  /// The ranges of bytes that hold a window.
  func ranges(of window: Range<UInt64>) -> [Range<UInt64>] {
    [offsets, counts].compactMap { $0.flatMap { Self.range(of: window, in: $0) } }
  }

  /// The bytes that hold some values of an entry; nil when it has not as many.
  static func range(of window: Range<UInt64>, in entry: DirectoryEntry) -> Range<UInt64>? {
    guard let size = entry.type?.size, window.upperBound <= entry.count,
      let start = window.lowerBound.times(size)?.plus(entry.valueOffset),
      let end = window.upperBound.times(size)?.plus(entry.valueOffset)
    else { return nil }
    return start..<end
  }
}
