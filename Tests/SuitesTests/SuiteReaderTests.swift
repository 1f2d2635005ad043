import JSON
import Messages
import Record
import XCTest

@testable import Suites

final class SuiteReaderTests: XCTestCase {
  /// A small suite that has no mistake, and into which each case puts one.
  private let sound = """
    {
      "id": "features", "version": "1.0.0",
      "title": {"fr": "Entités", "en": "Features"},
      "parameters": {
        "sample": {"type": "integer", "default": 5, "minimum": 1, "title": {"fr": "a", "en": "b"}}
      },
      "declaration": {"probe": "landing", "select": "$.conformsTo[*]"},
      "probes": {
        "landing": {"get": "{+endpoint}", "accept": "application/json"},
        "list": {"follow": {"from": "landing", "rel": "data"}},
        "entry": {"each": {"in": "list", "select": "$.collections[*]"}, "atMost": "{sample}"},
        "items": {"for": "entry", "follow": {"rel": "items"}, "query": {"limit": "10"}},
        "walk": {"for": "items", "pages": {}, "atMost": 3}
      },
      "classes": [{
        "id": "core", "title": {"fr": "Noyau", "en": "Core"}, "required": true,
        "tests": [{
          "id": "core.limit", "level": "must", "requirements": ["/req/core/limit"],
          "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"}, "fix": {"fr": "f", "en": "f"},
          "for": "items", "by": "entry",
          "when": [{"json": "$.features", "exists": true, "because": {"fr": "b", "en": "b"}}],
          "expect": [
            {"status": 200},
            {"json": "$.features[*]", "count": {"atMost": 10}},
            {"json": "$.id", "in": "entry", "type": "string", "optional": true}
          ]
        }]
      }],
      "requirements": [
        {"id": "/req/core/limit", "kind": "requirement", "title": {"fr": "t", "en": "t"}},
        {"id": "/req/core/gml", "kind": "requirement", "title": {"fr": "t", "en": "t"},
         "untested": {"fr": "u", "en": "u"}}
      ]
    }
    """

  private func diagnostics(_ text: String) -> [SuiteDiagnostic] {
    do throws(SuiteError) {
      _ = try SuiteReader.read(Array(text.utf8), file: "suite.json")
      return []
    } catch {
      return error.diagnostics
    }
  }

  func testASoundSuiteIsRead() throws {
    let suite = try SuiteReader.read(Array(sound.utf8), file: "suite.json")
    XCTAssertEqual(suite.probes.map(\.name), ["landing", "list", "entry", "items", "walk"])
    XCTAssertEqual(suite.targets, [.url])
    let items = try XCTUnwrap(suite.probe(named: "items"))
    XCTAssertEqual(suite.ancestors(of: items).map(\.name), ["entry"])
    XCTAssertEqual(items.origin, "entry")
    let test = try XCTUnwrap(suite.classes.first?.tests.first)
    XCTAssertEqual(test.assertions.map(\.keyword), ["status", "json", "json"])
    XCTAssertEqual(test.line, 17)
    XCTAssertEqual(suite.description.classes.first?.tests.first?.id, "core.limit")
  }

  func testEachMistakeIsNamedAtItsPlace() throws {
    let cases: [(mistake: String, place: String, code: String)] = [
      (#""version": "1.0.0","#, "", "suite.missing-key"),
      (#""version""#, #""versoin""#, "suite.unknown-key-suggesting"),
      (#""version": "1.0.0""#, #""version": 1"#, "suite.wrong-type"),
      (#""id": "features""#, #""id": "bad id""#, "suite.bad-identifier"),
      (#""en": "Features""#, #""de": "Merkmale""#, "suite.missing-key"),
      (#""level": "must""#, #""level": "shall""#, "suite.unknown-name"),
      (#""level": "must""#, #""level": "mast""#, "suite.unknown-name-suggesting"),
      (#""from": "landing""#, #""from": "lannding""#, "suite.unknown-name-suggesting"),
      (#""for": "items", "by""#, #""for": "item", "by""#, "suite.unknown-name-suggesting"),
      (#""by": "entry""#, #""by": "landing""#, "suite.unknown-name"),
      (#""$.features[*]""#, #""$.features[*""#, "suite.bad-path"),
      (#""{+endpoint}""#, #""{+endpoint""#, "suite.bad-template"),
      (#""{+endpoint}""#, #""{+endpiont}""#, "suite.unknown-name-suggesting"),
      (#""{sample}""#, #""{smaple}""#, "suite.unknown-name-suggesting"),
      (#"{"status": 200}"#, #"{"status": 99}"#, "suite.bad-status"),
      (#"{"status": 200}"#, #"{"statut": 200}"#, "suite.unknown-name-suggesting"),
      (#"{"atMost": 10}"#, "{}", "suite.missing-one-of"),
      (#""get": "{+endpoint}", "#, "", "suite.missing-one-of"),
      (#""in": "entry", "type""#, #""in": "walk", "type""#, "suite.unreachable-probe"),
      (#""default": 5"#, #""default": 0"#, "suite.wrong-type"),
      (#"["/req/core/limit"]"#, #"["/req/core/limits"]"#, "suite.unknown-name-suggesting"),
      (#""en": "u"}"#, #""en": "u"}, "untested": {"fr": "u", "en": "u"}"#, "suite.duplicate-key"),
      (
        #"{"id": "/req/core/limit", "kind""#,
        #"{"untested": {"fr": "u", "en": "u"}, "id": "/req/core/limit", "kind""#,
        "suite.proven-requirement"
      ),
      (#", "requirements": ["/req/core/limit"],"#, ",", "suite.unproven-requirement"),
      (#""id": "/req/core/gml""#, #""id": "/req/core/limit""#, "suite.duplicate-identifier"),
      (#""sample": {"#, #""my sample": {"#, "suite.bad-name"),
      (#""tests": [{"#, #""tests": [], "x": [{"#, "suite.empty-list"),
    ]
    for (mistake, place, code) in cases {
      let text = sound.replacingOccurrences(of: mistake, with: place)
      XCTAssertNotEqual(text, sound, "the case changes nothing: \(mistake)")
      let found = diagnostics(text)
      XCTAssertTrue(
        found.contains { $0.message.code == code }, "\(place) gives \(found.map(\.message.code))")
    }
    XCTAssertEqual(diagnostics("{").map(\.message.code), ["suite.not-json"])
    XCTAssertEqual(diagnostics("[]").first?.message.code, "suite.wrong-type")
  }

  func testADiagnosticShowsTheLineAndPointsAtTheMistake() throws {
    let text = sound.replacingOccurrences(of: #""by": "entry""#, with: #""bi": "entry""#)
    let diagnostic = try XCTUnwrap(diagnostics(text).first)
    XCTAssertEqual(
      diagnostic.rendered(in: .english),
      """
      suite.json:20:23: unknown key “bi”; did you mean “by”?
            "for": "items", "bi": "entry",
                            ^^^^
      """)
    XCTAssertTrue(diagnostic.rendered(in: .french).contains("vouliez-vous dire « by »"))
  }

  func testParametersAreReadFromText() throws {
    let suite = try SuiteReader.read(Array(sound.utf8), file: "suite.json")
    let sample = try XCTUnwrap(suite.parameters.first)
    XCTAssertEqual(sample.value(from: "7")?.integer, 7)
    for bad in ["0", "x", "1.5", "", "null"] { XCTAssertNil(sample.value(from: bad), bad) }
  }
}
