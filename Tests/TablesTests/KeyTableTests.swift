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
