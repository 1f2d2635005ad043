import XCTest

@testable import Deflate

/// Deflated data are read wherever they are cut.
final class DeflateDecoderTests: XCTestCase {
  private func decode(
    _ pieces: [[UInt8]]
  ) throws -> (data: [UInt8], isDone: Bool, rest: [UInt8]) {
    var decoder = DeflateDecoder()
    var data: [UInt8] = []
    for piece in pieces {
      try decoder.feed(piece[...]) {
        data += $0
        return true
      }
    }
    return (data, decoder.isDone, Array(decoder.rest))
  }

  /// Deflates by the fixed codes alone: literals, and one repetition.
  private func bits(_ writer: (inout BitWriter) -> Void) -> [UInt8] {
    var bits = BitWriter()
    writer(&bits)
    return bits.bytes
  }

  func testStoredBlocks() throws {
    let bytes: [UInt8] = [0, 3, 0, 0xFC, 0xFF, 1, 2, 3, 1, 1, 0, 0xFE, 0xFF, 9, 0x77, 0x78]
    for cut in 0...bytes.count {
      let result = try decode([Array(bytes[..<cut]), Array(bytes[cut...])])
      XCTAssertEqual(result.data, [1, 2, 3, 9])
      XCTAssertTrue(result.isDone)
    }
    XCTAssertEqual(try decode([bytes]).rest, [0x77, 0x78])
  }

  func testRepetitionsOfFixedCodes() throws {
    let bytes = bits { bits in
      bits.write(1, 1)
      bits.write(1, 2)
      for literal in "abc".utf8 { bits.writeCode(0x30 + Int(literal), 8) }
      // Length 258 (symbol 285), at a distance of 3 (symbol 2).
      bits.writeCode(0xC0 + 285 - 280, 8)
      bits.writeCode(2, 5)
      bits.writeCode(0, 7)
    }
    let expected = Array(String(repeating: "abc", count: 87).utf8)
    XCTAssertEqual(try decode([bytes]).data, expected)
    XCTAssertEqual(try decode(bytes.map { [$0] }).data, expected)
  }

  func testDataThatRepeatThemselvesAtEveryDistance() throws {
    // Symbols 0 to 3 are the distances 1 to 4, without extra bits.
    for distance in 1...4 {
      for (symbol, length) in [(257, 3), (258, 4), (264, 10)] {
        let bytes = bits { bits in
          bits.write(1, 1)
          bits.write(1, 2)
          for literal in "abcd".utf8 { bits.writeCode(0x30 + Int(literal), 8) }
          bits.writeCode(symbol - 256, 7)
          bits.writeCode(distance - 1, 5)
          bits.writeCode(0, 7)
        }
        var expected = Array("abcd".utf8)
        for _ in 0..<length { expected.append(expected[expected.count - distance]) }
        XCTAssertEqual(try decode([bytes]).data, expected, "\(distance), \(length)")
      }
    }
  }

  func testDataLongerThanTheHistory() throws {
    let count = 200_000
    let bytes = bits { bits in
      bits.write(1, 1)
      bits.write(1, 2)
      for literal in 0..<8 { bits.writeCode(0x30 + literal, 8) }
      for _ in 0..<(count / 8) {
        // Length 8 (symbol 262), at a distance of 8 (symbol 5, one extra bit: 7 and 1).
        bits.writeCode(262 - 256, 7)
        bits.writeCode(5, 5)
        bits.write(1, 1)
      }
      bits.writeCode(0, 7)
    }
    let result = try decode(
      stride(from: 0, to: bytes.count, by: 1_000).map {
        Array(bytes[$0..<min($0 + 1_000, bytes.count)])
      })
    XCTAssertTrue(result.isDone)
    XCTAssertEqual(result.data.count, count + 8)
    XCTAssertTrue(result.data.enumerated().allSatisfy { $1 == UInt8($0 % 8) })
  }

  func testWhatIsCutIsNotDone() throws {
    let bytes: [UInt8] = [1, 3, 0, 0xFC, 0xFF, 1, 2]
    XCTAssertFalse(try decode([bytes]).isDone)
    XCTAssertEqual(try decode([bytes]).data, [1, 2])
    XCTAssertFalse(try decode([[]]).isDone)
  }

  func testWhatIsMalformedIsRefused() {
    let malformed: [[UInt8]] = [
      [0x07], [1, 3, 0, 0, 0, 1, 2, 3],
      // A repetition from before the beginning.
      bits { bits in
        bits.write(1, 1)
        bits.write(1, 2)
        bits.writeCode(1, 7)
        bits.writeCode(0, 5)
      },
      // Codes of which there are too many.
      bits { bits in
        bits.write(1, 1)
        bits.write(2, 2)
        bits.write(0, 14)
        for _ in 0..<4 { bits.write(1, 3) }
      },
    ]
    for bytes in malformed { XCTAssertThrowsError(try decode([bytes]), "\(bytes)") }
  }

  func testNoBytesMakeItCrash() {
    var state: UInt64 = 0x5EED
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      }
      var decoder = DeflateDecoder()
      var count = 0
      try? decoder.feed(bytes[...]) {
        count += $0.count
        return true
      }
      XCTAssertGreaterThanOrEqual(count, 0)
    }
  }

  func testMoreIsNotDecodedThanIsWanted() throws {
    let block: [UInt8] = [0, 0xFF, 0xFF, 0, 0] + [UInt8](repeating: 7, count: 65_535)
    var decoder = DeflateDecoder()
    var count = 0
    try decoder.feed((block + block + block + block)[...]) {
      count += $0.count
      return false
    }
    XCTAssertLessThan(count, 200_000)
  }

  func testChecksums() {
    var checksum = Checksum()
    checksum.update(Array("1234".utf8)[...])
    checksum.update(Array("56789".utf8)[...])
    XCTAssertEqual(checksum.value, 0xCBF4_3926)
    XCTAssertEqual(Checksum().value, 0)
  }
}
