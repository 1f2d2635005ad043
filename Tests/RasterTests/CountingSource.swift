import Foundation

@testable import Raster

/// A source that counts what it is asked for, and may serve badly.
final class CountingSource: ByteSource {
  /// How the source serves.
  enum Manner {
    case well
    /// It does not tell the size of the whole.
    case withoutSize
    /// It delivers half of what is asked.
    case half
    /// It delivers the whole resource whatever is asked.
    case whole
    /// It tells another size each time.
    case changingSize
    /// It fails after so many reads.
    case failing(after: Int)
  }

  private let bytes: [UInt8]
  private let manner: Manner
  private let lock = NSLock()
  nonisolated(unsafe) private var ranges: [Range<UInt64>] = []

  init(_ bytes: [UInt8], _ manner: Manner = .well) {
    self.bytes = bytes
    self.manner = manner
  }

  /// What was asked for.
  var asked: [Range<UInt64>] { lock.withLock { ranges } }

  func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery {
    let count = lock.withLock {
      ranges.append(range)
      return ranges.count
    }
    let available = range.clamped(to: 0..<UInt64(bytes.count))
    let part = Array(bytes[Int(available.lowerBound)..<Int(available.upperBound)])
    let size = UInt64(bytes.count)
    switch manner {
    case .well: return ByteDelivery(bytes: part, totalSize: size)
    case .withoutSize: return ByteDelivery(bytes: part, totalSize: nil)
    case .half: return ByteDelivery(bytes: Array(part.prefix(part.count / 2)), totalSize: size)
    case .whole: return ByteDelivery(bytes: bytes, totalSize: size)
    case .changingSize: return ByteDelivery(bytes: part, totalSize: size + UInt64(count) - 1)
    case .failing(let reads):
      guard count <= reads else {
        throw ByteSourceError(code: "transport.refused", tokens: ["status": "403"])
      }
      return ByteDelivery(bytes: part, totalSize: size)
    }
  }
}
