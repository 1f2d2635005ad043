import Messages
import XCTest

/// What holds for every sentence of the catalogue, whichever room it belongs to.
final class CatalogueTests: XCTestCase {
  func testCodesAreUnique() {
    let repeated = Dictionary(grouping: Catalogue.all, by: \.code).filter { $0.value.count > 1 }
    XCTAssertEqual(repeated.keys.sorted(), [])
  }

  func testCodesAreDottedLowercaseWords() {
    for template in Catalogue.all {
      let words = template.code.split(separator: ".", omittingEmptySubsequences: false)
      XCTAssertGreaterThan(words.count, 1, template.code)
      for word in words {
        XCTAssertFalse(word.isEmpty, template.code)
        let isPlain = word.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        XCTAssertTrue(isPlain, template.code)
      }
    }
  }

  func testBothLanguagesSpeak() {
    for template in Catalogue.all {
      for language in Language.allCases {
        let sentence = template.text[language]
        XCTAssertFalse(sentence.isEmpty, "\(template.code) in \(language)")
        XCTAssertEqual(sentence.first?.isWhitespace, false, "\(template.code) in \(language)")
        XCTAssertEqual(sentence.last?.isWhitespace, false, "\(template.code) in \(language)")
        XCTAssertFalse(sentence.contains("\n"), "\(template.code) in \(language)")
      }
    }
  }

  func testBothLanguagesHoldTheSameTokens() {
    for template in Catalogue.all {
      XCTAssertEqual(
        tokens(of: template.text.french), tokens(of: template.text.english), template.code)
    }
  }

  func testFilledSentencesKeepNoToken() {
    for template in Catalogue.all {
      let names = tokens(of: template.text.french)
      let message = template(Dictionary(uniqueKeysWithValues: names.map { ($0, "VALUE") }))
      for language in Language.allCases {
        XCTAssertEqual(tokens(of: message.text[language]), [], template.code)
      }
    }
  }

  func testTheTokensOfASentenceAreFound() {
    XCTAssertEqual(tokens(of: "{a} and {b}, then {a}"), ["a", "b"])
    XCTAssertEqual(tokens(of: #"no {, no }, no {a b}, no {"type": 1}"#), [])
  }

  /// Returns the names in braces; braces around anything else are text.
  private func tokens(of sentence: String) -> Set<String> {
    var names: Set<String> = []
    for part in sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let close = part.firstIndex(of: "}") else { continue }
      let name = part[..<close]
      if !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) {
        names.insert(String(name))
      }
    }
    return names
  }
}
