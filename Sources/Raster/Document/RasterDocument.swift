package import JSON

extension Raster {
  /// The structure as the one document that suites look at; `docs/raster-document.md` describes it.
  ///
  /// - Parameter facts: what else is known of the file, by whoever had it read.
  package func text(with facts: [(String, JSONText)] = []) -> JSONText {
    let known = ["delivery", "beside"].map { name in
      (name, facts.first { $0.0 == name }?.1 ?? .null)
    }
    return .members(members + known)
  }

  private var members: [(String, JSONText)] {
    [
      ("format", "recette-raster"), ("version", 1),
      ("readable", .boolean(structure.header != nil)),
      ("size", RasterText.whole(size)),
      ("byteOrder", RasterText.text(structure.header?.byteOrder.rawValue)),
      ("big", structure.header.map { .boolean($0.isBig) } ?? .null),
      ("header", structure.header.map { headerText($0) } ?? .null),
      ("ghost", structure.ghost.map { ghostText($0) } ?? .null),
      ("images", .array(structure.images.map { imageText($0) })),
      ("pyramids", .array(structure.pyramids.enumerated().map { pyramidText($1, index: $0) })),
      ("layout", layoutText),
      ("problems", .array(problems.map { problemText($0) })),
      ("problemCount", .integer(problemCount)),
      ("reading", readingText),
    ]
  }

  /// The document, parsed, so that positions and paths work on it as on any other.
  package func document(
    with facts: [(String, JSONText)] = []
  ) throws(JSONError) -> JSONDocument {
    try JSONDocument(parsing: JSONWriter.compact(text(with: facts)))
  }

  private func headerText(_ header: TIFFHeader) -> JSONText {
    [
      "version": .integer(header.isBig ? 43 : 42), "length": RasterText.whole(header.length),
      "firstDirectory": RasterText.whole(header.firstDirectory),
      "offset": RasterText.whole(header.pointerOffset),
      // Offsets of four bytes reach no further.
      "needsBig": size.map { .boolean($0 > UInt64(UInt32.max)) } ?? .null,
    ]
  }

  private func ghostText(_ ghost: GhostArea) -> JSONText {
    [
      "offset": RasterText.whole(ghost.offset),
      "announcedSize": RasterText.whole(ghost.announcedSize), "end": RasterText.whole(ghost.end),
      "expectedFirstDirectory": RasterText.whole(ghost.expectedFirstDirectory),
      "layout": RasterText.text(ghost["LAYOUT"]),
      "blockOrder": RasterText.text(ghost["BLOCK_ORDER"]),
      "blockLeader": RasterText.text(ghost["BLOCK_LEADER"]),
      "blockTrailer": RasterText.text(ghost["BLOCK_TRAILER"]),
      "maskInterleaved": RasterText.text(ghost["MASK_INTERLEAVED_WITH_IMAGERY"]),
      "knownIncompatibleEdition": RasterText.text(ghost["KNOWN_INCOMPATIBLE_EDITION"]),
      "lines": .array(
        ghost.lines.map {
          [
            "name": RasterText.bounded($0.name, atMost: 80),
            "value": RasterText.bounded($0.value, atMost: 80),
            "offset": RasterText.whole($0.offset),
          ]
        }),
    ]
  }

  private func pyramidText(_ pyramid: Pyramid, index: Int) -> JSONText {
    let masks = [pyramid.mask].compactMap(\.self) + pyramid.maskOverviews
    let full = structure.images[pyramid.full]
    let smallest = structure.images[pyramid.levels.last ?? pyramid.full]
    let sizes = Set(
      pyramid.levels.map { [structure.images[$0].grid?.width, structure.images[$0].grid?.height] })
    return [
      "index": .integer(index), "full": .integer(pyramid.full),
      "offset": RasterText.whole(full.directory.offset),
      "width": RasterText.whole(full.width), "height": RasterText.whole(full.height),
      "overviews": .array(pyramid.overviews.map { .integer($0) }),
      "overviewCount": .integer(pyramid.overviews.count),
      "mask": RasterText.index(pyramid.mask),
      "maskOverviews": .array(pyramid.maskOverviews.map { .integer($0) }),
      "maskLevelCount": .integer(masks.count), "levelCount": .integer(pyramid.levels.count),
      "sameBlockSize": .boolean(sizes.count == 1),
      "smallest": [
        "index": .integer(smallest.index), "width": RasterText.whole(smallest.width),
        "height": RasterText.whole(smallest.height),
        "blocksAcross": RasterText.whole(smallest.grid?.across),
        "blocksDown": RasterText.whole(smallest.grid?.down),
        "offset": RasterText.whole(smallest.directory.offset),
      ],
    ]
  }

  private func problemText(_ problem: RasterProblem) -> JSONText {
    [
      "code": .string(problem.code.rawValue), "kind": .string(problem.code.kind.rawValue),
      "offset": RasterText.whole(problem.offset), "image": RasterText.index(problem.image),
      "tag": problem.tag.map { .integer(Int($0.rawValue)) } ?? .null,
      "values": .object(
        problem.tokens.sorted { $0.key < $1.key }.map {
          ($0.key, RasterText.bounded($0.value, atMost: 200))
        }),
    ]
  }

  private var readingText: JSONText {
    [
      "requests": .integer(reading.requestCount), "bytes": RasterText.whole(reading.bytes),
      "ranges": .array(
        reading.requests.map {
          ["start": RasterText.whole($0.lowerBound), "end": RasterText.whole($0.upperBound)]
        }),
      "boundsHit": .array(
        RasterReading.Bound.allCases.filter { reading.boundsHit.contains($0) }.map {
          .string($0.rawValue)
        }),
      "sampled": .boolean(structure.blocks.contains { $0?.isSampled == true }),
      "failure": reading.failure.map { failure in
        [
          "code": .string(failure.code),
          "values": .object(
            failure.tokens.sorted { $0.key < $1.key }.map {
              ($0.key, RasterText.bounded($0.value, atMost: 200))
            }),
        ]
      } ?? .null,
    ]
  }
}
