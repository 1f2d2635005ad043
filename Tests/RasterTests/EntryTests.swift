import XCTest

@testable import Raster

/// Directory entries: types, counts, places, order.
final class EntryTests: RasterCase {
  func testEveryTypeIsRead() async {
    let tag: UInt16 = 65_000
    for byteOrder in [ByteOrder.littleEndian, .bigEndian] {
      for isBig in [false, true] {
        for type in FieldType.allCases where isBig || !type.isBigOnly {
          for count in [1, 5] {
            var file = Self.cog(isBig: isBig, byteOrder: byteOrder)
            let values: [UInt64] = (1...count).map { n in
              switch type {
              case .float: UInt64(Float(n).bitPattern)
              case .double: Double(n).bitPattern
              case .rational, .signedRational:
                byteOrder == .littleEndian ? 2 << 32 | UInt64(2 * n) : UInt64(2 * n) << 32 | 2
              default: UInt64(n)
              }
            }
            file.images[0].fields = [TIFFField(tag: tag, type: type.rawValue, values: values)]
            let entry = await raster(file).structure.directories.first?[TIFFTag(tag)]
            XCTAssertEqual(entry?.type, type)
            XCTAssertEqual(entry?.isComplete, true)
            XCTAssertEqual(entry?.isInline, UInt64(count) * type.size <= (isBig ? 8 : 4))
            if type == .ascii {
              XCTAssertEqual(entry?.text?.unicodeScalars.count, count)
            } else {
              XCTAssertEqual(entry?.numbers(atMost: 9), (1...count).map { Double($0) }, "\(type)")
            }
          }
        }
      }
    }
  }

  func testNegativeNumbers() async {
    var file = Self.cog()
    let fields: [(FieldType, UInt64)] = [
      (.signedByte, 0xFF), (.signedShort, 0xFFFF), (.signedLong, 0xFFFF_FFFF),
    ]
    for (type, bits) in fields {
      file.images[0].fields = [TIFFField(tag: 65_000, type: type.rawValue, values: [bits])]
      let entry = await raster(file).structure.directories.first?[TIFFTag(65_000)]
      XCTAssertEqual(entry?.number(), -1)
      XCTAssertNil(entry?.unsigned())
    }
  }

  func testTypesThatCannotBe() async {
    var file = Self.cog()
    file.images[1].fields = [TIFFField(tag: 65_000, type: 99, values: [1])]
    await expect(file, [.entryTypeUnknown])
    file.images[1].fields = [TIFFField(tag: 65_000, type: 16, values: [1])]
    await expect(file, [.entryTypeBig])
    file.images[1].fields = [.whole(.compression, .signedShort, 8)]
    await expect(file, [.entryTypeWrong])
  }

  func testOrderOfEntries() async {
    var file = Self.cog()
    file.images[0].sorts = false
    file.images[0].fields = [.whole(.newSubfileType, .long, 0)]
    let raster = await raster(file)
    XCTAssertEqual(raster.problems.map(\.code), [.entryUnsorted])
    XCTAssertEqual(raster.problems.first?.tag, .newSubfileType)
    XCTAssertEqual(
      raster.problems.first?.offset, raster.structure.directories.first?.entries.last?.offset)
  }

  func testRepeatedEntry() async {
    var file = Self.cog()
    let field = TIFFField.whole(TIFFTag(65_000), .long, 1)
    file.images[0].fields = [field, .whole(TIFFTag(65_000), .long, 2)]
    let raster = await raster(file)
    XCTAssertEqual(raster.problems.map(\.code), [.entryDuplicate])
    XCTAssertEqual(raster.structure.directories.first?.unsigned(TIFFTag(65_000)), 1)
  }

  func testValuesThatAreNotThere() async {
    var file = Self.cog()
    for offset in [1 << 30, UInt64(UInt32.max)] {
      var field = TIFFField.text(.gdalMetadata, "<GDALMetadata/>")
      field.offset = offset
      file.images[2].fields = [field]
      await expect(file, [.valueBeyondEnd])
    }
    file.images[2].fields = [TIFFField(tag: 65_000, type: 4, values: [1, 2], offset: 2)]
    await expect(file, [.valueInHeader])
    file.images[2].fields = [TIFFField(tag: 65_000, type: 4, values: [])]
    await expect(file, [.entryCountZero])
    file.images[2].fields = [.text(.gdalNoData, "-9999", terminator: "")]
    await expect(file, [.textUnterminated])
  }

  func testAbsurdCounts() async {
    for isBig in [false, true] {
      for count in [UInt64(UInt32.max), 1 << 62, .max] where isBig || count == UInt32.max {
        for tag in [TIFFTag.bitsPerSample, .tileOffsets, .gdalMetadata, .subDirectories] {
          var file = Self.cog(isBig: isBig)
          file.images[0].fields = [
            TIFFField(tag: tag.rawValue, type: 4, values: [9, 9, 9], count: count)
          ]
          let raster = await raster(file)
          XCTAssert(raster.problems.contains { $0.code == .valueBeyondEnd && $0.tag == tag })
          XCTAssertLessThan(raster.reading.bytes, 40_000)
        }
      }
    }
  }

  func testLongValueIsReadInPart() async {
    var file = Self.cog()
    file.images[0].fields = [.text(.gdalMetadata, String(repeating: "x", count: 5_000))]
    var limits = RasterLimits.remote
    limits.maximumValueBytes = 1_000
    let raster = await raster(file, limits: limits)
    XCTAssertEqual(raster.problems.map(\.code), [.boundValues])
    XCTAssertEqual(raster.structure.directories.first?[.gdalMetadata]?.text?.count, 1_000)
  }
}
