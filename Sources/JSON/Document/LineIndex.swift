/// Finds lines and columns from byte offsets, without reading the text again from its beginning.
///
/// Lines may be as long as the text, so columns are counted from marks at regular intervals: any
/// number of positions costs no more than one pass over the text and a bounded stretch for each.
struct LineIndex: Sendable {
  private static let interval = 4096

  /// The offset of the first byte of each line.
  private let lineStarts: [UInt32]
  /// How many Unicode scalars begin before each multiple of the interval.
  private let scalarCounts: [UInt32]

  /// Reads a text once.
  init(_ bytes: [UInt8]) {
    var lineStarts: [UInt32] = [0]
    var scalarCounts: [UInt32] = []
    var scalarCount: UInt32 = 0
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.interval == 0 { scalarCounts.append(scalarCount) }
      if previous == 0x0D, byte != 0x0A { lineStarts.append(UInt32(truncatingIfNeeded: offset)) }
      if previous == 0x0A { lineStarts.append(UInt32(truncatingIfNeeded: offset)) }
      if !Self.isContinuation(byte) { scalarCount &+= 1 }
      previous = byte
    }
    if previous == 0x0D || previous == 0x0A {
      lineStarts.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    scalarCounts.append(scalarCount)
    self.lineStarts = lineStarts
    self.scalarCounts = scalarCounts
  }

  /// Returns the position of an offset in the text that was read.
  func position(at offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = Int(lineStarts[line - 1])
    let column = scalarCount(before: offset, in: bytes) - scalarCount(before: start, in: bytes) + 1
    return SourcePosition(offset: offset, line: line, column: column)
  }

  /// Returns the line of an offset in the text that was read.
  func line(at offset: Int) -> Int {
    var low = 1
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func scalarCount(before offset: Int, in bytes: [UInt8]) -> Int {
    let mark = min(offset / Self.interval, scalarCounts.count - 1)
    if mark * Self.interval >= bytes.count, mark == scalarCounts.count - 1 {
      return Int(scalarCounts[mark])
    }
    let stretch = bytes[(mark * Self.interval)..<offset]
    return Int(scalarCounts[mark]) + stretch.count { !Self.isContinuation($0) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
