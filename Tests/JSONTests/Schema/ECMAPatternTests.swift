import XCTest

@testable import JSON

/// Regular expressions as schemas write them (ECMA-262).
final class ECMAPatternTests: XCTestCase {
  func testSearches() throws {
    for (pattern, found, absent) in [
      ("a.c", ["xabcx", "a😀c"], ["ac", "a\nc"]), ("^a|b$", ["ax", "xb"], ["xax"]),
      (#"\d{2,3}"#, ["a12"], ["1a2"]), (#"^\w+$"#, ["a_9"], ["é", ""]),
      (#"^\s$"#, ["\u{A0}", "\u{FEFF}"], ["a"]), (#"\bfoo\b"#, ["a foo b"], ["afoo"]),
      ("^[^a-c]+$", ["xyz"], ["xaz"]), ("^(?:ab)+?$", ["abab"], ["aba"]),
      ("a(?=b)", ["ab"], ["ac"]), ("a(?!b)", ["ac"], ["ab"]), ("(?<=a)b", ["ab"], ["cb"]),
      ("(?<!a)b", ["cb"], ["ab"]), (#"^(a|b)\1$"#, ["aa", "bb"], ["ab"]),
      (#"^(?<x>.)\k<x>$"#, ["zz"], ["yz"]), (#"^\p{Lu}\p{Letter}*$"#, ["École"], ["école"]),
      (#"^\P{L}$"#, ["1"], ["a"]), (#"^\u{1F600}\u0041\x42\n$"#, ["😀AB\n"], ["AB"]),
      (#"^[\w-.]+$"#, ["a-.b"], ["a/b"]), (#"^\cJ$"#, ["\n"], ["J"]),
      (#"^[\b]$"#, ["\u{8}"], ["b"]), ("^$", [""], ["a", "\n"]),
    ] as [(String, [String], [String])] {
      let compiled = try ECMAPattern(parsing: pattern)
      for text in found { XCTAssertEqual(compiled.search(text), .found, "\(pattern) in \(text)") }
      for text in absent { XCTAssertEqual(compiled.search(text), .absent, "\(pattern) in \(text)") }
    }
  }

  func testMistakes() {
    for (pattern, reason, offset) in [
      ("(a", .parenthesis, 0), ("a)", .parenthesis, 1), ("[a", .bracket, 0),
      ("*a", .nothingToRepeat, 0), ("a{3,2}", .quantifier, 1), (#"\y"#, .escape, 0),
      ("[z-a]", .range, 1), ("(?a)", .group, 0), (#"\p{Nope}"#, .property, 0),
      (#"\2(a)"#, .reference, 0),
    ] as [(String, PatternError.Reason, Int)] {
      XCTAssertThrowsError(try ECMAPattern(parsing: pattern), pattern) { error in
        XCTAssertEqual((error as? PatternError)?.reason, reason, pattern)
        XCTAssertEqual((error as? PatternError)?.offset, offset, pattern)
      }
    }
  }
}
