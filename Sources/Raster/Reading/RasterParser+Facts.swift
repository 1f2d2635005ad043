extension RasterParser {
  /// Gathers what the blocks that were looked up tell, and notes those that cannot be right.
  mutating func gatherBlocks(_ structure: inout RasterStructure) {
    guard let header = structure.header else { return }
    structure.structure = ranges(of: structure.images, header, ghost: structure.ghost)
    let samples = structure.samples
    structure.blocks = zip(structure.images, samples).map { image, sample in
      sample.map { BlockFacts($0, of: image, fileSize: store.size) }
    }
    compareMasks(&structure)
    let finder = OverlapFinder(samples.compactMap(\.self), structure: structure.structure)
    structure.overlaps = finder.overlaps
    structure.shared = finder.shared
    structure.blocksOnStructure = finder.onStructure
    for facts in structure.blocks.compactMap(\.self) {
      report(facts.beyondEnd, as: .blockBeyondEnd)
      report(facts.halfSparse, as: .blockHalfSparse)
    }
    report(structure.overlaps, as: .blockOverlap)
    report(structure.blocksOnStructure, as: .blockOnStructure)
  }

  /// Notes the first places of a list, with how many there are.
  private mutating func report(_ list: BlockList, as code: RasterCode) {
    for place in list.first.prefix(1) {
      report(
        code, at: place.offset, image: place.image,
        tokens: [
          "block": String(place.index), "count": place.byteCount.map { String($0) } ?? "?",
          "total": String(list.count), "size": store.size.map { String($0) } ?? "?",
          "other": place.other.map { String($0) } ?? "?",
          "otherImage": place.otherImage.map { String($0) } ?? "?",
        ])
    }
  }

  /// Compares each level with the mask of the same size, where both are cut alike.
  private func compareMasks(_ structure: inout RasterStructure) {
    let envelope: UInt64 =
      (structure.ghost?.promisesLeaders == true ? 4 : 0)
      + (structure.ghost?.promisesTrailers == true ? 4 : 0)
    for pyramid in structure.pyramids {
      let masks = [pyramid.mask].compactMap(\.self) + pyramid.maskOverviews
      for level in pyramid.levels {
        let image = structure.images[level]
        let mask = masks.first {
          structure.images[$0].width == image.width && structure.images[$0].height == image.height
            && structure.images[$0].grid == image.grid
        }
        guard let mask, let sample = structure.samples[level],
          let other = structure.samples[mask]
        else { continue }
        structure.blocks[level]?.compare(sample, withMask: other, between: envelope)
      }
    }
  }

  /// The bytes that the header, the ghost area, the directories and their values take.
  private func ranges(
    of images: [RasterImage], _ header: TIFFHeader, ghost: GhostArea?
  ) -> [Range<UInt64>] {
    var ranges = [0..<(ghost?.end ?? header.length)]
    for image in images {
      ranges.append(image.directory.offset..<max(image.directory.offset, image.directory.end))
      for entry in image.directory.entries where !entry.isInline {
        guard let count = entry.byteCount, let end = entry.valueOffset.plus(count),
          !isBeyondEnd(entry.valueOffset, count)
        else { continue }
        ranges.append(entry.valueOffset..<end)
      }
    }
    return ranges
  }
}
