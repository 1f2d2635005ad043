import JSON
import Messages
import Suites
import XCTest

@testable import Engine

final class PlanTests: XCTestCase {
  private func suite() throws -> Suite {
    let text = """
      {
        "id": "s", "version": "1", "title": {"fr": "s", "en": "s"},
        "parameters": {"sample": {"type": "integer", "default": 5, "minimum": 1, "title": {"fr": "a", "en": "a"}}},
        "declaration": {"probe": "conformance", "select": "$.conformsTo[*]"},
        "probes": {
          "landing": {"get": "{+endpoint}"},
          "conformance": {"follow": {"from": "landing", "rel": "conformance"}},
          "list": {"follow": {"from": "landing", "rel": "data"}},
          "entry": {"each": {"in": "list", "select": "$.collections[*]"}, "atMost": "{sample}"},
          "items": {"for": "entry", "follow": {"rel": "items"}}
        },
        "classes": [
          {"id": "core", "required": true, "title": {"fr": "c", "en": "c"}, "tests": [
            \(test("core.landing", "landing")), \(test("core.items", "items"))]},
          {"id": "html", "conformance": "http://example.org/conf/html", "title": {"fr": "h", "en": "h"},
           "tests": [\(test("html.landing", "landing"))]}
        ]
      }
      """
    return try SuiteReader.read(Array(text.utf8), file: "s/suite.json")
  }

  private func test(_ id: String, _ probe: String) -> String {
    """
    {"id": "\(id)", "level": "must", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
     "fix": {"fr": "f", "en": "f"}, "for": "\(probe)", "expect": [{"status": 200}]}
    """
  }

  private func plan(
    _ targets: [String] = ["http://example.org/"], _ selection: Selection = Selection(),
    _ parameters: [(name: String, value: String)] = []
  ) throws -> Plan {
    try Plan(
      targets: targets, suites: [suite()], selection: selection, parameters: parameters)
  }

  func testAPlanHoldsTheTestsAskedForAndTheProbesTheyNeed() throws {
    let whole = try XCTUnwrap(plan().parts.first)
    XCTAssertEqual(whole.tests.map(\.test.id), ["core.landing", "core.items", "html.landing"])
    XCTAssertEqual(whole.tests.map(\.order), [[0, 0], [0, 1], [1, 0]])
    XCTAssertEqual(
      whole.probes.map(\.name), ["landing", "conformance", "list", "entry", "items"])
    let one = try XCTUnwrap(plan(["http://a/"], Selection(tests: ["core.landing"])).parts.first)
    XCTAssertEqual(one.probes.map(\.name), ["landing"])
    let html = try XCTUnwrap(plan(["http://a/"], Selection(classes: ["html"])).parts.first)
    XCTAssertEqual(html.tests.map(\.test.id), ["html.landing"])
    XCTAssertEqual(html.probes.map(\.name), ["landing", "conformance"])
    XCTAssertEqual(
      try plan(["http://a/", "https://b/"]).parts.map(\.target), ["http://a/", "https://b/"])
  }

  func testParametersComeFromTheCallerOrTheSuite() throws {
    XCTAssertEqual(try plan().parts.first?.parameters["sample"]?.integer, 5)
    let given = try plan(["http://a/"], Selection(), [("sample", "2"), ("sample", "7")])
    XCTAssertEqual(given.parts.first?.parameters["sample"]?.integer, 7)
  }

  func testWhatIsNotKnownIsRefusedWithTheNearestName() throws {
    let cases: [(Selection, [(name: String, value: String)], [String], String)] = [
      (Selection(classes: ["cor"]), [], ["http://a/"], "plan.unknown-class"),
      (Selection(tests: ["core.lnding"]), [], ["http://a/"], "plan.unknown-test"),
      (Selection(), [("smple", "1")], ["http://a/"], "plan.unknown-parameter"),
      (Selection(), [("sample", "0")], ["http://a/"], "plan.bad-parameter"),
      (Selection(), [], ["file.json"], "plan.unsuitable-target"),
      (Selection(), [], ["ftp://a/"], "plan.unsuitable-target"),
    ]
    for (selection, parameters, targets, code) in cases {
      XCTAssertThrowsError(try plan(targets, selection, parameters), code) { error in
        XCTAssertEqual((error as? PlanError)?.message.code, code)
      }
    }
    XCTAssertThrowsError(try plan(["http://a/"], Selection(classes: ["cor"]))) { error in
      XCTAssertEqual((error as? PlanError)?.message.text.english.contains("see core"), true)
    }
  }
}
