import JSON
import Messages
import XCTest

@testable import Suites

final class XPathReadingTests: XCTestCase {
  private func diagnostics(
    _ assertion: String, namespaces: String = #"{"m": "urn:m"}"#, files: [String: String] = [:]
  ) -> [SuiteDiagnostic] {
    let suite = """
      {"id": "s", "version": "1", "title": {"fr": "s", "en": "s"}, "namespaces": \(namespaces),
       "probes": {"record": {"get": "{+endpoint}"}},
       "classes": [{"id": "c", "title": {"fr": "c", "en": "c"}, "tests": [{
         "id": "t", "level": "must", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
         "fix": {"fr": "f", "en": "f"}, "for": "record", "expect": [
      \(assertion)]}]}]}
      """
    let folder = SuiteFolder { files[$0].map { Array($0.utf8) } }
    do throws(SuiteError) {
      _ = try SuiteReader.read(Array(suite.utf8), file: "s/suite.json", folder: folder)
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func codes(_ assertion: String, files: [String: String] = [:]) -> [String] {
    diagnostics(assertion, files: files).map(\.message.code)
  }

  func testAnExpressionIsProvenWhenTheSuiteIsRead() {
    XCTAssertEqual(codes(#"{"xpath": "m:a[m:b = 'x']", "exists": true}"#), [])
    XCTAssertEqual(codes(#"{"xpath": "m:a[", "exists": true}"#), ["xpath.syntax"])
    XCTAssertEqual(codes(#"{"xpath": "gmd:a", "exists": true}"#), ["xpath.unknown-prefix"])
    XCTAssertEqual(
      codes(#"{"xpath": "matches(m:a, 'x')", "holds": true}"#), ["xpath.unknown-function"])
    XCTAssertEqual(codes(#"{"xpath": "$a", "holds": true}"#), ["xpath.variable"])
    XCTAssertEqual(
      codes(#"{"xpath": "m:a", "context": "n:b", "exists": true}"#), ["xpath.unknown-prefix"])
    XCTAssertEqual(codes(#"{"xpath": "m:a", "actual": "//", "exists": true}"#), ["xpath.syntax"])
  }

  func testAMistakeIsToldAtItsPlaceInTheExpression() throws {
    let found = try XCTUnwrap(
      diagnostics(#"{"xpath": "m:é/gmd:b", "exists": true}"#).first)
    XCTAssertEqual(found.position.line, 6)
    XCTAssertEqual(found.position.column, 16)
    XCTAssertEqual(found.file, "s/suite.json")
    let escaped = try XCTUnwrap(
      diagnostics(#"{"xpath": "m:a[.=\"x\"]/gmd:b", "exists": true}"#).first)
    XCTAssertEqual(escaped.position.column, 11)
  }

  func testNamespacesAreNamesWithURIs() {
    let sound = #"{"xpath": "a", "exists": true}"#
    for namespaces in ["[]", #"{"m": 1}"#, #"{"m": ""}"#, #"{"1m": "urn:m"}"#] {
      XCTAssertEqual(diagnostics(sound, namespaces: namespaces).count, 1, namespaces)
    }
  }

  func testMembersAreHeldToTheLanguage() {
    XCTAssertEqual(codes(#"{"xpath": "a"}"#), ["suite.missing-one-of"])
    XCTAssertEqual(codes(#"{"xpath": "a", "is": "dates"}"#), ["suite.unknown-name-suggesting"])
    XCTAssertEqual(codes(#"{"xpath": "a", "count": {}}"#), ["suite.missing-one-of"])
    XCTAssertEqual(
      codes(#"{"xpath": "a", "exists": true, "message": {"fr": "{actuel}", "en": "{actual}"}}"#),
      ["suite.unknown-name-suggesting"])
    XCTAssertEqual(
      codes(#"{"xpath": "a", "exists": true, "message": {"fr": "{", "en": "x"}}"#),
      ["suite.bad-template"])
  }

  private let list = """
    {"title": {"fr": "l", "en": "l"}, "source": "https://example.org/", "date": "2025-01-31",
     "codes": [{"code": "a", "alternatives": "b"}]}
    """

  func testAListOfCodesIsReadFromItsFile() throws {
    let assertion = #"{"xpath": "a", "codes": "codes/a.json"}"#
    XCTAssertEqual(codes(assertion, files: ["codes/a.json": list]), [])
    XCTAssertEqual(codes(assertion), ["suite.unreadable"])
    XCTAssertEqual(codes(#"{"xpath": "a", "codes": "../a.json"}"#), ["suite.unreadable"])
    XCTAssertEqual(
      codes(#"{"xpath": "a", "codes": {"list": "a", "of": "codes"}}"#, files: ["a": list]),
      ["suite.unknown-name-suggesting"])
    let notJSON = try XCTUnwrap(
      diagnostics(assertion, files: ["codes/a.json": "{\n  x"]).first)
    XCTAssertEqual(notJSON.file, "s/codes/a.json")
    XCTAssertEqual(notJSON.position.line, 2)
  }

  func testAMistakeInAListIsToldOnceAtItsPlace() throws {
    let bad = list.replacingOccurrences(of: #""alternatives""#, with: #""alternative""#)
    let twice = #"{"xpath": "a", "codes": "a.json"}, {"xpath": "b", "codes": {"list": "a.json"}}"#
    let found = diagnostics(twice, files: ["a.json": bad])
    XCTAssertEqual(found.map(\.message.code), ["suite.unknown-key-suggesting"])
    XCTAssertEqual(found.first?.file, "s/a.json")
    XCTAssertEqual(found.first?.position.line, 2)
  }
}
