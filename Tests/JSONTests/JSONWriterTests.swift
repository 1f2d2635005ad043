import XCTest

@testable import JSON

final class JSONWriterTests: XCTestCase {
  func testEachStyle() {
    let text: JSONText = [
      "b": [1, 2.5, nil], "a": ["x": true], "c": [], "d": "é\"\\\n\u{1}\u{7F}",
    ]
    XCTAssertEqual(
      JSONWriter.string(text),
      #"{"b":[1,2.5,null],"a":{"x":true},"c":[],"d":"é\"\\\n\u0001\u007f"}"#)
    XCTAssertEqual(
      JSONWriter.string(text, style: .canonical).prefix(32), #"{"a":{"x":true},"b":[1,2.5,null]"#)
    XCTAssertEqual(
      JSONWriter.string(["a": [1], "b": [:] as JSONText], style: .pretty),
      "{\n  \"a\": [\n    1\n  ],\n  \"b\": {}\n}")
  }

  func testNumbersKeepTheirTextAndNeverMakeBadJSON() throws {
    XCTAssertEqual(JSONWriter.string(.number("1.50e3")), "1.50e3")
    XCTAssertEqual(JSONWriter.string(.number("1,5")), "\"1,5\"")
    XCTAssertEqual(JSONWriter.string(.double(.nan)), "null")
    let read = try JSONDocument(parsing: #"{ "a" : [ 1.50 , "\u00e9" ] }"#).root
    XCTAssertEqual(JSONWriter.string(.value(read)), #"{"a":[1.50,"é"]}"#)
    XCTAssertEqual(JSONText.string("x").asValue?.string, "x")
  }
}
