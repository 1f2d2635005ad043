/// How the bytes of a raster were had.
package struct RasterReading: Sendable, Hashable {
  /// A bound of the reading.
  package enum Bound: String, Sendable, Hashable, CaseIterable {
    case requests
    case bytes
  }

  /// How many reads were made of the source.
  package internal(set) var requestCount = 0
  /// The first ranges that were asked for, in order.
  package internal(set) var requests: [Range<UInt64>] = []
  /// The bytes that were delivered.
  package internal(set) var bytes: UInt64 = 0
  /// The bounds that kept something from being read.
  package internal(set) var boundsHit: Set<Bound> = []
  /// Why reading stopped.
  package internal(set) var failure: ByteSourceError?

  /// Counts a request; the ranges of the first ones are kept.
  mutating func note(_ range: Range<UInt64>) {
    requestCount += 1
    if requests.count < 64 { requests.append(range) }
  }
}
