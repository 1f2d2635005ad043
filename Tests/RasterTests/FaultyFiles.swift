@testable import Raster

/// Files that each have one thing wrong, with the problem that says it.
struct FaultyFiles {
  let name: String
  let file: TIFFFile
  let code: RasterCode

  /// Every one of them.
  static var all: [FaultyFiles] { blocks + georeference }

  /// Files whose tiles or strips are amiss.
  static var blocks: [FaultyFiles] {
    [
      make("a width of zero", .sizeMissing) {
        $0.images[0].fields = [.whole(.imageWidth, .long, 0)]
      },
      make("no length", .sizeMissing) { $0.images[0].omitted = [TIFFTag.imageLength.rawValue] },
      make("three samples and one depth", .sampleCount) {
        $0.images[0].samples = 3
        $0.images[0].fields = [.whole(.bitsPerSample, .short, 8)]
      },
      make("no byte counts", .blockTagMissing) {
        $0.images[0].omitted = [TIFFTag.tileByteCounts.rawValue]
      },
      make("tiles and strips", .blockTagMixed) {
        $0.images[0].fields = [.whole(.rowsPerStrip, .long, 16)]
      },
      make("tiles of no width", .blockSizeZero) {
        $0.images[0].fields = [.whole(.tileWidth, .short, 0)]
      },
      make("tiles of 100 pixels", .tileSizeUnlawful) {
        $0.images[2].tile = (100, 100)
      },
      make("three offsets for sixteen tiles", .blockCount) {
        $0.images[0].alterOffsets = { $0.removeLast(13) }
      },
      make("a tile past the end", .blockBeyondEnd) {
        $0.images[0].alterOffsets = { $0[15] = 1 << 31 }
      },
      make("a tile too long", .blockBeyondEnd) { $0.images[0].alterCounts = { $0[15] = 1 << 31 } },
      make("tiles that overlap", .blockOverlap) {
        $0.images[0].alterOffsets = { $0[3] = $0[2] + 10 }
      },
      make("an offset without bytes", .blockHalfSparse) {
        $0.images[0].alterCounts = { $0[5] = 0 }
      },
      make("bytes without an offset", .blockHalfSparse) {
        $0.images[0].alterOffsets = { $0[5] = 0 }
      },
      make("a tile on the directories", .blockOnStructure) {
        $0.images[0].alterOffsets = { $0[0] = 300 }
      },
    ]
  }

  /// Files whose georeference cannot be read.
  static var georeference: [FaultyFiles] {
    func keyed(
      _ name: String, _ code: RasterCode, _ words: [UInt64], ascii: String? = nil
    ) -> FaultyFiles {
      make(name, code) {
        $0.images[0].fields = [.whole(.geoKeyDirectory, .short, words)]
        if let ascii { $0.images[0].fields.append(.text(.geoASCIIParameters, ascii)) }
      }
    }
    return [
      keyed("keys without a header", .geoKeyDirectoryShort, [1, 1, 0]),
      keyed("keys of version 2", .geoKeyVersion, [2, 1, 0, 1, 1024, 0, 1, 1]),
      keyed("fewer keys than announced", .geoKeyCount, [1, 1, 0, 9, 1024, 0, 1, 1]),
      keyed("keys out of order", .geoKeyUnsorted, [1, 1, 0, 2, 1025, 0, 1, 1, 1024, 0, 1, 1]),
      keyed("a key twice", .geoKeyDuplicate, [1, 1, 0, 2, 1024, 0, 1, 1, 1024, 0, 1, 2]),
      keyed("a key in a foreign field", .geoKeyLocation, [1, 1, 0, 1, 2057, 256, 1, 0]),
      keyed("a key in a field that is not there", .geoKeyOutside, [1, 1, 0, 1, 2057, 34736, 1, 0]),
      keyed(
        "a key past the texts", .geoKeyOutside, [1, 1, 0, 1, 1026, 34737, 40, 2], ascii: "short|"),
      make("a scale of two numbers", .geoNumberCount) {
        $0.images[0].fields = [.doubles(.modelPixelScale, [1, 1])]
      },
      make("a tiepoint of five numbers", .geoNumberCount) {
        $0.images[0].fields = [.doubles(.modelTiepoint, [1, 1, 1, 1, 1])]
      },
    ]
  }

  private static func make(
    _ name: String, _ code: RasterCode, _ change: (inout TIFFFile) -> Void
  ) -> FaultyFiles {
    var file = RasterCase.cog()
    change(&file)
    return FaultyFiles(name: name, file: file, code: code)
  }
}
