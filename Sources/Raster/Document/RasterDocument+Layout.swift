import JSON

extension Raster {
  /// Where directories and data stand in the file as a whole.
  var layoutText: JSONText {
    guard let header = structure.header else { return .null }
    let facts = structure.blocks.compactMap(\.self)
    let firstData = facts.compactMap(\.lowestOffset).min()
    let dataEnd = facts.compactMap(\.highestEnd).max()
    let end = structure.structure.map(\.upperBound).max()
    let chain = structure.images.filter { $0.directory.origin == .chain }.map(\.directory.offset)
    let byData = structure.images.indices.compactMap { index in
      structure.blocks[index]?.first.map { (offset: $0.offset, index: index) }
    }
    let expected = structure.ghost?.expectedFirstDirectory ?? header.length
    return .members([
      ("structureEnd", RasterText.whole(end)), ("firstData", RasterText.whole(firstData)),
      ("dataEnd", RasterText.whole(dataEnd)),
      (
        "bytesAfterData",
        dataEnd.flatMap { end in size.map { RasterText.whole($0 - min($0, end)) } } ?? .null
      ),
      (
        "structureBeforeData",
        firstData.flatMap { first in end.map { .boolean($0 <= first) } } ?? .null
      ),
      ("directoriesInOrder", .boolean(zip(chain, chain.dropFirst()).allSatisfy(<))),
      ("expectedFirstDirectory", RasterText.whole(expected)),
      ("firstDirectoryAsExpected", .boolean(header.firstDirectory == expected)),
      ("dataOrder", .array(byData.sorted(by: <).map { .integer($0.index) })),
      ("overlaps", listText(structure.overlaps)), ("shared", listText(structure.shared)),
      ("blocksOnStructure", listText(structure.blocksOnStructure)),
    ])
  }

  /// The level before an image in its pyramid, masks among themselves; nil for the first one.
  private func previousLevel(of image: RasterImage) -> RasterImage? {
    for pyramid in structure.pyramids {
      for levels in [pyramid.levels, [pyramid.mask].compactMap(\.self) + pyramid.maskOverviews] {
        guard let place = levels.firstIndex(of: image.index), place > 0 else { continue }
        return structure.images[levels[place - 1]]
      }
    }
    return nil
  }

  /// The step from the level before; null for an image that has none.
  func stepText(_ image: RasterImage) -> JSONText {
    let previous = previousLevel(of: image)
    let before = image.index > 0 ? structure.images[image.index - 1] : nil
    guard image.kind.isReduced, previous != nil || before != nil else { return .null }
    let step = previous.flatMap { LevelStep(from: $0, to: image) }
    let chainStep = before.flatMap { LevelStep(from: $0, to: image) }
    return .members([
      ("previous", RasterText.index(step?.previous)),
      ("horizontal", step.map { factorText($0.horizontal) } ?? .null),
      ("vertical", step.map { factorText($0.vertical) } ?? .null),
      ("smaller", step.map { .boolean($0.isSmaller) } ?? .null),
      ("larger", step.map { .boolean($0.isLarger) } ?? .null),
      (
        "smallerThanPreviousDirectory", chainStep.map { .boolean($0.isSmaller) } ?? .null
      ),
    ])
  }

  private func factorText(_ factor: LevelStep.Factor) -> JSONText {
    [
      "exact": RasterText.number(factor.exact), "lowest": RasterText.number(factor.lowest),
      "highest": RasterText.number(factor.highest),
    ]
  }

  /// How an image's directory and data stand to those of the level before.
  func orderText(_ image: RasterImage) -> JSONText {
    let first = firstOffset(of: image)
    let previous = previousLevel(of: image)
    let previousFirst = previous.flatMap { firstOffset(of: $0) }
    return [
      "previous": RasterText.index(previous?.index),
      "directoryAfterPrevious": previous.map {
        .boolean(image.directory.offset > $0.directory.offset)
      } ?? .null,
      "dataBeforePrevious": first.flatMap { first in
        previousFirst.map { .boolean(first < $0) }
      } ?? .null,
      "dataAfterDirectory": first.map { .boolean($0 >= image.directory.end) } ?? .null,
    ]
  }

  private func firstOffset(of image: RasterImage) -> UInt64? {
    structure.blocks.indices.contains(image.index)
      ? structure.blocks[image.index]?.first?.offset : nil
  }
}
