import XCTest

@testable import JSON

/// The machine made as it is needed says what the search that follows all ways says.
final class TextAutomatonTests: XCTestCase {
  private func automaton(_ text: String) throws -> TextAutomaton {
    try XCTUnwrap(TextAutomaton(try ECMAPattern(parsing: "^(?:\(text))$")), text)
  }

  func testWholeTextsMatch() throws {
    let cases: [(String, [String], [String])] = [
      ("a|b", ["a", "b"], ["", "ab", "ax", "xb"]),
      ("^\\d{9}$", ["123456789"], ["12345678", "1234567890", "12345678\n"]),
      ("", [""], ["a"]),
      ("^a|b$", ["a", "b"], ["ax", "xb"]),
      ("(a^b)?", [""], ["ab"]),
      ("é+", ["é", "éé"], ["e\u{301}", "è", ""]),
      ("[^é]", ["e", "𝄞", "è"], ["é", "ee"]),
      ("\\p{Lu}.*", ["École", "A"], ["école", ""]),
      ("(?:(?:^|,)([A-Z]{2}|Non))+$", ["FR", "FR,Non"], ["FR,", "fr", ",,FR"]),
      ("(.*?)((\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})|24/7)", ["24/7", "Mo 8:00-12:00"], ["8:00-"]),
    ]
    for (pattern, matching, others) in cases {
      var automaton = try automaton(pattern)
      for text in matching { XCTAssertEqual(automaton.matches(Array(text.utf8).span), true, text) }
      for text in others { XCTAssertEqual(automaton.matches(Array(text.utf8).span), false, text) }
    }
  }

  func testWhatLooksAroundOrBackHasNoMachine() throws {
    for text in ["(a)\\1", "(?=a)a", "\\ba"] {
      XCTAssertNil(TextAutomaton(try ECMAPattern(parsing: text)), text)
    }
  }

  func testItSaysWhatTheSearchSays() throws {
    var generator = SystemRandomNumberGenerator()
    let patterns = [
      "(a|b)*c", "a{2,4}b?", "(?:ab|a)(?:c|bc)", "[a-cé]+|x", "(a+)+$", ".b.", "(a|é|b)*\\d\\D",
      "^$|^a", "(?:a?){12}a{12}",
    ]
    let letters = ["a", "b", "c", "é", "1", "x", "𝄞", "\n"]
    for pattern in patterns {
      var automaton = try automaton(pattern)
      let search = try ECMAPattern(parsing: "^(?:\(pattern))$")
      for _ in 0..<300 {
        let count = Int.random(in: 0..<14, using: &generator)
        let text = (0..<count).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
        XCTAssertEqual(
          automaton.matches(Array(text.utf8).span), search.search(text) == .found,
          "\(pattern) on \(text)")
      }
    }
  }

  func testWhatExplodesElsewhereTakesOneStepACharacter() throws {
    var automaton = try automaton("(x+x+)+y")
    let text = [UInt8](repeating: 0x78, count: 1_000_000)
    XCTAssertEqual(automaton.matches(text.span), false)
    XCTAssertEqual(automaton.matches((text + [0x79]).span), true)
  }

  func testAMachineThatGrowsTooLargeIsBegunAgain() throws {
    // The states of this one are the last twelve characters.
    var automaton = try automaton("(?:a|b)*a(?:a|b){12}")
    var seed: UInt64 = 1
    var text: [UInt8] = []
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      text.append(seed >> 63 == 0 ? 0x61 : 0x62)
    }
    let isMatch = text[text.count - 13] == 0x61
    XCTAssertEqual(automaton.matches(text.span), isMatch)
  }

  func testManyKindsOfCharactersAreToldApartOrGivenUp() throws {
    let letters = (0..<100).map { String(UnicodeScalar(UInt32(0x4E00 + $0)) ?? "x") }
    var automaton = try automaton(letters.map { "[\($0)]" }.joined(separator: "?") + "?")
    XCTAssertEqual(automaton.matches(Array(letters[..<40].joined().utf8).span), true)
    XCTAssertNil(automaton.matches(Array(letters.joined().utf8).span))
  }
}
