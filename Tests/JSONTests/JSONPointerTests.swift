import XCTest

@testable import JSON

final class JSONPointerTests: XCTestCase {
  func testPointersResolveAsTheStandardShows() throws {
    let root = try JSONDocument(parsing: #"{"foo":["bar",0],"":1,"a/b":2,"m~n":3,"01":4}"#).root
    let cases: [(String, String?)] = [
      ("/foo/0", "\"bar\""), ("/", "1"), ("/a~1b", "2"), ("/m~0n", "3"), ("/01", "4"),
      ("/foo/01", nil), ("/foo/-", nil), ("/foo/2", nil), ("/absent", nil), ("/foo/0/x", nil),
    ]
    for (text, expected) in cases {
      XCTAssertEqual(JSONPointer(parsing: text)?.resolve(in: root)?.text, expected, text)
    }
    XCTAssertEqual(JSONPointer(parsing: "")?.resolve(in: root), root)
    for text in ["foo", "/~", "/~2"] { XCTAssertNil(JSONPointer(parsing: text), text) }
    XCTAssertEqual(JSONPointer(tokens: ["a/b", "m~n"]).description, "/a~1b/m~0n")
  }
}
