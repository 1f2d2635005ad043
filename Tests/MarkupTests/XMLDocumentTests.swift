import XCTest

@testable import Markup

final class XMLDocumentTests: XCTestCase {
  private func read(
    _ text: String, charset: String? = nil, limits: MarkupLimits = .standard
  ) throws -> XMLDocument {
    try XMLDocument(parsing: Array(text.utf8), charset: charset, limits: limits)
  }

  private func error(
    _ bytes: [UInt8], charset: String? = nil, limits: MarkupLimits = .standard
  ) -> MarkupError? {
    do {
      _ = try XMLDocument(parsing: bytes, charset: charset, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  private func value(_ document: XMLDocument) throws -> XPathValue {
    try document.select(XPathExpression(parsing: "string(/a)"))
  }

  func testReadsTheRootAndItsAttributes() throws {
    let document = try read(
      "<?xml version='1.0' encoding='UTF-8'?>\n<w:WFS xmlns:w='urn:wfs' version='2.0.0' w:x='é'/>")
    let root = try XCTUnwrap(document.root)
    XCTAssertEqual(root.name, "w:WFS")
    XCTAssertEqual(root.localName, "WFS")
    XCTAssertEqual(root.namespace, "urn:wfs")
    XCTAssertEqual(root.line, 2)
    XCTAssertEqual(root.attribute("version"), "2.0.0")
    XCTAssertNil(root.attribute("x"))
    XCTAssertEqual(root.attributes.map(\.value), ["2.0.0", "é"])
    XCTAssertEqual(document.encoding, "UTF-8")
    XCTAssertEqual(document.diagnostics, [])
  }

  func testTellsWhereADocumentIsNotWellFormed() {
    let found = error(Array("<a>\n  <b>\n</a>".utf8))
    XCTAssertEqual(found?.code, .notWellFormed)
    XCTAssertEqual(found?.line, 3)
    XCTAssertEqual(found?.tokens["cause"]?.contains("b"), true)
    XCTAssertEqual(error([])?.code, .empty)
    XCTAssertEqual(error(Array("<a/><b/>".utf8))?.code, .notWellFormed)
    XCTAssertEqual(error(Array("not XML".utf8))?.code, .notWellFormed)
    XCTAssertEqual(error(Array("<a x='1' x='2'/>".utf8))?.code, .notWellFormed)
    XCTAssertEqual(error(Array("<a>&nbsp;</a>".utf8))?.code, .notWellFormed)
  }

  func testAPrefixLeftUndeclaredIsSaidOfADocumentThatIsRead() throws {
    let document = try read("<gml:Point/>")
    XCTAssertEqual(document.diagnostics.count, 1)
    XCTAssertEqual(document.diagnostics.first?.severity, .error)
    XCTAssertEqual(document.diagnostics.first?.line, 1)
  }

  func testRefusesAnInternalSubset() {
    var laughs = "<?xml version='1.0'?>\n<!DOCTYPE a [\n<!ENTITY l0 'ha'>\n"
    for level in 1...9 {
      laughs += "<!ENTITY l\(level) '\(String(repeating: "&l\(level - 1);", count: 10))'>\n"
    }
    XCTAssertEqual(error(Array((laughs + "]>\n<a>&l9;</a>").utf8))?.code, .internalSubset)
    let external = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
    XCTAssertEqual(error(Array(external.utf8))?.code, .internalSubset)
    let parameter = "<!DOCTYPE a SYSTEM 'file:///x' [<!ENTITY % p SYSTEM 'file:///x'> %p;]><a/>"
    XCTAssertEqual(error(Array(parameter.utf8))?.code, .internalSubset)
    XCTAssertEqual(error(Array("<!DOCTYPE a [ ]><a/>".utf8))?.code, .internalSubset)
  }

  func testReadsPastADocumentTypeWithoutFetchingIt() throws {
    let document = try read("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>text</a>")
    XCTAssertEqual(try value(document), .string("text"))
    XCTAssertNoThrow(try read("<!DOCTYPE a PUBLIC '-//X//Y' 'http://127.0.0.1:9/x.dtd'><a/>"))
  }

  func testBoundsDepth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(
        (String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
    }
    XCTAssertNil(error(nested(256)))
    XCTAssertEqual(error(nested(257))?.code, .tooDeep)
    XCTAssertEqual(error(nested(100_000))?.code, .tooDeep)
    var limits = MarkupLimits.standard
    limits.maximumDepth = 3
    XCTAssertNil(error(nested(3), limits: limits))
    XCTAssertEqual(error(nested(4), limits: limits)?.code, .tooDeep)
    XCTAssertEqual(error(nested(4), limits: limits)?.tokens["maximum"], "3")
  }

  func testBoundsSize() {
    var limits = MarkupLimits.standard
    limits.maximumByteCount = 8
    XCTAssertNil(error(Array("<a>b</a>".utf8), limits: limits))
    let found = error(Array("<a>bc</a>".utf8), limits: limits)
    XCTAssertEqual(found?.code, .tooLarge)
    XCTAssertEqual(found?.tokens, ["actual": "9", "maximum": "8"])
  }

  func testReadsEncodings() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
    let document = try XMLDocument(parsing: latin + Array("</a>".utf8))
    XCTAssertEqual(try value(document), .string("é"))
    let wide: [UInt8] =
      [0xFF, 0xFE] + "<a>é</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    XCTAssertEqual(try value(XMLDocument(parsing: wide)), .string("é"))
  }

  func testTheCharsetOfTheMediaTypePrevailsOverTheDeclarationButNotOverAMark() throws {
    let text = "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"
    XCTAssertEqual(try value(read(text, charset: "utf-8")), .string("é"))
    XCTAssertEqual(try value(read(text)), .string("Ã©"))
    XCTAssertEqual(try value(read("\u{FEFF}<a>é</a>", charset: "ISO-8859-1")), .string("é"))
    XCTAssertEqual(try value(read("<a>é</a>", charset: "ISO-8859-1")), .string("Ã©"))
  }

  func testRefusesAnEncodingThatIsUnknownOrNotKept() {
    XCTAssertEqual(error(Array("<a/>".utf8), charset: "klingon")?.code, .unknownEncoding)
    XCTAssertEqual(error(Array("<a/>".utf8), charset: "")?.code, .unknownEncoding)
    let declared = "<?xml version='1.0' encoding='klingon'?><a/>"
    XCTAssertEqual(error(Array(declared.utf8))?.code, .unknownEncoding)
    let invalid = Array("<a>\n".utf8) + [0xC3, 0x28] + Array("</a>".utf8)
    XCTAssertEqual(error(invalid)?.code, .notWellFormed)
    XCTAssertEqual(error(invalid)?.line, 2)
    XCTAssertEqual(error(Array("<a>\0</a>".utf8))?.code, .notWellFormed)
    XCTAssertEqual(error([0, 0, 0, 0, 0])?.code, .notWellFormed)
  }

  func testAVeryLongTextIsABoundAndNoFault() {
    let text = [UInt8](repeating: 0x78, count: 11_000_000)
    let found = error(Array("<a>".utf8) + text + Array("</a>".utf8))
    XCTAssertTrue(found == nil || found?.code == .limit, "\(String(describing: found))")
  }

  func testHoldsTheLineOfALongDocument() throws {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
    let node = try read(text).select(XPathExpression(parsing: "/a/b")).nodes.first
    XCTAssertNotEqual(node?.line, 65_535)
  }

  func testIsReadByManyThreadsAtOnce() async throws {
    let document = try read("<a>" + String(repeating: "<b>x</b>", count: 100) + "</a>")
    let expression = try XPathExpression(parsing: "count(//b[.='x'])")
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<50 {
        group.addTask {
          let broken = Array("<a><b>\(index)</a>".utf8)
          if (try? XMLDocument(parsing: broken)) != nil { return false }
          return try document.select(expression) == .number(100)
        }
      }
      for try await isRight in group { XCTAssertTrue(isRight) }
    }
  }
}
