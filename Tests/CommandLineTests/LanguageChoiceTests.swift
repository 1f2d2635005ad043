import CommandLine
import Messages
import XCTest

final class LanguageChoiceTests: XCTestCase {
  func testTheStrongestSourceDecides() {
    let cases: [(arguments: [String], environment: [String: String], language: Language)] = [
      ([], [:], .french),
      ([], ["LANG": "en_GB.UTF-8"], .english),
      ([], ["LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_FR"], .french),
      ([], ["LC_ALL": "en", "LC_MESSAGES": "fr_FR"], .english),
      ([], ["LC_ALL": "", "LANG": "en_US@euro"], .english),
      ([], ["LC_ALL": "C.UTF-8", "LANG": "en_US"], .french),
      ([], ["LANG": "de_DE.UTF-8"], .french),
      ([], ["LANG": "english"], .french),
      ([], ["RECETTE_LANG": "en", "LANG": "fr_FR"], .english),
      ([], ["RECETTE_LANG": "xx", "LANG": "en_US"], .english),
      (["run", "--lang", "en"], ["RECETTE_LANG": "fr"], .english),
      (["run", "--lang=en"], [:], .english),
      (["run", "--lang", "de"], ["LANG": "en_US"], .english),
      (["run", "--lang"], [:], .french),
      (["query", "--", "--lang=en"], [:], .french),
    ]
    for (arguments, environment, language) in cases {
      XCTAssertEqual(
        LanguageChoice.language(arguments: arguments, environment: environment), language,
        "\(arguments) \(environment)")
    }
  }
}
