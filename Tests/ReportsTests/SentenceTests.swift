import XCTest

@testable import Reports

final class SentenceTests: XCTestCase {
  func testAClauseBecomesASentence() {
    let cases = [
      ("il manque un lien", "Il manque un lien."), ("écart trouvé", "Écart trouvé."),
      ("l'étendue n'a qu'une boîte", "L'étendue n'a qu'une boîte."),
      ("the status is 500", "The status is 500."), ("Déjà une phrase.", "Déjà une phrase."),
      ("vraiment ?", "Vraiment ?"), ("le document « a »", "Le document « a »."),
    ]
    for (clause, sentence) in cases { XCTAssertEqual(Sentence.of(clause), sentence) }
  }

  func testANameStaysAsItIs() {
    XCTAssertEqual(Sentence.of("numberReturned dit 3"), "numberReturned dit 3.")
    XCTAssertEqual(Sentence.of("$.features est vide"), "$.features est vide.")
    XCTAssertEqual(Sentence.of(""), "")
  }
}
