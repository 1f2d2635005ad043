import XCTest

@testable import Markup

/// A tag of very many attributes, or elements under very many namespaces, would take a parser minutes.
final class TagLimitTests: XCTestCase {
  private func code(_ bytes: [UInt8]) -> MarkupError.Code? {
    do {
      _ = try XMLDocument(parsing: bytes)
      return nil
    } catch {
      return error.code
    }
  }

  private func tag(_ count: Int, quote: String = "\"") -> String {
    "<a" + (0..<count).map { " a\($0)=\(quote)\(quote)" }.joined() + "/>"
  }

  func testATagOfAMillionAttributesIsRefusedBeforeItIsParsed() {
    XCTAssertEqual(code(Array(tag(1_000_000).utf8)), .limit)
    XCTAssertEqual(code(Array("<r>\(tag(2_000, quote: "'"))</r>".utf8)), .limit)
    XCTAssertEqual(code(Array("\u{FEFF}\n<!-- x --><r>\(tag(2_000))</r>".utf8)), .limit)
    XCTAssertNil(code(Array("<r>\(tag(1_000))</r>".utf8)))
  }

  func testWideEncodingsAreLookedThroughAsWell() {
    let cases: [(String, MarkupError.Code?)] = [(tag(2_000), .limit), (tag(500), nil)]
    for (text, expected) in cases {
      var little: [UInt8] = [0xFF, 0xFE]
      var big: [UInt8] = [0xFE, 0xFF]
      for unit in text.utf16 {
        little += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        big += [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      }
      XCTAssertEqual(code(little), expected)
      XCTAssertEqual(code(big), expected)
    }
  }

  func testAttributesThatAreNoneDoNotCount() {
    let equals = String(repeating: " b=", count: 5_000)
    XCTAssertNil(code(Array("<r>\(equals)</r>".utf8)))
    XCTAssertNil(code(Array("<r a='\(equals)'/>".utf8)))
    XCTAssertNil(code(Array("<r><!-- \(equals) --></r>".utf8)))
    XCTAssertNil(code(Array("<?p \(equals)?><r/>".utf8)))
    XCTAssertNil(code(Array("<r><![CDATA[\(equals)]]></r>".utf8)))
  }

  func testNamespacesInScopeAreBounded() {
    let level = (0..<900).map { " xmlns:p\($0)='urn:\($0)'" }.joined()
    XCTAssertNil(code(Array("<r\(level)/>".utf8)))
    XCTAssertEqual(code(Array("<r\(level)><s\(level)/></r>".utf8)), .limit)
  }

  func testWhatBeginsWithNoTagIsBounded() {
    XCTAssertEqual(code(Array(repeating: 0x4C, count: 100_000)), .limit)
  }
}
