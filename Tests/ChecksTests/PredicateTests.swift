import Messages
import Record
import Suites
import XCTest

@testable import Checks

final class PredicateTests: XCTestCase {
  /// What a judgement comes to.
  private enum Result: String {
    case held, broken, vacuous, doubtful
  }

  private func result(_ judgement: Judgement) -> Result {
    if !judgement.findings.isEmpty { return .broken }
    if !judgement.doubts.isEmpty { return .doubtful }
    return judgement.holds ? .held : .vacuous
  }

  private func verify(
    _ cases: [(String, Result)], on answer: Answer, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    for (assertion, expected) in cases {
      let judgement = try CheckCase.judge(assertion, on: answer)
      XCTAssertEqual(
        result(judgement), expected,
        "\(assertion) \(judgement.findings.map(\.message.text.english))", file: file, line: line)
    }
  }

  func testEachFormOfTheLanguageHasAJudge() {
    XCTAssertFalse(AssertionForms.all.isEmpty)
    for form in AssertionForms.all {
      XCTAssertTrue(form is any Checks.Predicate.Type, "nothing judges \(form.keyword)")
    }
  }

  func testStatusProtocolAndHeaders() throws {
    let answer = CheckCase.answer(
      "{}", status: 404,
      headers: [
        HeaderField("Content-Type", "application/geo+json; charset=UTF-8"),
        HeaderField("Vary", "Accept"), HeaderField("vary", "Origin"),
      ])
    try verify(
      [
        (#"{"status": 404}"#, .held), (#"{"status": [200, "4xx"]}"#, .held),
        (#"{"status": 200}"#, .broken), (#"{"status": "2xx"}"#, .broken),
        (#"{"protocol": ["HTTP/1.1", "HTTP/2"]}"#, .held), (#"{"protocol": "HTTP/2"}"#, .broken),
        (#"{"mediaType": "application/geo+json"}"#, .held),
        (#"{"mediaType": ["text/html", "application/geo+json;charset=utf-8"]}"#, .held),
        (#"{"mediaType": "application/json"}"#, .broken),
        (#"{"mediaType": "application/geo+json;version=3.0"}"#, .broken),
        (#"{"mediaType": {"json": "$.absent", "in": "other"}}"#, .vacuous),
        (#"{"header": "vary", "exists": true}"#, .held),
        (#"{"header": "Vary", "contains": "origin"}"#, .held),
        (#"{"header": "Vary", "contains": "Cookie"}"#, .broken),
        (#"{"header": "Vary", "exists": false}"#, .broken),
        (#"{"header": "ETag", "exists": false}"#, .held),
        (#"{"header": "ETag", "exists": true}"#, .broken),
        (#"{"header": "Vary", "equals": "Accept, Origin"}"#, .held),
        (#"{"header": "Vary", "equals": "Accept"}"#, .broken),
        (#"{"header": "Vary", "matches": "Accept.*"}"#, .held),
        (#"{"header": "Vary", "matches": "Accept"}"#, .broken),
      ], on: answer)
  }

  func testConditionsOnNodes() throws {
    let answer = CheckCase.answer(
      #"{"features": [{"id": "a", "n": 1}, {"id": "b", "n": 2}, {"id": "a", "n": 3.5}], "none": []}"#
    )
    try verify(
      [
        (#"{"json": "$.features", "exists": true}"#, .held),
        (#"{"json": "$.absent", "exists": true}"#, .broken),
        (#"{"json": "$.absent", "exists": false}"#, .held),
        (#"{"json": "$.features", "exists": false}"#, .broken),
        (#"{"json": "$.features[*]", "count": {"atMost": 3}}"#, .held),
        (#"{"json": "$.features[*]", "count": {"atMost": 2}}"#, .broken),
        (
          #"{"json": "$.features[*]", "count": {"exactly": {"json": "$.n", "in": "other"}}}"#, .held
        ),
        (#"{"json": "$.none[*]", "count": {"atLeast": 1}}"#, .broken),
        (#"{"json": "$.features[*].id", "unique": true}"#, .broken),
        (#"{"json": "$.features[*].n", "unique": true}"#, .held),
        (#"{"json": "$.features[*].n", "type": "number"}"#, .held),
        (#"{"json": "$.features[*].n", "type": "integer"}"#, .broken),
        (#"{"json": "$.features[*].id", "matches": "[ab]"}"#, .held),
        (#"{"json": "$.features[*].id", "matches": "a"}"#, .broken),
        (#"{"json": "$.features[0].id", "equals": {"json": "$.id", "in": "other"}}"#, .held),
        (#"{"json": "$.features[1].id", "equals": {"json": "$.id", "in": "other"}}"#, .broken),
        (#"{"json": "$.features[1].id", "differs": "a"}"#, .held),
        (#"{"json": "$.features[0].id", "differs": "a"}"#, .broken),
        (#"{"json": "$.features[*].n", "atLeast": 1, "atMost": 3.5}"#, .held),
        (#"{"json": "$.features[*].n", "atLeast": 2}"#, .broken),
        (#"{"json": "$.features[*].id", "within": ["a", "b"]}"#, .held),
        (#"{"json": "$.features[*].id", "within": ["a"]}"#, .broken),
        (#"{"json": "$.features[*].n", "excludes": {"all": "$.list[*]", "in": "other"}}"#, .broken),
        (#"{"json": "$.features[*].id", "excludes": ["z"]}"#, .held),
        (#"{"json": "$.features[*].id", "contains": "b"}"#, .held),
        (#"{"json": "$.features[*].id", "contains": "z"}"#, .broken),
        (#"{"json": "$.none[*]", "contains": "z"}"#, .broken),
        (
          #"{"json": "$.features[*].n", "containsAll": {"all": "$.list[*]", "in": "other"}}"#, .held
        ),
        (#"{"json": "$.features[*].n", "containsAll": [1, 9]}"#, .broken),
      ], on: answer)
  }

  func testNothingToLookAtIsNeverAPass() throws {
    let answer = CheckCase.answer(#"{"features": []}"#)
    for condition in [
      #""type": "string""#, #""equals": 1"#, #""unique": true"#, #""matches": "a""#,
      #""atMost": 1"#,
      #""within": [1]"#, #""containsAll": []"#,
    ] {
      let judgement = try CheckCase.judge(
        #"{"json": "$.features[*].id", \#(condition)}"#, on: answer)
      XCTAssertEqual(result(judgement), .vacuous, condition)
      XCTAssertNotNil(judgement.vacuity, condition)
    }
    let absent = #"{"json": "$.features", "equals": {"json": "$.absent", "in": "other"}}"#
    XCTAssertEqual(result(try CheckCase.judge(absent, on: answer)), .vacuous)
    let page = CheckCase.answer("<html></html>")
    XCTAssertEqual(
      result(try CheckCase.judge(#"{"json": "$.a", "exists": false}"#, on: page)), .doubtful)
  }

  func testLinks() throws {
    let answer = CheckCase.answer(
      """
      {"links": [{"rel": "self", "href": "/a", "type": "application/json"},
        {"rel": "data", "href": ""}, {"rel": 7}, null, {"href": "/b"}]}
      """)
    try verify(
      [
        (#"{"link": "self"}"#, .held), (#"{"link": ["service-desc", "self"]}"#, .held),
        (#"{"link": "self", "type": "application/json"}"#, .held),
        (#"{"link": "self", "type": "text/html"}"#, .broken), (#"{"link": "next"}"#, .broken),
        (#"{"link": "next", "exists": false}"#, .held),
        (#"{"link": "self", "exists": false}"#, .broken),
        (#"{"link": "data"}"#, .broken),
      ], on: answer)
    for body in [#"{"links": null}"#, #"{"links": "x"}"#, "[]", #"{"links": [[]]}"#] {
      try verify([(#"{"link": "self"}"#, .broken)], on: CheckCase.answer(body))
    }
  }

  func testAlternativesAndConclusiveness() throws {
    let answer = CheckCase.answer(#"{"a": 1, "complete": false}"#)
    try verify(
      [
        (#"{"anyOf": [[{"status": 500}], [{"json": "$.a", "equals": 1}]]}"#, .held),
        (#"{"anyOf": [[{"status": 500}], [{"json": "$.a", "equals": 2}]]}"#, .broken),
        (#"{"anyOf": [[{"status": 200}, {"json": "$.a", "equals": 2}]]}"#, .broken),
        (
          #"{"json": "$.a", "equals": 2, "conclusive": [{"json": "$.complete", "equals": true}]}"#,
          .doubtful
        ),
        (
          #"{"json": "$.a", "equals": 2, "conclusive": [{"json": "$.complete", "equals": false}]}"#,
          .broken
        ),
        (#"{"json": "$.z", "equals": 2, "optional": true}"#, .vacuous),
        (#"{"anyOf": [[{"status": 200}, {"json": "$.z", "equals": 2}]]}"#, .vacuous),
        (
          #"{"json": "$.a", "equals": 2, "conclusive": [{"status": 200}, {"json": "$.z", "equals": 1}]}"#,
          .doubtful
        ),
      ], on: answer)
    let optional = try CheckCase.judge(
      #"{"json": "$.z", "equals": 2, "optional": true}"#, on: answer)
    XCTAssertNil(optional.vacuity)
  }

  func testDocuments() throws {
    let html = CheckCase.answer(
      """
      <!DOCTYPE html><html><head><link rel="alternate" href="data.json">
      <script type="application/ld+json">{"@type": "schema:Place", "name": "x"}</script></head>
      <body><p>Parc  de la
      Fontaine</p><a href="/collections">c</a></body></html>
      """, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")])
    try verify(
      [
        (#"{"document": "html"}"#, .held), (#"{"document": "json"}"#, .broken),
        (#"{"html": {"links": ["http://example.org/collections", "data.json"]}}"#, .held),
        (#"{"html": {"links": ["http://example.org/absent"]}}"#, .broken),
        (#"{"html": {"links": ["/collections?f=json"]}}"#, .broken),
        (#"{"html": {"links": ["/collections?f=json"], "withoutQuery": true}}"#, .held),
        (#"{"html": {"links": ["/conformance?f=json"], "withoutQuery": true}}"#, .broken),
        (#"{"html": {"text": ["Parc de la Fontaine"]}}"#, .held),
        (#"{"html": {"text": ["Parc", "Étang"]}}"#, .broken),
        (#"{"html": {"annotation": "Place"}}"#, .held),
        (#"{"html": {"annotation": "Dataset"}}"#, .broken),
        (#"{"html": {"annotation": ["Dataset", "Place"]}}"#, .held),
        (#"{"html": {"annotation": ["Dataset", "Thing"]}}"#, .broken),
        (#"{"html": {"text": []}}"#, .vacuous),
      ], on: html)
    try verify(
      [
        (#"{"document": "json"}"#, .held), (#"{"document": "html"}"#, .broken),
        (#"{"document": "xml"}"#, .broken), (#"{"html": {"text": ["a"]}}"#, .broken),
      ], on: CheckCase.answer(#"{"a": 1}"#))
    try verify([(#"{"document": "json"}"#, .broken)], on: CheckCase.answer(#"{"a": 1, "a": 2}"#))
    try verify([(#"{"document": "xml"}"#, .held)], on: CheckCase.answer("<a><b/></a>"))
  }

  func testWhatIsTooDeepToReadIsADoubtAndAPageInItsPlaceIsNamed() throws {
    let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    let doubt = try CheckCase.judge(#"{"document": "json"}"#, on: CheckCase.answer(deep))
    XCTAssertEqual(doubt.doubts.map(\.code), ["check.beyond-limits"])
    XCTAssertEqual(doubt.findings, [])
    let page = try CheckCase.judge(#"{"document": "json"}"#, on: CheckCase.answer("\n<html>"))
    XCTAssertEqual(page.findings.first?.message.text.english.contains("HTML or XML"), true)
    let word = try CheckCase.judge(#"{"document": "json"}"#, on: CheckCase.answer("oops"))
    XCTAssertEqual(word.findings.first?.message.text.english.contains("HTML"), false)
  }

  func testAnExcerptCountsScalars() {
    let marks = "e" + String(repeating: "\u{301}", count: 5_000)
    XCTAssertEqual(marks.excerpt(ofScalars: 3), "e\u{301}\u{301}…")
    XCTAssertEqual("abc".excerpt(ofScalars: 3), "abc")
    XCTAssertEqual("".excerpt(ofScalars: 0), "")
  }

  func testAFindingNamesItsPlace() throws {
    let answer = CheckCase.answer("{\n \"a\": [1,\n  2]}", exchange: "x9")
    let judgement = try CheckCase.judge(#"{"json": "$.a[*]", "equals": 1}"#, on: answer)
    let finding = try XCTUnwrap(judgement.findings.first)
    XCTAssertEqual(finding.location, .jsonPointer("/a/1", line: 3, column: 3))
    XCTAssertEqual(finding.exchange, "x9")
    XCTAssertEqual(finding.actual, "2")
    XCTAssertEqual(finding.message.code, "check.differs")
  }
}
