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
    for (text, expected) in [(tag(2_000), MarkupError.Code.limit), (tag(500), nil)] {
      let units = Array(text.utf16)
      let little = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
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
