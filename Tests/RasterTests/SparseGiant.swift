@testable import Raster

/// An all-sparse BigTIFF of 400,000 pixels a side with its overviews, of which only the directories
/// exist: the arrays between them read as zeros.
struct SparseGiant: ByteSource {
  private let pieces: [(start: UInt64, bytes: [UInt8])]
  let size: UInt64

  init(side: UInt64 = 400_000) {
    var pieces: [(start: UInt64, bytes: [UInt8])] = []
    var position: UInt64 = 16
    var header: [UInt8] = Array("II".utf8)
    func append(_ value: UInt64, _ size: Int, to bytes: inout [UInt8]) {
      bytes += (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
    append(43, 2, to: &header)
    append(8, 4, to: &header)
    append(position, 8, to: &header)
    pieces.append((0, header))
    var sides: [UInt64] = []
    var level = side
    while level > 128 {
      sides.append(level)
      level = (level + 1) / 2
    }
    for (index, side) in sides.enumerated() {
      let across = (side + 255) / 256
      let tiles = across * across
      let end = position + 8 + 11 * 20 + 8
      let arraysEnd = end + tiles * 16
      let isInline = tiles == 1
      let entries: [(tag: UInt64, type: UInt64, count: UInt64, value: UInt64)] = [
        (254, 4, 1, index == 0 ? 0 : 1), (256, 4, 1, side), (257, 4, 1, side), (258, 3, 1, 8),
        (259, 3, 1, 8), (262, 3, 1, 1), (277, 3, 1, 1), (322, 3, 1, 256), (323, 3, 1, 256),
        (324, 16, tiles, isInline ? 0 : end), (325, 16, tiles, isInline ? 0 : end + tiles * 8),
      ]
      var bytes: [UInt8] = []
      append(UInt64(entries.count), 8, to: &bytes)
      for entry in entries {
        append(entry.tag, 2, to: &bytes)
        append(entry.type, 2, to: &bytes)
        append(entry.count, 8, to: &bytes)
        append(entry.value, 8, to: &bytes)
      }
      append(index + 1 < sides.count ? arraysEnd : 0, 8, to: &bytes)
      pieces.append((position, bytes))
      position = arraysEnd
    }
    self.pieces = pieces
    self.size = position
  }

  func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery {
    let range = range.clamped(to: 0..<size)
    var bytes = Array(repeating: UInt8(0), count: Int(range.upperBound - range.lowerBound))
    for piece in pieces {
      let overlap = range.clamped(to: piece.start..<(piece.start + UInt64(piece.bytes.count)))
      for offset in overlap {
        bytes[Int(offset - range.lowerBound)] = piece.bytes[Int(offset - piece.start)]
      }
    }
    return ByteDelivery(bytes: bytes, totalSize: size)
  }
}
