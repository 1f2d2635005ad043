import JSON

extension Raster {
  /// A block that was decoded.
  func contentText(_ content: BlockContent) -> JSONText {
    [
      "index": RasterText.whole(content.block.index),
      "offset": RasterText.whole(content.block.offset),
      "byteCount": RasterText.whole(content.block.byteCount),
      "status": .string(content.status.rawValue),
      "fault": RasterText.text(content.fault?.rawValue),
      "size": RasterText.whole(content.size),
      "expectedSize": RasterText.whole(content.expectedSize),
      "sizeAsExpected": content.isSizeAsExpected.map { .boolean($0) } ?? .null,
      "jpeg": content.jpeg.map { jpeg in
        [
          "width": .integer(jpeg.width), "height": .integer(jpeg.height),
          "components": .integer(jpeg.components), "precision": .integer(jpeg.precision),
          "progressive": .boolean(jpeg.isProgressive), "hasTables": .boolean(jpeg.hasTables),
        ]
      } ?? .null,
    ]
  }
}
