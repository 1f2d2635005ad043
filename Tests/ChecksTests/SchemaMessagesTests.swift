import Messages
import XCTest

@testable import JSON

/// The room JSON has codes and the catalogue has sentences: each code must find its own.
final class SchemaMessagesTests: XCTestCase {
  func testEachViolationHasItsSentence() {
    for code in JSONSchemaViolation.Code.allCases {
      XCTAssertEqual(Catalogue.schemaViolation(code.rawValue).code, "schema.\(code.rawValue)")
    }
    XCTAssertEqual(Catalogue.schemaViolation("unheard-of").code, "schema.departure")
  }

  func testEachErrorHasItsSentenceAndItsMend() {
    for code in JSONSchemaError.Code.allCases {
      XCTAssertEqual(Catalogue.schemaError(code.rawValue).code, "schema.error.\(code.rawValue)")
      XCTAssertEqual(Catalogue.schemaHint(code.rawValue)?.code, "schema.hint.\(code.rawValue)")
    }
    XCTAssertEqual(Catalogue.schemaError("unheard-of").code, "schema.error.unusable")
    XCTAssertNil(Catalogue.schemaHint("unheard-of"))
  }

  func testEachFormatAndReasonHasWordsInBothLanguages() {
    for format in JSONSchemaFormat.allCases {
      let message = Catalogue.schemaViolation(
        "format", ["expected": format.rawValue, "actual": "x"])
      let plain = "The value should be \(format.rawValue); found: x."
      XCTAssertNotEqual(message.text[.english], plain, format.rawValue)
      XCTAssertNotEqual(message.text[.french], message.text[.english], format.rawValue)
    }
    for reason in PatternError.Reason.allCases {
      let message = Catalogue.schemaError(
        "pattern", ["pattern": "(", "reason": reason.rawValue, "offset": "0"])
      let plain =
        "The regular expression ( is malformed, at character 0: \(reason.rawValue)."
      XCTAssertNotEqual(message.text[.english], plain, reason.rawValue)
    }
  }

  func testEachMistakeInAQueryHasWordsInBothLanguages() {
    for code in JSONPathError.Code.allCases {
      let text = Catalogue.pathError(code.rawValue, offset: 0)
      let error = JSONPathError(code: code, offset: 0)
      XCTAssertEqual(text.english, error.description)
      XCTAssertNotEqual(text.french, text.english)
    }
    for code in IRegexpError.Code.allCases {
      let text = Catalogue.patternError(code.rawValue, offset: 6)
      XCTAssertTrue(text.french.hasSuffix("(caractère 7)"), text.french)
      XCTAssertTrue(text.english.hasSuffix("(character 7)"), text.english)
    }
    XCTAssertEqual(Catalogue.pathError("unheard-of", offset: 0).french, "unheard-of")
  }

  func testAViolationInWords() throws {
    let schema = try JSONSchema.compile(
      JSONDocument(parsing: #"{"type": ["integer", "null"]}"#))
    let found = schema.validate(try JSONDocument(parsing: #""a""#).root)
    let message = try XCTUnwrap(
      found.first.map { Catalogue.schemaViolation($0.code.rawValue, $0.tokens) })
    XCTAssertEqual(
      message.text[.english], "The value should be an integer or null; it is a string.")
    XCTAssertEqual(
      message.text[.french], "La valeur devrait être un nombre entier ou null ; c'est un texte.")
  }
}
