/// The bytes of a resource that were delivered so far.
struct ByteStore: Sendable {
  /// Bytes that follow each other.
  private struct Chunk {
    let start: UInt64
    let bytes: [UInt8]
    var end: UInt64 { start &+ UInt64(bytes.count) }
  }

  private var chunks: [Chunk] = []
  /// What was asked for and did not come: it is not asked for again.
  private var refused = ByteRanges()
  /// The size of the whole resource, once known.
  var size: UInt64?

  /// Keeps bytes; chunks that touch become one.
  mutating func insert(_ bytes: [UInt8], at start: UInt64) {
    guard !bytes.isEmpty else { return }
    let end = start &+ UInt64(bytes.count)
    let first = index(endingAtOrAfter: start)
    var last = first
    while last < chunks.count, chunks[last].start <= end { last += 1 }
    guard first < last else {
      chunks.insert(Chunk(start: start, bytes: bytes), at: first)
      return
    }
    var joined: [UInt8] = []
    if chunks[first].start < start {
      joined = chunks[first].bytes
      joined.removeLast(Int(chunks[first].end - start))
    }
    joined.append(contentsOf: bytes)
    if chunks[last - 1].end > end {
      joined.append(contentsOf: chunks[last - 1].bytes.suffix(Int(chunks[last - 1].end - end)))
    }
    let joinedStart = min(start, chunks[first].start)
    chunks.replaceSubrange(
      first..<last, with: CollectionOfOne(Chunk(start: joinedStart, bytes: joined)))
  }

  /// Says that a range did not come.
  mutating func refuse(_ range: Range<UInt64>) { refused.insert(range) }

  /// The bytes of a range, when all are here.
  func bytes(_ range: Range<UInt64>) -> ArraySlice<UInt8>? {
    guard !range.isEmpty else { return [] }
    let index = index(endingAtOrAfter: range.lowerBound &+ 1)
    guard index < chunks.count, chunks[index].start <= range.lowerBound,
      chunks[index].end >= range.upperBound
    else { return nil }
    let lower = Int(range.lowerBound - chunks[index].start)
    return chunks[index].bytes[lower..<(lower + Int(range.upperBound - range.lowerBound))]
  }

  /// The part of a range that is worth asking for: not here, within the size, never refused.
  ///
  /// A short hole between what is here and the range is part of it: it costs less than a request.
  func missing(_ range: Range<UInt64>, gap: UInt64) -> Range<UInt64>? {
    let range = range.clamped(to: 0..<(size ?? .max))
    guard !range.isEmpty, !refused.intersects(range) else { return nil }
    let index = index(endingAtOrAfter: range.lowerBound)
    if index < chunks.count, chunks[index].start <= range.lowerBound {
      let lower = chunks[index].end
      return lower < range.upperBound ? lower..<range.upperBound : nil
    }
    if index > 0, range.lowerBound - chunks[index - 1].end <= gap {
      return chunks[index - 1].end..<range.upperBound
    }
    return range
  }

  /// The first chunk that ends at an offset or after it.
  private func index(endingAtOrAfter offset: UInt64) -> Int {
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = low + (high - low) / 2
      if chunks[middle].end < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
