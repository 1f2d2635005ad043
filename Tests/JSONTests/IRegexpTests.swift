import XCTest

@testable import JSON

final class IRegexpTests: XCTestCase {
  func testMatchesAreWhole() throws {
    let cases: [(String, String, Bool)] = [
      ("ab", "ab", true), ("ab", "xab", false), ("a*", "", true), ("a+", "", false),
      ("a?b", "b", true),
      ("a{2,3}", "aa", true), ("a{2,3}", "aaaa", false), ("a{2}", "aaa", false),
      ("a{2,}", "aaaaa", true),
      ("(a|bc)+", "abca", true), ("[a-c]", "b", true), ("[^a-c]", "b", false), (".", "\n", false),
      (".", "\r", false), (".", "\u{2028}", true), ("\\p{Lu}", "É", true), ("\\P{L}", "é", false),
      ("[\\p{Nd}-]+", "2-3", true), ("\\.", ".", true), ("\\.", "a", false), ("[\\n]", "\n", true),
      ("", "", true), ("", "a", false), ("a|", "", true), ("(){5}", "", true), ("^", "^", false),
      ("\\^", "^", true),
      ("^ab$", "ab", true), ("a^b", "ab", false), ("[$^]+", "$^", true), ("(^a|b$)+", "ab", true),
      ("^*a$?", "a", true),
      ("[-a]", "-", true), ("[a\\-c]", "b", false), ("(a*)*", "aaa", true), ("a{0}", "", true),
    ]
    for (pattern, text, expected) in cases {
      XCTAssertEqual(try IRegexp(parsing: pattern).matches(text), expected, "\(pattern) \(text)")
    }
  }

  func testSearchFindsAnywhere() throws {
    XCTAssertTrue(try IRegexp(parsing: "b+").search("abc"))
    XCTAssertTrue(try IRegexp(parsing: "").search("abc"))
    XCTAssertTrue(try IRegexp(parsing: "c").search("abc"))
    XCTAssertFalse(try IRegexp(parsing: "d").search("abc"))
    for (pattern, isFound) in [
      ("^a", true), ("^b", false), ("c$", true), ("b$", false), ("^$", false), ("$", true),
      ("(^b|c$)", true), ("a$|^c", false),
    ] {
      XCTAssertEqual(try IRegexp(parsing: pattern).search("abc"), isFound, pattern)
    }
    XCTAssertTrue(try IRegexp(parsing: "^$").search(""))
  }

  func testWhatTheStandardForbidsIsRefused() {
    let bad = [
      "[", "[]", "[^]", "(", ")", "a)", "*", "a**", "a{", "a{2", "a{3,2}", "\\d", "\\w", "\\b",
      "\\p{Foo}",
      "\\p{Cs}", "[b-a]", "[a-b-c]", "{", "}", "]", "\\", "(?:a)", "a{1000000}", "[a--b]",
    ]
    for pattern in bad { XCTAssertThrowsError(try IRegexp(parsing: pattern), pattern) }
  }

  func testTheErrorNamesThePlace() {
    do throws(IRegexpError) {
      _ = try IRegexp(parsing: "a[b-]c*+")
      XCTFail("a quantifier cannot be quantified")
    } catch {
      XCTAssertEqual(error.code, .unescaped)
      XCTAssertEqual(error.offset, 7)
    }
  }

  func testNoExpressionIsSlow() throws {
    let pattern = try IRegexp(parsing: "(a*)*(a|aa)+b")
    XCTAssertFalse(pattern.matches(String(repeating: "a", count: 2_000)))
  }
}
