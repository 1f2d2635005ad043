import Messages
import Record
import XCTest

@testable import Engine

/// What becomes of a test, case by case, as `docs/architecture.md` says.
final class OutcomeTests: XCTestCase {
  private typealias Case = EngineCase

  func testEachInstanceHasItsOutcome() async throws {
    let suite = try Case.suite(
      Case.test("t.two", for: "entry", #"{"json": "$.links[*]", "count": {"atLeast": 1}}"#))
    let verdicts = try await Case.verdicts(suite)
    XCTAssertEqual(verdicts, ["t.two a passed", "t.two b passed", "t.two c failed"])
  }

  func testADepartureFromARecommendationIsAWarning() async throws {
    let suite = try Case.suite(
      Case.test("t.should", for: "landing", #"{"link": "license"}"#, level: "should"))
    let record = try await Case.run(suite).record
    XCTAssertEqual(record.outcomes.map(\.verdict), [.warned])
    XCTAssertEqual(record.outcomes.first?.findings.count, 1)
    XCTAssertEqual(record.footer?.exitCode, 0)
  }

  func testInstancesAreToldTogetherByTheProbeAboveThem() async throws {
    let suite = try Case.suite(
      Case.test(
        "t.by", for: "feature", #"{"json": "$.id", "equals": 2}"#, with: #""by": "entry","#))
    let record = try await Case.run(suite).record
    XCTAssertEqual(record.outcomes.map(\.instance), ["a", "c"])
    XCTAssertEqual(record.outcomes.map(\.verdict), [.failed, .skipped])
  }

  func testNothingToLookAtIsNeverAPass() async throws {
    let empty = Case.test("t.empty", for: "feature", #"{"json": "$.id", "exists": true}"#)
    let none = [Case.root + "/collections": ScriptedSource.Reply.json(#"{"collections": []}"#)]
    let platform = Case.sound.merging(none) { $1 }
    var verdicts = try await Case.verdicts(Case.suite(empty), on: platform)
    XCTAssertEqual(verdicts, ["t.empty undetermined"])
    let fine = Case.test(
      "t.fine", for: "feature", #"{"json": "$.id", "exists": true}"#,
      with: #""whenEmpty": {"fr": "rien", "en": "none"},"#)
    verdicts = try await Case.verdicts(Case.suite(fine), on: platform)
    XCTAssertEqual(verdicts, ["t.fine notApplicable"])
    let selection = Case.test(
      "t.selection", for: "items", #"{"json": "$.features[*].id", "type": "integer"}"#)
    verdicts = try await Case.verdicts(Case.suite(selection))
    XCTAssertEqual(
      verdicts,
      ["t.selection a passed", "t.selection b notApplicable", "t.selection c skipped (entry)"],
      "beside what was judged, having nothing to look at does not matter")
    let nowhere = Case.test(
      "t.nowhere", for: "list", #"{"json": "$.nowhere[*]", "type": "integer"}"#)
    verdicts = try await Case.verdicts(Case.suite(nowhere))
    XCTAssertEqual(verdicts, ["t.nowhere undetermined"])
  }

  func testAValueThatIsNotThereLeavesNothingToLookAt() async throws {
    let suite = try Case.suite(Case.test("t.absent", for: "absent", #"{"status": 200}"#))
    let verdicts = try await Case.verdicts(suite)
    XCTAssertEqual(verdicts, ["t.absent undetermined"])
  }

  func testWhatOnlyAnAlternativeReadsMayBeMissing() async throws {
    let platform = Case.sound.merging([Case.root + "/conformance": .status(404, "")]) { $1 }
    let other = #"{"json": "$.conformsTo", "in": "conformance", "exists": true}"#
    func verdicts(_ assertion: String) async throws -> [String] {
      try await Case.verdicts(Case.suite(Case.test("t.x", for: "landing", assertion)), on: platform)
    }
    var found = try await verdicts(#"{"anyOf": [[{"status": 200}], [\#(other)]]}"#)
    XCTAssertEqual(found, ["t.x passed"])
    found = try await verdicts(#"{"anyOf": [[{"status": 400}], [\#(other)]]}"#)
    XCTAssertEqual(found, ["t.x undetermined"])
    found = try await verdicts(#"{"status": 400, "conclusive": [\#(other)]}"#)
    XCTAssertEqual(found, ["t.x undetermined"])
    found = try await verdicts(other)
    XCTAssertEqual(found, ["t.x skipped (conformance)"])
  }

  func testSilenceIsUndeterminedWhereItIsAndSkipsTheRest() async throws {
    let suite = try Case.suite(
      Case.test("t.list", for: "list", #"{"status": 200}"#),
      Case.test("t.entry", for: "entry", #"{"json": "$.id", "exists": true}"#),
      Case.test("t.items", for: "items", #"{"status": 200}"#),
      Case.test("t.landing", for: "landing", #"{"status": 200}"#))
    let platform = Case.sound.merging([Case.root + "/collections": .silence]) { $1 }
    let record = try await Case.run(suite, on: platform).record
    XCTAssertEqual(record.outcomes.map(\.verdict), [.undetermined, .skipped, .skipped, .passed])
    XCTAssertEqual(record.outcomes.map(\.rootCause), [nil, "list", "list", nil])
    XCTAssertEqual(record.outcomes.first?.reason?.code, "silence")
    XCTAssertEqual(record.footer?.exitCode, 2)
  }

  func testARefusalFailsTheTestOfItsStatusAndSkipsWhatReadsTheDocument() async throws {
    let suite = try Case.suite(
      Case.test("t.status", for: "list", #"{"status": 200}, {"json": "$.links", "exists": true}"#),
      Case.test("t.json", for: "list", #"{"json": "$.links", "exists": true}"#),
      Case.test("t.entry", for: "entry", #"{"json": "$.id", "exists": true}"#))
    for reply in [ScriptedSource.Reply.status(500, "{}"), .page("<html></html>")] {
      let platform = Case.sound.merging([Case.root + "/collections": reply]) { $1 }
      let verdicts = try await Case.verdicts(suite, on: platform)
      let first = if case .page = reply { "t.status skipped (list)" } else { "t.status failed" }
      XCTAssertEqual(verdicts, [first, "t.json skipped (list)", "t.entry skipped (list)"])
    }
  }

  func testAnErrorsDocumentIsReadOnceItsStatusIsTheOneExpected() async throws {
    let suite = try Case.suite(
      Case.test("t.error", for: "list", #"{"status": 400}, {"json": "$.title", "equals": "no"}"#))
    let platform = Case.sound.merging(
      [Case.root + "/collections": .status(400, #"{"title": "no"}"#)]) { $1 }
    let verdicts = try await Case.verdicts(suite, on: platform)
    XCTAssertEqual(verdicts, ["t.error passed"])
  }

  func testAPageIsReadAsAPageEvenAmongAlternatives() async throws {
    let title = #"{"html": {"text": ["Titre"]}}"#
    let suite = try Case.suite(
      Case.test("t.page", for: "list", title),
      Case.test("t.any", for: "list", #"{"anyOf": [[\#(title)], [\#(title)]]}"#))
    let page = ScriptedSource.Reply.page("<!doctype html><p>Titre</p>")
    let verdicts = try await Case.verdicts(
      suite, on: Case.sound.merging([Case.root + "/collections": page]) { $1 })
    XCTAssertEqual(verdicts, ["t.page passed", "t.any passed"])
  }

  func testALinkThatIsNotThereSkipsWhatFollowsIt() async throws {
    let suite = try Case.suite(Case.test("t.list", for: "list", #"{"status": 200}"#))
    for links in ["[]", "null", "7", #"[{"rel": "data"}]"#, #"[{"rel": "data", "href": 3}]"#] {
      let platform = Case.sound.merging([Case.root: .json(#"{"links": \#(links)}"#)]) { $1 }
      let verdicts = try await Case.verdicts(suite, on: platform)
      XCTAssertEqual(verdicts, ["t.list skipped (landing)"], links)
    }
  }

  func testAConditionThatDoesNotHoldMakesATestNotApplicable() async throws {
    let suite = try Case.suite(
      Case.test(
        "t.when", for: "items", #"{"json": "$.links[*].rel", "contains": "next"}"#,
        with: #"""
          "when": [{"json": "$.features[*]", "count": {"atLeast": 1}, "because": {"fr": "vide", "en": "empty"}}],
          """#))
    let record = try await Case.run(suite).record
    XCTAssertEqual(record.outcomes.map(\.verdict), [.passed, .notApplicable, .skipped])
    XCTAssertEqual(record.outcomes[1].reason?.text.french, "vide")
  }

  func testAClassIsJudgedWhenItIsDeclared() async throws {
    let suite = try Case.suite(
      Case.test("t.core", for: "landing", #"{"status": 200}"#),
      optional: Case.test("t.html", for: "landing", #"{"status": 200}"#))
    var verdicts = try await Case.verdicts(suite)
    XCTAssertEqual(
      verdicts, ["t.core passed", "t.html passed"], "https, /req/ and a slash too many")
    let address = Case.root + "/conformance"
    let declared = [address: ScriptedSource.Reply.json(#"{"conformsTo": ["x", 3]}"#)]
    verdicts = try await Case.verdicts(suite, on: Case.sound.merging(declared) { $1 })
    XCTAssertEqual(verdicts, ["t.core passed", "t.html notApplicable"])
    let gone = [address: ScriptedSource.Reply.status(500, "")]
    verdicts = try await Case.verdicts(suite, on: Case.sound.merging(gone) { $1 })
    XCTAssertEqual(verdicts, ["t.core passed", "t.html skipped (conformance)"])
  }
}
