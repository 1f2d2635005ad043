import JSON
import Record
import XCTest

@testable import Checks
@testable import Suites

final class EvidenceTests: XCTestCase {
  func testPagesAreOneDocumentAndFindingsPointIntoTheirPage() throws {
    let answers = [
      CheckCase.answer(#"{"features": [{"id": 1}]}"#, exchange: "p1"),
      CheckCase.answer("{\n\"features\": [{\"id\": 1}]}", exchange: "p2"),
    ]
    let pages = try XCTUnwrap(PageSequence(answers: answers, stop: .end))
    let evidence = Evidence(probe: "walk", content: .pages(pages))
    XCTAssertEqual(pages.document.root["count"]?.integer, 2)
    XCTAssertEqual(pages.document.root["complete"]?.boolean, true)
    let assertion = try CheckCase.assertion(
      #"{"json": "$.pages[*].features[*].id", "unique": true}"#)
    let scope = Scope(evidence: [:], values: [:], subject: evidence)
    let finding = try XCTUnwrap(AssertionJudge.judge(assertion, evidence, in: scope).findings.first)
    XCTAssertEqual(finding.exchange, "p2")
    XCTAssertEqual(finding.location, .jsonPointer("/features/0/id", line: 2, column: 21))
    XCTAssertNil(PageSequence(answers: [CheckCase.answer("<html>")], stop: .end))
    XCTAssertEqual(
      PageSequence(answers: answers, stop: .bound)?.document.root["complete"]?.boolean, false)
  }

  func testValuesUnderConditions() throws {
    let answer = CheckCase.answer("{}", headers: [HeaderField("ETag", "a")])
    let cases: [(String, Bool)] = [
      (#"{"value": {"header": "ETag"}, "equals": "a"}"#, true),
      (#"{"value": {"header": "ETag"}, "differs": "a"}"#, false),
      (#"{"value": {"json": "$.n", "in": "other"}, "within": {"numbers": "1, 3"}}"#, true),
      (#"{"value": {"json": "$.n", "in": "other"}, "within": {"numbers": "1;2"}}"#, false),
      (#"{"value": 2, "excludes": [1, 3], "within": [2]}"#, true),
      (#"{"value": 3, "excludes": {"numbers": "3"}}"#, false),
    ]
    for (text, holds) in cases {
      let judgement = try CheckCase.judge(text, on: answer)
      XCTAssertEqual(judgement.holds, holds, text)
      XCTAssertEqual(judgement.findings.isEmpty, holds, text)
    }
    for absent in [#"{"header": "Absent"}"#, #"{"numbers": "a"}"#] {
      let judgement = try CheckCase.judge("{\"value\": \(absent), \"equals\": 1}", on: answer)
      XCTAssertFalse(judgement.holds)
      XCTAssertTrue(judgement.findings.isEmpty)
    }
  }

  func testMediaTypes() {
    let cases: [(String, String, Bool)] = [
      ("application/json", "application/json", true),
      ("Application/JSON; charset=utf-8", "application/json", true),
      ("application/vnd.oai.openapi+json;version=3.0", "application/vnd.oai.openapi+json", true),
      (
        "application/vnd.oai.openapi+json; version=\"3.0\"",
        "application/vnd.oai.openapi+json;version=3.0", true
      ),
      (
        "application/vnd.oai.openapi+json;version=3.1",
        "application/vnd.oai.openapi+json;version=3.0", false
      ),
      ("application/json", "application/geo+json", false),
    ]
    for (found, wanted, expected) in cases {
      guard let found = MediaType(parsing: found), let wanted = MediaType(parsing: wanted) else {
        return XCTFail("\(found) or \(wanted) is not read")
      }
      XCTAssertEqual(found.satisfies(wanted), expected)
    }
    for bad in ["", "json", "/json", "a/", "a/b/c", "a b/c", "a/b;c"] {
      XCTAssertNil(MediaType(parsing: bad), bad)
    }
    XCTAssertEqual(MediaType(parsing: "application/geo+json")?.isJSON, true)
    XCTAssertEqual(MediaType(parsing: "text/html")?.isJSON, false)
  }

  func testValueFunctions() throws {
    let page = Evidence(
      probe: "page",
      content: .answer(CheckCase.answer(#"{"href": "../c?k=1", "id": "é/1", "n": 9, "l": [1]}"#)))
    let scope = Scope(
      evidence: ["page": page], values: ["word": .made("w")], subject: page)
    let cases: [(String, String?)] = [
      (#"{"resolve": {"json": "$.href"}}"#, #""http://example.org/c?k=1""#),
      (#"{"withoutQuery": {"url": "."}}"#, #""http://example.org/a/b""#),
      (
        #"{"appendSegment": {"url": "page"}, "segment": {"json": "$.id"}}"#,
        #""http://example.org/a/b/%C3%A9%2F1?c=1""#
      ),
      (#"{"plus": {"json": "$.n"}, "by": 1}"#, "10"), (#"{"plus": "x", "by": 1}"#, nil),
      (#"{"uppercase": "limit"}"#, #""LIMIT""#),
      (#"{"interval": "..", "to": "2020"}"#, #""../2020""#),
      (#"{"concat": [{"all": "$.l[*]"}, [2, 3]]}"#, "[1,2,3]"), (#"{"count": "$.*"}"#, "4"),
      (#"{"first": {"concat": [{"all": "$.absent"}, {"all": "$.l[*]"}]}}"#, "1"),
      (#"{"first": {"all": "$.absent"}}"#, nil),
      (#"{"json": "$.absent"}"#, nil), (#"{"header": "ETag"}"#, nil), (#""{word}s""#, #""ws""#),
      (#""{other}""#, nil), (#"{"literal": {"a": 1}}"#, #"{"a": 1}"#),
    ]
    for (text, expected) in cases {
      let document = try JSONDocument(parsing: text)
      let context = SuiteContext(sink: DiagnosticSink(file: "case", document: document))
      let expression = try XCTUnwrap(
        ObjectReader(document.root, context: context).expression(document.root), text)
      XCTAssertEqual(scope.compute(expression).value?.text, expected, text)
    }
  }
}
