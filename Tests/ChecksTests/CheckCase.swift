import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Checks

/// What the tests of predicates share: an answer, and an assertion written as a suite writes it.
enum CheckCase {
  /// Makes an answer.
  static func answer(
    _ body: String, status: Int = 200, headers: [HeaderField] = [], exchange: String = "x1",
    url: String = "http://example.org/a/b?c=1"
  ) -> Answer {
    Answer(
      exchange: exchange, method: "GET", url: url, status: status, protocolVersion: "HTTP/1.1",
      headers: headers, body: Array(body.utf8), isTruncated: false)
  }

  /// Reads an assertion as a suite would hold it.
  static func assertion(_ text: String) throws -> Assertion {
    let suite = """
      {"id": "s", "version": "1", "title": {"fr": "s", "en": "s"},
       "probes": {"other": {"get": "{+endpoint}"}, "page": {"get": "{+endpoint}"}},
       "classes": [{"id": "c", "title": {"fr": "c", "en": "c"}, "tests": [{
         "id": "t", "level": "must", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
         "fix": {"fr": "f", "en": "f"}, "for": "page", "expect": [\(text)]}]}]}
      """
    let read = try SuiteReader.read(Array(suite.utf8), file: "case.json")
    return try XCTUnwrap(read.classes.first?.tests.first?.assertions.first)
  }

  /// Judges an assertion on an answer, with another probe's document beside it.
  static func judge(
    _ text: String, on answer: Answer, other: String = #"{"id": "a", "list": [1, 2], "n": 3}"#
  ) throws -> Judgement {
    let page = Evidence(probe: "page", content: .answer(answer))
    let beside = Evidence(probe: "other", content: .answer(Self.answer(other, exchange: "x0")))
    let scope = Scope(evidence: ["other": beside, "page": page], values: [:], subject: page)
    return AssertionJudge.judge(try assertion(text), page, in: scope)
  }
}
