import Reports
import XCTest

final class XMLTextTests: XCTestCase {
  /// Tells whether XML 1.0 §2.2 allows a character.
  private func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  func testNoCharacterMakesADocumentIllFormed() {
    let scalars = (UInt32(0)...0x2FFF).map { $0 } + Array(0xD000...0xFFFF) + [0x1_FFFE, 0x10_FFFF]
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      for text in [XMLText.content("a\(scalar)b"), XMLText.attribute("a\(scalar)b")] {
        XCTAssertTrue(text.unicodeScalars.allSatisfy(isLegal), "U+\(scalar.value)")
        XCTAssertFalse(text.contains("<"), "U+\(scalar.value)")
      }
    }
    let everything = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    let document =
      "<a b=\"\(XMLText.attribute(everything))\">\(XMLText.content(everything))</a>"
    XCTAssertNotNil(ParsedXML.parse(document))
  }

  func testATextIsReadBackAsItIs() throws {
    let text = "a < b && c > d ]]> \"quoted\" 'single'\n\tend é €"
    let document = "<a b=\"\(XMLText.attribute(text))\">\(XMLText.content(text))</a>"
    let root = try XCTUnwrap(ParsedXML.parse(document))
    XCTAssertEqual(root.text, text)
    XCTAssertEqual(root.attributes["b"], text)
  }

  func testTokensAreOnOneLineWithSingleSpaces() {
    XCTAssertEqual(XMLText.token("  a \u{A0}\u{3000} b  "), "a b")
    XCTAssertEqual(XMLText.token("a\nb\tc"), #"a\nb\tc"#)
    XCTAssertEqual(XMLText.token(" \t"), #"\t"#)
    XCTAssertEqual(XMLText.token("  "), "")
  }
}
