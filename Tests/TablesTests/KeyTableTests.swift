import XCTest

@testable import Tables

/// Keys are held as hashes, in little room.
final class KeyTableTests: XCTestCase {
  private func hash(_ values: [FieldValue?]) -> KeyHash {
    var hasher = KeyHasher()
    for value in values { hasher.combine(value) }
    return hasher.finalize()
  }

  private func text(_ text: String) -> FieldValue { .text(Array(text.utf8)[...]) }

  func testASetOfHashes() {
    var table = KeyTable()
    let hashes = (0..<20_000).map { hash([.number(.small($0))]) }
    for hash in hashes {
      XCTAssertFalse(table.contains(hash))
      XCTAssertTrue(table.insert(hash))
    }
    for hash in hashes {
      XCTAssertFalse(table.insert(hash))
      XCTAssertTrue(table.contains(hash))
    }
    XCTAssertEqual(table.count, 20_000)
  }

  func testSetsAreUnited() {
    var left = KeyTable()
    var right = KeyTable()
    for number in 0..<3_000 { _ = left.insert(hash([.number(.small(number))])) }
    for number in 2_000..<5_000 { _ = right.insert(hash([.number(.small(number))])) }
    left.formUnion(right)
    XCTAssertEqual(left.count, 5_000)
    for number in 0..<5_000 { XCTAssertTrue(left.contains(hash([.number(.small(number))]))) }
    XCTAssertFalse(left.contains(hash([.number(.small(5_000))])))
  }

  /// Values that differ little spread as chance would spread them, in each part of the hash.
  ///
  /// Of 200,000 values, chance makes about 4.7 pairs agree in 32 bits; more than 40 come in no run of
  /// a program whose hashes are sound.
  func testEachPartOfTheHashIsSpreadByChance() {
    let texts = (0..<200_000).map { number in hash([text("FRABCP\(100_000 + number)E1")]) }
    let numbers = (0..<200_000).map { number in hash([.number(.small(number)), nil]) }
    for hashes in [texts, numbers] {
      for shift in [UInt64(0), 32] {
        let low = Set(hashes.map { UInt32(truncatingIfNeeded: $0.low >> shift) })
        let high = Set(hashes.map { UInt32(truncatingIfNeeded: $0.high >> shift) })
        XCTAssertGreaterThan(low.count, hashes.count - 40)
        XCTAssertGreaterThan(high.count, hashes.count - 40)
      }
      // The halves do not depend on each other: half of each together is as good as a whole one.
      let mixed = Set(hashes.map { $0.low << 32 | $0.high & 0xFFFF_FFFF })
      XCTAssertEqual(mixed.count, hashes.count)
    }
  }

  func testEqualValuesHaveEqualHashesAndOthersNot() {
    let values: [[FieldValue?]] = [
      [nil], [nil, nil], [text("")], [text("a")], [text("a"), nil], [nil, text("a")],
      [text("ab"), text("c")], [text("a"), text("bc")], [text("é")], [text("e\u{301}")],
      [text("12345678")], [text("123456789")], [.number(.small(1))], [.boolean(true)],
      [.number(.notANumber)], [text("\0")], [text("\0\0")],
    ]
    XCTAssertEqual(Set(values.map { hash($0) }).count, values.count)
    for value in values { XCTAssertEqual(hash(value), hash(value)) }
  }
}
