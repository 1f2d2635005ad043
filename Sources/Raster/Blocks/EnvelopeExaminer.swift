/// Compares the leaders and trailers of blocks with what they repeat.
///
/// Bytes that are here cost nothing; others are asked for within the bounds, the ends of each level
/// first, since an edited or cut file shows there.
struct EnvelopeExaminer {
  let checksLeaders: Bool
  let checksTrailers: Bool
  private(set) var facts: [Int: EnvelopeFacts] = [:]
  private var reads = 0

  /// Prepares to compare what the file promises.
  init(checksLeaders: Bool, checksTrailers: Bool) {
    self.checksLeaders = checksLeaders
    self.checksTrailers = checksTrailers
  }

  /// Looks at the blocks of samples.
  mutating func examine(_ samples: [BlockSample], session: inout ReadingSession) async {
    // The last block of the file comes first: without it, the file is cut.
    let turns = samples.flatMap { sample -> [(turn: Int, block: Block)] in
      let stored = sample.blocks.filter { $0.offset >= 4 && ($0.byteCount ?? 0) > 0 }
      return stored.enumerated().map { index, block in
        (index == stored.count - 1 ? 0 : index == 0 ? 1 : 2, block)
      }
    }
    let ordered = turns.enumerated().sorted {
      ($0.element.turn, $1.element.block.offset, $0.offset)
        < ($1.element.turn, $0.element.block.offset, $1.offset)
    }
    for (_, entry) in ordered { await examine(entry.block, session: &session) }
  }

  private mutating func examine(_ block: Block, session: inout ReadingSession) async {
    guard let byteCount = block.byteCount, let end = block.end, let after = end.plus(4) else {
      return
    }
    if checksTrailers, byteCount >= 4,
      let tail = await take((end - 4)..<after, session: &session)
    {
      facts[block.image, default: EnvelopeFacts()].trailers += 1
      if !tail.prefix(4).elementsEqual(tail.suffix(4)) {
        facts[block.image, default: EnvelopeFacts()].wrongTrailers.append(BlockPlace(block))
      }
    }
    if checksLeaders,
      let leader = await take((block.offset - 4)..<block.offset, session: &session)
    {
      facts[block.image, default: EnvelopeFacts()].leaders += 1
      if ByteOrder.littleEndian.unsigned(leader) != byteCount {
        facts[block.image, default: EnvelopeFacts()].wrongLeaders.append(BlockPlace(block))
      }
    }
  }

  /// The bytes of a range, when they are here or may still be asked for.
  private mutating func take(
    _ range: Range<UInt64>, session: inout ReadingSession
  ) async -> ArraySlice<UInt8>? {
    if let bytes = session.store.bytes(range) { return bytes }
    guard reads < session.limits.maximumEnvelopeReads,
      range.upperBound <= session.store.size ?? .max
    else { return nil }
    reads += 1
    return await session.peek(range)
  }
}
