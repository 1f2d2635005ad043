import JSON

extension Raster {
  /// An image of the document.
  func imageText(_ image: RasterImage) -> JSONText {
    let directory = image.directory
    return .members([
      ("index", .integer(image.index)), ("offset", RasterText.whole(directory.offset)),
      ("end", RasterText.whole(directory.end)),
      ("pointerOffset", RasterText.whole(directory.pointerOffset)),
      ("next", RasterText.whole(directory.next)),
      ("parent", RasterText.index(parent(of: directory))),
      ("pyramid", RasterText.index(pyramidIndex(of: image))),
      ("kind", .string(image.kind.rawValue)),
      ("subfileType", RasterText.whole(directory.unsigned(.newSubfileType))),
      ("width", RasterText.whole(image.width)), ("height", RasterText.whole(image.height)),
      ("tiled", .boolean(image.isTiled)),
      ("blocks", blocksText(image)),
      ("content", .array((structure.contents[image.index] ?? []).map { contentText($0) })),
      ("step", stepText(image)),
      ("order", orderText(image)),
      ("pixels", pixelsText(image)),
      ("geo", geoText(image)),
      ("gdal", gdalText(image)),
      ("entryCount", RasterText.whole(directory.announcedCount)),
      ("tags", .array(directory.entries.map { tagText($0) })),
    ])
  }

  /// The image whose SubIFDs lead to a directory.
  private func parent(of directory: ImageDirectory) -> Int? {
    guard case .child(let parent) = directory.origin else { return nil }
    return parent
  }

  /// The pyramid that an image belongs to.
  private func pyramidIndex(of image: RasterImage) -> Int? {
    structure.pyramids.firstIndex {
      $0.levels.contains(image.index) || $0.mask == image.index
        || $0.maskOverviews.contains(image.index)
    }
  }

  /// The compression, the bands and the samples.
  private func pixelsText(_ image: RasterImage) -> JSONText {
    let directory = image.directory
    let bits = directory[.bitsPerSample]?.unsigneds(atMost: 64)
    let formats = directory[.sampleFormat]?.unsigneds(atMost: 64)
    let extras = directory[.extraSamples]?.unsigneds(atMost: 64) ?? []
    return [
      "samples": RasterText.whole(image.samples),
      "bits": .array((bits ?? [1]).map { RasterText.whole($0) }),
      "formats": .array(
        (formats ?? [1]).map { RasterText.text(CodeNames.sampleFormat[$0]) }),
      "extraSamples": .array(extras.map { RasterText.text(CodeNames.extraSamples[$0]) }),
      "hasAlpha": .boolean(extras.contains(1) || extras.contains(2)),
      "compression": RasterText.coded(
        directory.unsigned(.compression), default: 1, names: CodeNames.compression),
      "photometric": RasterText.coded(
        directory.unsigned(.photometricInterpretation), default: nil,
        names: CodeNames.photometric),
      "planar": RasterText.coded(
        directory.unsigned(.planarConfiguration), default: 1, names: CodeNames.planar),
      "predictor": RasterText.coded(
        directory.unsigned(.predictor), default: 1, names: CodeNames.predictor),
      "hasJPEGTables": .boolean(directory[.jpegTables] != nil),
    ]
  }

  /// The metadata that GDAL adds.
  private func gdalText(_ image: RasterImage) -> JSONText {
    let directory = image.directory
    let nodata = directory[.gdalNoData]?.text?.filter { !$0.isWhitespace }
    let items = directory[.gdalMetadata]?.text.map { GDALItemScanner.items(in: $0) } ?? []
    return [
      "nodata": RasterText.text(nodata),
      "nodataNumber": nodata.flatMap { Double($0) }.map { RasterText.number($0) } ?? .null,
      "nodataIsNumber": nodata.map { .boolean(Double($0) != nil) } ?? .null,
      "nodataFits": nodata.flatMap { Double($0) }.flatMap { image.canHold($0) }.map {
        .boolean($0)
      } ?? .null,
      "nodataOffset": RasterText.whole(directory[.gdalNoData]?.offset),
      "items": .array(
        items.map { item in
          [
            "name": RasterText.bounded(item.name, atMost: 200),
            "value": RasterText.bounded(item.value, atMost: 1_000),
            "sample": RasterText.text(item.sample), "role": RasterText.text(item.role),
            "domain": RasterText.text(item.domain),
          ]
        }),
      "hasStatistics": .boolean(items.contains { $0.name.hasPrefix("STATISTICS_") }),
    ]
  }

  /// A directory entry, with its first values.
  private func tagText(_ entry: DirectoryEntry) -> JSONText {
    let bound = 64
    let value: JSONText
    if entry.type == .ascii {
      value = entry.text.map { RasterText.bounded($0) } ?? .null
    } else if entry.type?.isUnsigned == true {
      value = .array(entry.unsigneds(atMost: bound).map { RasterText.whole($0) })
    } else {
      value = .array(entry.numbers(atMost: bound).map { RasterText.number($0) })
    }
    return [
      "code": .integer(Int(entry.tag.rawValue)), "name": RasterText.text(entry.tag.name),
      "type": RasterText.text(entry.type?.name), "typeCode": .integer(Int(entry.typeCode)),
      "count": RasterText.whole(entry.count), "offset": RasterText.whole(entry.offset),
      "valueOffset": RasterText.whole(entry.valueOffset), "inline": .boolean(entry.isInline),
      "complete": .boolean(entry.isComplete && entry.readCount <= bound), "value": value,
    ]
  }
}
