import Record
import XCTest

final class URIReferenceTests: XCTestCase {
  /// The references of RFC 3986 §5.4.1 and §5.4.2, against the base that the section gives.
  private let resolutions: [(reference: String, target: String)] = [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
  ]

  func testReferencesResolveAsTheStandardShows() throws {
    let base = try XCTUnwrap(URIReference(parsing: "http://a/b/c/d;p?q"))
    for (reference, target) in resolutions {
      let parsed = try XCTUnwrap(URIReference(parsing: reference), reference)
      XCTAssertEqual(parsed.resolved(against: base).description, target, reference)
    }
  }

  func testABaseWithoutPathGetsASlash() throws {
    let base = try XCTUnwrap(URIReference(parsing: "http://a?q"))
    XCTAssertEqual(URIReference(parsing: "g")?.resolved(against: base).description, "http://a/g")
  }

  func testAPathIsNeverMistakenForAnAuthority() throws {
    let base = try XCTUnwrap(URIReference(parsing: "x:/a"))
    let resolved = URIReference(parsing: "/.//b")?.resolved(against: base)
    XCTAssertEqual(resolved?.description, "x:/.//b")
  }

  func testWhatFollowsTheGrammarIsParsedAndRecomposed() throws {
    for text in [
      "http://user:pw@h.example:8080/a%20b?x=1&y#f", "urn:ogc:def:crs:OGC:1.3:CRS84", "?", "#", "",
      "http://[2001:db8::7]:80/", "http://[::ffff:1.2.3.4]/", "http://[v1.a:b]/", "mailto:a@b",
      "file:///etc/hosts", "http://h:/", "a/b:c", "http://[::]/", "http://[1::]/",
    ] {
      XCTAssertEqual(URIReference(parsing: text)?.description, text, text)
    }
  }

  func testWhatBreaksTheGrammarIsRefused() {
    for text in [
      "http://h/a b", "http://h/é", "http://h/%zz", "http://h/%4", "1a:b", ":a", "http://h:8a/",
      "http://[::1/", "http://[1:2]/", "http://[1::2::3]/", "http://[12345::]/", "http://a@b@c/",
      "http://h/[", "http://h/#a#b", "http://h/\n", "http://[:1::]/", "http://[::1.2.3]/",
    ] {
      XCTAssertNil(URIReference(parsing: text), text)
    }
  }

  func testRepairingEncodesWhatMayNotStand() {
    XCTAssertEqual(
      URIReference(repairing: "http://h/a b/é?x=[1]|2#a#b")?.description,
      "http://h/a%20b/%C3%A9?x=%5B1%5D%7C2#a%23b")
    XCTAssertEqual(
      URIReference(repairing: "http://[::1]:8/[a]")?.description, "http://[::1]:8/%5Ba%5D")
    XCTAssertEqual(URIReference(repairing: "http://h/100%")?.description, "http://h/100%25")
    XCTAssertNil(URIReference(repairing: "http://h/a\r\nX: y"))
  }

  func testOriginsCompareAsBrowsersDo() throws {
    let origin = try XCTUnwrap(URIReference(parsing: "HTTP://Example.org:80/a")?.origin)
    XCTAssertEqual(origin, URIReference(parsing: "http://example.org")?.origin)
    XCTAssertNotEqual(origin, URIReference(parsing: "https://example.org")?.origin)
    XCTAssertNotEqual(origin, URIReference(parsing: "http://example.org:8080")?.origin)
    XCTAssertNotEqual(origin, URIReference(parsing: "http://www.example.org")?.origin)
    XCTAssertEqual(origin.description, "http://example.org")
    XCTAssertNil(URIReference(parsing: "file:///a")?.origin)
    XCTAssertNil(URIReference(parsing: "http://h:99999/")?.origin)
    XCTAssertNil(URIReference(parsing: "/a")?.origin)
  }

  func testNormalFormsOfEquivalentReferencesAreEqual() {
    XCTAssertEqual(
      URIReference(parsing: "HTTP://H.example:80/%7ea/./b%2f")?.normalized.description,
      "http://h.example/~a/b%2F")
    XCTAssertEqual(URIReference(parsing: "https://h")?.normalized.description, "https://h/")
    XCTAssertEqual(URIReference(parsing: "http://h:443/")?.normalized.description, "http://h:443/")
  }

  func testQueryParametersAreReadAndSet() throws {
    let reference = try XCTUnwrap(URIReference(parsing: "http://h/a?x=1&y=a+b%20c&x=2&z#f"))
    XCTAssertEqual(reference.queryValues(of: "x"), ["1", "2"])
    XCTAssertEqual(reference.queryValues(of: "y"), ["a b c"])
    XCTAssertEqual(reference.queryItems.last, QueryItem("z", nil))
    XCTAssertEqual(
      reference.settingQuery("x", to: "-1.5,é&=").description,
      "http://h/a?x=-1.5,%C3%A9%26%3D&y=a+b%20c&z#f")
    XCTAssertEqual(reference.removingQuery("y").description, "http://h/a?x=1&x=2&z#f")
    XCTAssertEqual(
      URIReference(parsing: "/a")?.settingQuery("b", to: "2020-01-01T00:00:00Z/..").description,
      "/a?b=2020-01-01T00:00:00Z/..")
    XCTAssertEqual(URIReference(parsing: "/a?b=1")?.removingQuery("b").description, "/a")
  }

  func testALongHostilePathResolvesInReasonableTime() {
    let path = String(repeating: "../a/", count: 100_000)
    XCTAssertEqual(
      URIReference(parsing: "/" + path)?.resolved(
        against: URIReference(scheme: "http", path: "/")
      ).path, "/a/")
  }
}
