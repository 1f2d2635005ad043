import XCTest

@testable import JSON

/// What holds of values whatever the size of their document.
final class JSONValueTests: XCTestCase {
  private func root(_ text: String) throws -> JSONValue { try JSONDocument(parsing: text).root }

  func testNamesAreComparedByTheirScalars() throws {
    let value = try root("{\"\u{E9}\":1,\"e\u{301}\":2}")
    XCTAssertEqual(value["\u{E9}"]?.integer, 1)
    XCTAssertEqual(value["e\u{301}"]?.integer, 2)
    XCTAssertTrue(value.document.duplicates.isEmpty)
    let pointers = [JSONPointer(tokens: ["\u{E9}"]), JSONPointer(tokens: ["e\u{301}"])]
    XCTAssertNotEqual(pointers[0], pointers[1])
  }

  func testAnEscapedNameIsTheSameName() throws {
    let document = try JSONDocument(parsing: #"{"a":1,"\u0061":2}"#)
    XCTAssertEqual(document.duplicates.map(\.name), ["a"])
    XCTAssertEqual(document.duplicates.first?.firstPosition.column, 2)
    XCTAssertEqual(document.root["a"]?.integer, 2)
  }

  func testLargeContainersBehaveLikeSmallOnes() throws {
    for count in [3, 31, 32, 33, 500] {
      let array = try root("[" + (0..<count).map { "[\($0)]" }.joined(separator: ",") + "]")
      let names = (0..<count).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
      let object = try root("{\(names),\"k1\":-1}")
      for place in 0..<count {
        XCTAssertEqual(array[place]?[0]?.integer, place)
        XCTAssertEqual(array[place]?[0]?.pointer.description, "/\(place)/0")
        XCTAssertEqual(object["k\(place)"]?.integer, place == 1 ? -1 : place)
      }
      XCTAssertNil(array[count])
      XCTAssertNil(array[-1])
      XCTAssertNil(object["k"])
      XCTAssertEqual(object.document.duplicates.map(\.pointer.description), ["/k1"])
    }
  }

  func testNamesThatLookAlikeAreNotDuplicates() throws {
    let names = (0..<60).map { "\"population_\(10 + $0)_total\":0" }.joined(separator: ",")
    XCTAssertEqual(try JSONDocument(parsing: "{\(names)}").duplicateCount, 0)
    XCTAssertEqual(
      try JSONDocument(parsing: "{\(names),\"population_69_total\":1}").duplicateCount, 1)
  }

  func testDuplicatesAreCountedBeyondThoseKept() throws {
    let members = Array(repeating: "\"a\":0", count: 1_000).joined(separator: ",")
    let document = try JSONDocument(parsing: "{\(members)}")
    XCTAssertEqual(document.duplicateCount, 999)
    XCTAssertEqual(document.duplicates.count, 100)
  }

  func testOnlyTheLastOfEqualNamesCountsForEquality() throws {
    XCTAssertEqual(try root(#"{"a":1,"a":2}"#), try root(#"{"a":2}"#))
    XCTAssertNotEqual(try root(#"{"a":1,"a":2}"#), try root(#"{"a":1}"#))
    let values: Set<JSONValue> = [try root(#"{"a":1,"a":2}"#), try root(#"{"a":2.0}"#)]
    XCTAssertEqual(values.count, 1)
  }

  func testExponentsOfAnySizeAreExact() throws {
    let huge = "99999999999999999999"
    XCTAssertNotEqual(try root("1e\(huge)"), try root("1e99999999999999999998"))
    XCTAssertEqual(try root("1e\(huge)"), try root("10e99999999999999999998"))
    XCTAssertEqual(try root("1e-\(huge)"), try root("0.1e-99999999999999999998"))
    XCTAssertEqual(try root("1e999999999999999999"), try root("0.1e1000000000000000000"))
    XCTAssertEqual(try root("0e\(huge)"), try root("0"))
  }

  func testLongDivisorsAreExact() throws {
    let divisor = String(repeating: "7", count: 40)
    let number = try XCTUnwrap(JSONNumber(parsing: divisor + "00"))
    XCTAssertEqual(number.isMultiple(of: try XCTUnwrap(JSONNumber(parsing: divisor))), true)
    let other = try XCTUnwrap(JSONNumber(parsing: String(repeating: "7", count: 39) + "8"))
    XCTAssertEqual(number.isMultiple(of: other), false)
  }

  func testDoublesAreTheNearest() throws {
    for text in ["2.3522219", "-0.1", "0.30000000000000004", "9007199254740993", "1e22", "5e-324"] {
      XCTAssertEqual(try root(text).double, Double(text), text)
    }
    XCTAssertNil(try root("1e400").double)
    XCTAssertEqual(try root("-0").double?.sign, .minus)
  }

  func testPositionsFollowEveryLineEnd() throws {
    let document = try JSONDocument(parsing: "[\r\n1,\r2,\n  \"é\",3]")
    let places = document.root.elements.map(\.position.description)
    XCTAssertEqual(places, ["2:1", "3:1", "4:3", "4:7"])
    let long = try JSONDocument(parsing: "[\"\(String(repeating: "é", count: 10_000))\",1]")
    XCTAssertEqual(long.root[1]?.position.column, 10_005)
  }

  func testAFragmentIsDecoded() throws {
    XCTAssertEqual(JSONPointer(fragment: "/a%25b/%C3%A9")?.tokens, ["a%b", "é"])
    XCTAssertEqual(JSONPointer(tokens: ["a%b", "é"]).fragment, "/a%25b/%C3%A9")
    for text in ["/%", "/%4", "/%zz", "/%FF", "a"] { XCTAssertNil(JSONPointer(fragment: text)) }
  }
}
