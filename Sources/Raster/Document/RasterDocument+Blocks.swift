import JSON

extension Raster {
  /// The tiles or strips of an image.
  func blocksText(_ image: RasterImage) -> JSONText {
    let directory = image.directory
    let isTiled = image.isTiled
    let offsets = directory[isTiled ? .tileOffsets : .stripOffsets]
    let counts = directory[isTiled ? .tileByteCounts : .stripByteCounts]
    let grid = image.grid
    let facts = structure.blocks.indices.contains(image.index) ? structure.blocks[image.index] : nil
    return .members([
      ("kind", .string(isTiled ? "tile" : "strip")),
      ("width", RasterText.whole(isTiled ? directory.unsigned(.tileWidth) : image.width)),
      ("height", RasterText.whole(isTiled ? directory.unsigned(.tileLength) : grid?.height)),
      ("square", .boolean(grid.map { $0.isTiled && $0.width == $0.height } ?? false)),
      (
        "powerOfTwo",
        .boolean(
          grid.map { $0.width.nonzeroBitCount == 1 && $0.height.nonzeroBitCount == 1 } ?? false)
      ),
      ("across", RasterText.whole(grid?.across)), ("down", RasterText.whole(grid?.down)),
      ("planes", RasterText.whole(grid?.planes)),
      ("expected", RasterText.whole(grid?.expectedCount)),
      ("offsetCount", RasterText.whole(offsets?.count)),
      ("byteCountCount", RasterText.whole(counts?.count)),
      ("offsetsOffset", RasterText.whole(offsets?.valueOffset)),
      ("byteCountsOffset", RasterText.whole(counts?.valueOffset)),
      ("uncompressedSize", RasterText.whole(image.uncompressedBlockSize)),
      ("found", facts.map { factsText($0) } ?? .null),
      ("leader", envelopeText(image, \.leaders, \.wrongLeaders)),
      ("trailer", envelopeText(image, \.trailers, \.wrongTrailers)),
    ])
  }

  private func factsText(_ facts: BlockFacts) -> JSONText {
    .members([
      ("read", RasterText.whole(facts.read)), ("sampled", .boolean(facts.isSampled)),
      ("sparse", RasterText.whole(facts.sparse)),
      ("allSparse", .boolean(facts.read > 0 && facts.sparse == facts.read)),
      ("halfSparse", listText(facts.halfSparse)),
      (
        "first",
        facts.first.map {
          [
            "index": RasterText.whole($0.index), "offset": RasterText.whole($0.offset),
            "byteCount": RasterText.whole($0.byteCount),
          ]
        } ?? .null
      ),
      ("lowestOffset", RasterText.whole(facts.lowestOffset)),
      ("highestEnd", RasterText.whole(facts.highestEnd)),
      ("inOrder", .boolean(facts.isInOrder)), ("outOfOrder", listText(facts.outOfOrder)),
      ("jumps", listText(facts.jumps)), ("beyondEnd", listText(facts.beyondEnd)),
      ("wrongSize", listText(facts.wrongSize)),
      ("largestByteCount", RasterText.whole(facts.largestByteCount)),
      ("totalByteCount", RasterText.whole(facts.totalByteCount)),
      ("maskPairs", RasterText.whole(facts.maskPairs)), ("maskApart", listText(facts.maskApart)),
    ])
  }

  private func envelopeText(
    _ image: RasterImage, _ checked: KeyPath<EnvelopeFacts, UInt64>,
    _ wrong: KeyPath<EnvelopeFacts, BlockList>
  ) -> JSONText {
    let facts = structure.envelopes[image.index] ?? EnvelopeFacts()
    return [
      "checked": RasterText.whole(facts[keyPath: checked]),
      "wrong": listText(facts[keyPath: wrong]),
    ]
  }

  /// A list of places: how many, and the first ones.
  func listText(_ list: BlockList) -> JSONText {
    [
      "count": .integer(list.count),
      "first": .array(
        list.first.map { place in
          .members([
            ("image", .integer(place.image)), ("index", RasterText.whole(place.index)),
            ("offset", RasterText.whole(place.offset)),
            ("byteCount", RasterText.whole(place.byteCount)),
            ("other", place.other.map { RasterText.whole($0) }),
            ("otherImage", place.otherImage.map { .integer($0) }),
            ("otherOffset", place.otherOffset.map { RasterText.whole($0) }),
          ])
        }),
    ]
  }
}
