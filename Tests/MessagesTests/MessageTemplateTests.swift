import Messages
import XCTest

final class MessageTemplateTests: XCTestCase {
  private let template = MessageTemplate(
    "demo.status", french: "Attendu {expected}, reçu {actual}.",
    english: "Expected {expected}, got {actual}.")

  func testTokensAreFilledInEachLanguage() {
    let message = template(["expected": "200", "actual": "404"])
    XCTAssertEqual(message.code, "demo.status")
    XCTAssertEqual(message.text[.french], "Attendu 200, reçu 404.")
    XCTAssertEqual(message.text[.english], "Expected 200, got 404.")
  }

  func testAValueMayBeWordedByEachLanguage() {
    let message = template(localized: [
      "expected": LocalizedText(french: "un objet", english: "an object"),
      "actual": LocalizedText(verbatim: "3"),
    ])
    XCTAssertEqual(message.text[.french], "Attendu un objet, reçu 3.")
    XCTAssertEqual(message.text[.english], "Expected an object, got 3.")
  }

  func testAValueThatLooksLikeATokenIsLeftAlone() {
    let message = template(["expected": "{actual}", "actual": "{"])
    XCTAssertEqual(message.text[.english], "Expected {actual}, got {.")
  }

  func testATokenWithoutAValueStaysVisible() {
    XCTAssertEqual(template(["expected": "1"]).text[.english], "Expected 1, got {actual}.")
  }

  func testEachLanguageCountsInItsOwnWay() {
    let counted = CountedTemplate(
      "demo.failures", one: ("{count} manquement", "{count} failure"),
      many: ("{count} manquements", "{count} failures"))
    XCTAssertEqual(counted(0).text[.french], "0 manquement")
    XCTAssertEqual(counted(0).text[.english], "0 failures")
    XCTAssertEqual(counted(1).text[.french], "1 manquement")
    XCTAssertEqual(counted(1).text[.english], "1 failure")
    XCTAssertEqual(counted(2).text[.french], "2 manquements")
    XCTAssertEqual(counted(2).text[.english], "2 failures")
    XCTAssertEqual(counted(2).code, "demo.failures")
    XCTAssertEqual(counted.templates.map(\.code), ["demo.failures.one", "demo.failures.many"])
  }
}
