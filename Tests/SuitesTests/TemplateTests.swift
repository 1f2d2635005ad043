import XCTest

@testable import Suites

final class TemplateTests: XCTestCase {
  private let values: [String: URITemplate.Value] = [
    "var": .text("value"), "hello": .text("Hello World!"), "path": .text("/foo/bar"),
    "empty": .text(""), "x": .text("1024"), "y": .text("768"), "list": .list(["red", "green"]),
    "none": .list([]), "base": .text("http://example.org/a?k=%C3%A9"),
  ]

  func testURITemplatesExpandAsTheStandardShows() {
    let cases: [(String, String)] = [
      ("{var}", "value"), ("{hello}", "Hello%20World%21"), ("{+hello}", "Hello%20World!"),
      ("{+path}/here", "/foo/bar/here"), ("{#path}", "#/foo/bar"), ("X{.var}", "X.value"),
      ("{/var,x}/here", "/value/1024/here"), ("{;x,y,empty}", ";x=1024;y=768;empty"),
      ("{?x,y,empty}", "?x=1024&y=768&empty="), ("?fixed=yes{&x}", "?fixed=yes&x=1024"),
      ("{var:3}", "val"), ("{list}", "red,green"), ("{list*}", "red,green"),
      ("{?list*}", "?list=red&list=green"), ("{?list}", "?list=red,green"),
      ("{/list*}", "/red/green"),
      ("{absent}", ""), ("{?absent,none}", ""), ("{+base}", "http://example.org/a?k=%C3%A9"),
      ("{x,hello,y}", "1024,Hello%20World%21,768"), ("é", "%C3%A9"),
    ]
    for (template, expected) in cases {
      XCTAssertEqual(URITemplate(parsing: template)?.expanded(with: values), expected, template)
    }
    for bad in ["{", "}", "{}", "{var", "{va r}", "{var:0}", "{var:x}", "{=var}", "a}b"] {
      XCTAssertNil(URITemplate(parsing: bad), bad)
    }
    XCTAssertEqual(URITemplate(parsing: "{+a}/{b,c}")?.names, ["a", "b", "c"])
  }

  func testValueTemplates() {
    XCTAssertEqual(
      ValueTemplate(parsing: "a{b}c")?.pieces, [.text("a"), .name("b"), .text("c")])
    for bad in ["{", "{b", "{1}", "{b c}", "{}"] { XCTAssertNil(ValueTemplate(parsing: bad), bad) }
  }

  func testTheNearestNameIsSuggested() {
    XCTAssertEqual(Suggestion.nearest(to: "lmit", among: ["limit", "bbox"]), "limit")
    XCTAssertEqual(Suggestion.nearest(to: "itmes", among: ["items", "times"]), "items")
    XCTAssertNil(Suggestion.nearest(to: "datetime", among: ["limit", "bbox"]))
  }
}
