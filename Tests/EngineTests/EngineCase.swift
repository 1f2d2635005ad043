import Foundation
import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Engine

/// What the tests of the engine share: a platform of two collections, and suites of a few tests.
enum EngineCase {
  static let root = "http://example.org/api"

  /// A platform that answers as it should.
  static let sound: [String: ScriptedSource.Reply] = [
    root: .json(
      #"{"links": [{"rel": "conformance", "href": "api/conformance"}, {"rel": "data", "href": "/api/collections"}]}"#
    ),
    "\(root)/conformance": .json(
      #"{"conformsTo": ["https://www.opengis.net/spec/x/1.0/req/html/"]}"#),
    "\(root)/collections": .json(
      #"{"collections": [{"id": "a", "links": [{"rel": "items", "href": "collections/a/items"}]}, {"id": "b", "links": [{"rel": "items", "href": "collections/b/items"}]}, {"id": "c", "links": []}]}"#
    ),
    "\(root)/collections/a/items": .json(
      #"{"features": [{"id": 1}], "links": [{"rel": "next", "href": "?page=2"}]}"#),
    "\(root)/collections/a/items?page=2": .json(#"{"features": [{"id": 2}]}"#),
    "\(root)/collections/b/items": .json(#"{"features": []}"#),
  ]

  /// Reads a suite with the probes of the platform and the tests given.
  static func suite(_ tests: String..., optional: String? = nil) throws -> Suite {
    let html =
      optional.map {
        #", {"id": "html", "conformance": "http://www.opengis.net/spec/x/1.0/conf/html", "title": {"fr": "h", "en": "h"}, "tests": [\#($0)]}"#
      } ?? ""
    let text = """
      {
        "id": "s", "version": "1", "title": {"fr": "s", "en": "s"},
        "parameters": {
          "sample": {"type": "integer", "default": 5, "minimum": 1, "title": {"fr": "a", "en": "a"}},
          "pages": {"type": "integer", "default": 9, "minimum": 1, "title": {"fr": "a", "en": "a"}}
        },
        "declaration": {"probe": "conformance", "select": "$.conformsTo[*]"},
        "probes": {
          "landing": {"get": "{+endpoint}", "accept": "application/json"},
          "conformance": {"follow": {"from": "landing", "rel": "conformance"}},
          "list": {"follow": {"from": "landing", "rel": "data"}},
          "entry": {"each": {"in": "list", "select": "$.collections[*]"}, "atMost": "{sample}"},
          "items": {"for": "entry", "follow": {"rel": "items"}},
          "feature": {"for": "items", "each": {"select": "$.features[*]"}},
          "walk": {"for": "items", "pages": {}, "atMost": "{pages}"},
          "absent": {"for": "entry", "get": {"json": "$.nowhere"}}
        },
        "classes": [{"id": "core", "required": true, "title": {"fr": "c", "en": "c"}, "tests": [
          \(tests.joined(separator: ", "))]}\(html)]
      }
      """
    return try SuiteReader.read(Array(text.utf8), file: "s/suite.json")
  }

  /// Writes a test of a suite.
  static func test(
    _ id: String, for probe: String, _ expect: String, level: String = "must",
    with more: String = ""
  ) -> String {
    """
    {"id": "\(id)", "level": "\(level)", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
     "fix": {"fr": "f", "en": "f"}, "for": "\(probe)", \(more) "expect": [\(expect)]}
    """
  }

  /// Runs a suite on a platform.
  static func run(
    _ suite: Suite, on replies: [String: ScriptedSource.Reply] = sound,
    parameters: [(name: String, value: String)] = [], writer: RunRecordWriter? = nil,
    onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) async throws -> (record: RunRecord, requests: [String]) {
    let plan = try Plan(
      targets: [root], suites: [suite], selection: Selection(), parameters: parameters)
    var source: ScriptedSource?
    let run = try Run(plan: plan, tool: "1", writer: writer, onEvent: onEvent) { onExchange in
      let made = ScriptedSource(replies, onExchange: onExchange)
      source = made
      return made
    }
    let record = await run.perform()
    return (record, try XCTUnwrap(source).requests)
  }

  /// What the outcomes of a run are, one text each: `test instance verdict`.
  static func verdicts(
    _ suite: Suite, on replies: [String: ScriptedSource.Reply] = sound,
    parameters: [(name: String, value: String)] = []
  ) async throws -> [String] {
    try await run(suite, on: replies, parameters: parameters).record.outcomes.map {
      [$0.test, $0.instance, $0.verdict.rawValue, $0.rootCause.map { "(\($0))" }]
        .compactMap(\.self).joined(separator: " ")
    }
  }
}
