/// An image of a raster of the demo: the full resolution, an overview or a mask.
struct RasterImage: Sendable {
  /// The numbers of the fields that the demo speaks of.
  enum Tag {
    static let width: UInt16 = 256
    static let height: UInt16 = 257
    static let tileOffsets: UInt16 = 324
    static let pixelScale: UInt16 = 33550
    static let tiepoint: UInt16 = 33922
    static let transformation: UInt16 = 34264
    static let keys: UInt16 = 34735
    static let metadata: UInt16 = 42112
    static let nodata: UInt16 = 42113
  }

  var width: Int
  var height: Int
  /// NewSubfileType: 0 for the full resolution, 1 for an overview, 4 for a mask, 5 for its overview.
  var subfileType: UInt64 = 0
  var tileWidth = 256
  var tileHeight = 256
  /// Whether there are strips of 64 rows rather than tiles.
  var hasStrips = false
  var samples = 1
  /// Whether bands are stored apart from one another.
  var isPlanar = false
  /// 32773 is PackBits, which is simple enough to write.
  var compression: UInt64 = 32773
  /// Whether tiles have GDAL's leaders and trailers.
  var hasEnvelopes = true
  /// Fields beside those that every image has.
  var extras: [RasterField] = []
  /// Changes the fields as they are written, in a defect.
  var alterFields: @Sendable (inout [RasterField]) -> Void = { _ in }
  /// Changes the bytes of a tile, in a defect.
  var alterTile: @Sendable (inout [UInt8], Int) -> Void = { _, _ in }
  /// Whether no tile is stored.
  var isEmpty = false
  /// What leaders say more than the truth, in a defect.
  var leaderError = 0
  /// Whether trailers are something else than the last bytes, in a defect.
  var hasWrongTrailers = false
  /// Zeros between two tiles, in a defect.
  var gap = 0
  /// Whether tiles stand in the file from the last one to the first.
  var isReversed = false

  private var blockWidth: Int { hasStrips ? width : tileWidth }
  private var blockHeight: Int { hasStrips ? 64 : tileHeight }

  /// The number of tiles or strips.
  var blockCount: Int {
    (width + blockWidth - 1) / blockWidth * ((height + blockHeight - 1) / blockHeight)
      * (isPlanar ? samples : 1)
  }

  /// The bytes of a tile: rows of one value each, so that the picture is made of soft stripes.
  func block(_ index: Int) -> [UInt8] {
    guard !isEmpty else { return [] }
    let rowLength = blockWidth * (isPlanar ? 1 : samples)
    var bytes: [UInt8] = []
    for row in 0..<blockHeight {
      let value = UInt8(1 + (row + index * 7) % 200)
      bytes +=
        compression == 32773 ? packed(value, rowLength) : .init(repeating: value, count: rowLength)
    }
    alterTile(&bytes, index)
    return bytes
  }

  /// A row of one value by runs (TIFF 6.0, section 9).
  private func packed(_ value: UInt8, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var left = count
    while left > 0 {
      let run = min(left, 128)
      bytes += run == 1 ? [0, value] : [UInt8(257 - run), value]
      left -= run
    }
    return bytes
  }

  /// The fields of the image, with the places of its tiles.
  func fields(offsets: [UInt64], byteCounts: [UInt64], isBig: Bool) -> [RasterField] {
    let depth = subfileType >= 4 ? UInt64(1) : 8
    var fields: [RasterField] = [
      .longs(254, [subfileType]), .longs(Tag.width, [UInt64(width)]),
      .longs(Tag.height, [UInt64(height)]),
      .shorts(258, .init(repeating: depth, count: samples)), .shorts(259, [compression]),
      .shorts(262, [subfileType >= 4 ? 4 : samples == 3 ? 2 : 1]),
      .shorts(277, [UInt64(samples)]), .shorts(284, [isPlanar ? 2 : 1]),
    ]
    if hasStrips {
      fields += [
        .places(273, offsets, isBig: isBig), .longs(278, [64]),
        .places(279, byteCounts, isBig: isBig),
      ]
    } else {
      fields += [
        .shorts(322, [UInt64(tileWidth)]), .shorts(323, [UInt64(tileHeight)]),
        .places(Tag.tileOffsets, offsets, isBig: isBig), .places(325, byteCounts, isBig: isBig),
      ]
    }
    fields = (fields + extras).sorted { $0.tag < $1.tag }
    alterFields(&fields)
    return fields
  }
}
