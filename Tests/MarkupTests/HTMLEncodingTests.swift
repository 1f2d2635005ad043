import XCTest

@testable import Markup

final class HTMLEncodingTests: XCTestCase {
  private func read(_ bytes: [UInt8], charset: String? = nil) throws -> HTMLDocument {
    try HTMLDocument(parsing: bytes, charset: charset)
  }

  private let latin: [UInt8] = Array("<p>caf".utf8) + [0xE9, 0x20, 0x80]

  func testTheMediaTypePrevailsOverThePage() throws {
    let page = Array("<meta charset=utf-8><p>caf".utf8) + [0xE9]
    let document = try read(page, charset: "ISO-8859-1")
    XCTAssertEqual(document.content.visibleText, "café")
    XCTAssertEqual(
      document.encoding,
      HTMLEncoding(
        name: "windows-1252", source: .contentType, contentType: "ISO-8859-1", meta: "utf-8",
        hasInvalidBytes: false))
  }

  func testAByteOrderMarkPrevailsOverAll() throws {
    let document = try read([0xEF, 0xBB, 0xBF] + Array("<p>é".utf8), charset: "ISO-8859-1")
    XCTAssertEqual(document.content.visibleText, "é")
    XCTAssertEqual(document.encoding.source, .byteOrderMark)
    let wide = "<p>é".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    XCTAssertEqual(try read([0xFE, 0xFF] + wide).content.visibleText, "é")
    let little = "<p>é𝄞".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document16 = try read([0xFF, 0xFE] + little)
    XCTAssertEqual(document16.content.visibleText, "é𝄞")
    XCTAssertFalse(document16.encoding.hasInvalidBytes)
    XCTAssertTrue(try read([0xFF, 0xFE] + little + [0x20]).encoding.hasInvalidBytes)
  }

  func testThePageTellsItsEncoding() throws {
    for meta in [
      "<meta charset='ISO-8859-15'>", "<META  Charset = iso-8859-15 />",
      "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-15'>",
      "<!-- <meta charset=utf-8> --><html lang='a>b'><meta name=x charset=\"iso-8859-15\">",
    ] {
      let document = try read(Array((meta + "<p>").utf8) + [0xA4])
      XCTAssertEqual(document.content.visibleText, "€", meta)
      XCTAssertEqual(document.encoding.source, .meta, meta)
      XCTAssertEqual(document.encoding.name, "iso-8859-15", meta)
    }
    let wide = try read(Array("<meta charset=utf-16><p>é".utf8))
    XCTAssertEqual(wide.encoding.name, "utf-8")
    XCTAssertEqual(wide.content.visibleText, "é")
  }

  func testThePrescanStopsWhereItShould() {
    func found(_ text: String) -> String? { MetaPrescan.charset(of: Array(text.utf8)) }
    XCTAssertNil(found("<metal charset=utf-8>"))
    XCTAssertNil(found("<meta name=charset content=utf-8>"))
    XCTAssertNil(found("<meta content='text/html; charset=utf-8'>"))
    XCTAssertNil(found("<!-- <meta charset=utf-8>"))
    XCTAssertNil(found("<p title='<meta charset=utf-8>'>"))
    XCTAssertNil(found(String(repeating: " ", count: 1024) + "<meta charset=utf-8>"))
    XCTAssertNil(found("<meta charset="))
    XCTAssertNil(found("<meta http-equiv=content-type content='charset charset'>"))
    XCTAssertEqual(found("<?x?></p ><meta =x charset='a b'>"), "a b")
    XCTAssertEqual(
      found("<meta http-equiv=content-type content=\"x; charset = 'utf-8'\">"), "utf-8")
  }

  func testWithoutAWordTheBytesTell() throws {
    XCTAssertEqual(try read(Array("<p>é".utf8)).encoding.name, "utf-8")
    XCTAssertEqual(try read(Array("<p>é".utf8)).encoding.source, .assumed)
    XCTAssertEqual(try read(latin).content.visibleText, "café €")
    XCTAssertEqual(try read(latin).encoding.name, "windows-1252")
  }

  func testAWrongCharsetShows() throws {
    let document = try read(latin, charset: "utf-8")
    XCTAssertTrue(document.encoding.hasInvalidBytes)
    XCTAssertEqual(document.content.visibleText, "caf\u{FFFD} \u{FFFD}")
    XCTAssertFalse(try read(Array("<p>é".utf8), charset: "utf-8").encoding.hasInvalidBytes)
  }

  func testAnUnknownCharsetIsPassedOver() throws {
    let document = try read(Array("<p>é".utf8), charset: "klingon")
    XCTAssertEqual(document.content.visibleText, "é")
    XCTAssertEqual(document.encoding.source, .assumed)
    XCTAssertEqual(document.encoding.contentType, "klingon")
    XCTAssertNoThrow(try read(Array("<p>é".utf8), charset: ""))
    XCTAssertNoThrow(try read(Array("<p>é".utf8), charset: "a\0b"))
  }

  func testNulIsReplacedAndSaid() throws {
    let document = try read(Array("<p>a\0b</p><p>c</p>".utf8))
    XCTAssertEqual(document.content.visibleText, "a\u{FFFD}b\nc")
    XCTAssertTrue(document.encoding.hasInvalidBytes)
  }
}
