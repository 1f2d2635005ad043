import JSON
import XCTest

@testable import Raster

/// Blocks that are decoded.
final class ContentTests: RasterCase {
  /// Bytes in zlib's form, stored (RFC 1951, §3.2.4).
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    let sum = Inflater.adler32(bytes)
    return [
      0x78, 0x01, 1, UInt8(truncatingIfNeeded: length), UInt8(truncatingIfNeeded: length >> 8),
      UInt8(truncatingIfNeeded: ~length), UInt8(truncatingIfNeeded: ~length >> 8),
    ] + bytes + (0..<4).map { UInt8(truncatingIfNeeded: sum >> (24 - 8 * UInt64($0))) }
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }

  /// The checksum as RFC 1950, §9 spells it, one byte at a time.
  private func plainSum(_ bytes: [UInt8]) -> UInt64 {
    var (low, high): (UInt64, UInt64) = (1, 0)
    for byte in bytes {
      low = (low + UInt64(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  func testTheChecksumIsTheSameHoweverManyBytesAreSummedAtOnce() {
    for count in Array(0...50) + [5_551, 5_552, 5_553, 5_568, 11_104, 70_001] {
      let counted = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) }
      XCTAssertEqual(Inflater.adler32(counted), plainSum(counted), "\(count)")
      let greatest = [UInt8](repeating: 255, count: count)
      XCTAssertEqual(Inflater.adler32(greatest), plainSum(greatest), "\(count)")
    }
    XCTAssertEqual(Inflater.adler32(Array("Wikipedia".utf8)), 0x11E6_0398)
  }

  private func fault(_ bytes: [UInt8], limit: Int = 10_000) -> DecodingFault? {
    do throws(DecodingFault) {
      _ = try Inflater.inflate(bytes[...], limit: limit)
      return nil
    } catch { return error }
  }

  func testDeflateWithItsOwnCodes() throws {
    let deflated = Self.bytes(
      "78daedcdb109c5300c40c1175b081b1430ae44d2b810a4751152a7ccfe13fd357ee15be0d8caf9b2eb33"
        + "51f3493ef44512421d7ad3dd9de28f91c6d92059908efa51ac0fba5e855a32489f851c31d0161fbbcc"
        + "6023379a5c86b5ee58d49bd64d58e52a57f91fe50f80373ffa")
    let expected = (0..<1_024).map { UInt8(($0 * $0 % 23) * ($0 % 5)) }
    XCTAssertEqual(try Inflater.inflate(deflated[...], limit: 2_000), expected)
    XCTAssertEqual(fault(deflated, limit: 1_000), .overlong)
    for length in 0..<deflated.count {
      XCTAssertNotNil(fault(Array(deflated.prefix(length))), "\(length) bytes")
    }
    var wrong = deflated
    wrong[wrong.count - 1] ^= 1
    XCTAssertEqual(fault(wrong), .checksum)
  }

  func testDeflateWithFixedCodesAndStored() throws {
    let fixed = Self.bytes("78016360a00c305208982804cc14020071c00181")
    let lengths = try Inflater.inflate(fixed[...], limit: 1_000)
    XCTAssertEqual(lengths, (0..<256).map { UInt8($0 / 64) })
    let stored = Self.stored([1, 2, 3])
    XCTAssertEqual(try Inflater.inflate(stored[...], limit: 9), [1, 2, 3])
    XCTAssertEqual(fault([0x78, 0x02, 0, 0]), .malformed)
    XCTAssertEqual(fault([0x78, 0x01, 0x07]), .malformed)
    XCTAssertEqual(fault([0x78]), .cut)
  }

  func testLZW() throws {
    let samples: [[UInt8]] = [
      [], [1], Array(repeating: 7, count: 5_000),
      (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) },
      (0..<9_000).map { UInt8($0 % 3) },
    ]
    for sample in samples {
      let encoded = LZWEncoder.encode(sample)
      XCTAssertEqual(try LZWDecoder.decode(encoded[...], limit: 30_000), sample)
      XCTAssertThrowsError(try LZWDecoder.decode(encoded.dropLast(2), limit: 30_000))
    }
    XCTAssertThrowsError(try LZWDecoder.decode([0xFF, 0xFF, 0xFF], limit: 10))
  }

  func testPackBits() throws {
    let packed: [UInt8] = [0xFE, 0xAA, 0x02, 0x80, 0x00, 0x2A, 0x80, 0xFD, 0xAA]
    XCTAssertEqual(
      try PackBitsDecoder.decode(packed[...], limit: 20),
      [0xAA, 0xAA, 0xAA, 0x80, 0x00, 0x2A, 0xAA, 0xAA, 0xAA, 0xAA])
    XCTAssertThrowsError(try PackBitsDecoder.decode([0x05, 1], limit: 20))
    XCTAssertThrowsError(try PackBitsDecoder.decode([0x81, 1, 0x81, 1], limit: 20))
  }

  /// A JPEG stream of no content, of a size.
  static func jpeg(width: UInt16, height: UInt16) -> [UInt8] {
    let size = [height, width].flatMap {
      [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)]
    }
    return [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8] + size + [1, 1, 0x11, 0]
      + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34, 0xFF, 0xD9]
  }

  func testJPEG() throws {
    let stream = Self.jpeg(width: 256, height: 128)
    let structure = try JPEGStructure.read(stream[...])
    XCTAssertEqual([structure.width, structure.height, structure.components], [256, 128, 1])
    XCTAssertFalse(structure.hasTables)
    for length in 0..<stream.count {
      XCTAssertThrowsError(try JPEGStructure.read(stream.prefix(length)))
    }
    XCTAssertThrowsError(try JPEGStructure.read([0, 1, 2, 3, 4]))
  }

  func testBlocksOfAFile() async throws {
    let pixels = Array(repeating: UInt8(1), count: 16 * 16)
    let contents: [(compression: UInt64, good: [UInt8], bad: [UInt8])] = [
      (1, pixels, Array(pixels.dropLast())),
      (5, LZWEncoder.encode(pixels), Array(LZWEncoder.encode(pixels).dropLast(3))),
      (8, Self.stored(pixels), Array(repeating: 9, count: 40)),
      (7, Self.jpeg(width: 16, height: 16), Self.jpeg(width: 8, height: 16)),
      (32_773, [0x81, 1, 0x81, 1], [0x81, 1]),
    ]
    for (compression, good, bad) in contents {
      var image = TIFFImage(width: 16, height: 16)
      image.tile = (16, 16)
      image.compression = compression
      for (bytes, isGood) in [(good, true), (bad, false)] {
        image.blocks = [bytes]
        let document = try await raster(TIFFFile(images: [image])).document()
        let content = document.root["images"]?[0]?["content"]?[0]
        XCTAssertNotNil(content)
        let holds =
          content?["status"]?.string == "decoded" && content?["sizeAsExpected"]?.boolean == true
        XCTAssertEqual(holds, isGood, "compression \(compression)")
      }
    }
    var image = TIFFImage(width: 16, height: 16)
    image.compression = 50_000
    let unknown = try await raster(TIFFFile(images: [image])).document()
    XCTAssertEqual(
      unknown.root["images"]?[0]?["content"]?[0]?["status"]?.string, "unsupported")
  }

  func testBlocksFarAwayAreReadOnlyWhenAskedFor() async {
    var file = Self.cog()
    file.images[0].filler = Self.stored(Array(repeating: 3, count: 20_000))
    let remote = await raster(file)
    XCTAssertNil(remote.structure.contents[0])
    let local = await raster(file, limits: .local)
    XCTAssertEqual(local.structure.contents[0]?.map(\.block.index), [0, 15])
    XCTAssertEqual(local.structure.contents[0]?.map(\.status), [.decoded, .decoded])
    XCTAssertEqual(local.structure.contents[0]?.first?.isSizeAsExpected, false)
  }
}
