/// What the last cells of a column came to: the same bytes come to the same, and most columns repeat
/// a few values.
struct CellMemory: Sendable {
  private static let slotCount = 128
  private static let wordCount = 5
  /// After so many cells it is seen whether remembering is worth its while.
  private static let trialCount = 4096
  private static let presence: UInt64 = 1 << 63

  private var words: [UInt64] = []
  private var lookups = 0
  private var hits = 0
  /// Whether cells are remembered.
  private(set) var isOn: Bool

  /// Creates a memory, which may be off.
  init(isOn: Bool) { self.isOn = isOn }

  /// Returns what the same bytes came to, if it is remembered.
  @inline(__always)
  mutating func outcome(of cell: CellWords, count: Int) -> UInt16? {
    lookups &+= 1
    guard !words.isEmpty else { return nil }
    let slot = Self.slot(cell, count)
    let head = words[slot]
    guard head >> 16 == (Self.presence >> 16) | UInt64(count), words[slot &+ 1] == cell.first,
      words[slot &+ 2] == cell.second, words[slot &+ 3] == cell.third,
      words[slot &+ 4] == cell.fourth
    else { return nil }
    hits &+= 1
    return UInt16(truncatingIfNeeded: head)
  }

  /// Remembers what bytes came to.
  mutating func remember(_ cell: CellWords, count: Int, _ outcome: UInt16) {
    if lookups >= Self.trialCount {
      if hits < Self.trialCount / 4 {
        isOn = false
        words = []
        return
      }
      lookups = 0
      hits = 0
    }
    if words.isEmpty {
      words = Array(repeating: 0, count: Self.slotCount &* Self.wordCount)
    }
    let slot = Self.slot(cell, count)
    words[slot] = Self.presence | UInt64(count) << 16 | UInt64(outcome)
    words[slot &+ 1] = cell.first
    words[slot &+ 2] = cell.second
    words[slot &+ 3] = cell.third
    words[slot &+ 4] = cell.fourth
  }

  @inline(__always)
  private static func slot(_ cell: CellWords, _ count: Int) -> Int {
    Int(truncatingIfNeeded: cell.hash(count: count) % UInt64(slotCount)) &* wordCount
  }
}
