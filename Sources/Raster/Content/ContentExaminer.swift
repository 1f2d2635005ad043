/// Decodes the first and the last stored block of each image, where their bytes are at hand or may
/// be asked for.
struct ContentExaminer {
  private(set) var contents: [Int: [BlockContent]] = [:]
  private var reads = 0

  /// Creates an examiner that has decoded nothing.
  init() {}

  /// Looks at the images of a raster, the smallest levels first.
  mutating func examine(_ structure: RasterStructure, session: inout ReadingSession) async {
    for (image, sample) in zip(structure.images, structure.samples).reversed() {
      guard let sample else { continue }
      let isStored: (Block) -> Bool = { $0.offset != 0 && ($0.byteCount ?? 0) > 0 }
      let ends = [sample.blocks.first(where: isStored), sample.blocks.last(where: isStored)]
      var last: UInt64?
      for block in ends.compactMap(\.self) where block.index != last {
        last = block.index
        guard let content = await decode(block, of: image, session: &session) else { continue }
        contents[image.index, default: []].append(content)
      }
    }
  }

  private mutating func decode(
    _ block: Block, of image: RasterImage, session: inout ReadingSession
  ) async -> BlockContent? {
    let limit = session.limits.maximumBlockBytes
    guard let end = block.end, end - block.offset <= limit, end <= session.store.size ?? .max else {
      return nil
    }
    var bytes = session.store.bytes(block.offset..<end)
    if bytes == nil, reads < session.limits.maximumContentReads {
      reads += 1
      bytes = await session.peek(block.offset..<end)
    }
    return bytes.map { BlockContent(block, of: image, bytes: $0, limit: limit) }
  }
}
