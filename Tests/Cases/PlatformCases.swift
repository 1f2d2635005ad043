import DemoPlatform
import Foundation
import JSON
import XCTest

/// A whole platform, its clauses, its baseline, its parts and its comparison, with the built command.
final class PlatformCases: CaseInFolder {
  private static let tests = [
    "core.landing-page-answers", "core.limit-zero", "core.conformance-answers",
    "core.collections-answer",
  ]

  private func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private func platform(_ server: DemoServer, _ more: String = "") -> String {
    """
    {"name": "Région d'essai", "operator": "CICCLO", "endpoints": [
      {"kind": "ogcapi-features", "url": "\(server.landingPage)", "parameters": {"collections": 1}}\(more)],
     "clauses": {"file": "clausier", "only": ["CIC-API-01", "CIC-API-06", "CIC-RAS-01", "CIC-AUT-01"]}}
    """
  }

  private func runPlatform(_ options: String...) throws -> RecetteProcess.Result {
    try recette(
      ["run", "platform.json", "--suites", DemoRun.suitesFolder]
        + Self.tests.flatMap { ["--test", $0] } + options)
  }

  private func clauses(_ name: String) throws -> [String: String] {
    let root = try JSONDocument(parsing: text(name)).root
    let clauses = root["clauses"]?.elements.map(\.self) ?? []
    return Dictionary(
      uniqueKeysWithValues: clauses.map {
        ($0["id"]?.string ?? "", $0["verdict"]?.string ?? "")
      })
  }

  func testAPlatformFileRunsAndItsClausesAreJudged() throws {
    let server = try DemoServer()
    defer { server.stop() }
    try write(platform(server), to: "platform.json")
    let result = try runPlatform("--report", "json=r.json", "--report", "html=r.html")
    XCTAssertEqual(result.code, 0, result.output + result.error)
    XCTAssertEqual(
      try clauses("r.json"),
      [
        "CIC-API-01": "satisfied", "CIC-API-06": "unverifiable", "CIC-RAS-01": "unverifiable",
        "CIC-AUT-01": "unverifiable",
      ])
    XCTAssertTrue(try text("r.html").contains("Région d&#39;essai"))
  }

  func testADefectBreaksItsClause() throws {
    let server = try DemoServer(
      defects: [try XCTUnwrap(Defect(rawValue: "limit-zero-accepted"))])
    defer { server.stop() }
    try write(platform(server), to: "platform.json")
    let result = try runPlatform("--report", "json=r.json")
    XCTAssertEqual(result.code, 1, result.output + result.error)
    XCTAssertEqual(try clauses("r.json")["CIC-API-01"], "notSatisfied")
  }

  func testOneEndpointDownLeavesTheOthers() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let down = #", {"kind": "ogcapi-features", "id": "down", "url": "http://127.0.0.1:9/"}"#
    try write(platform(server, down), to: "platform.json")
    let result = try runPlatform("--report", "json=r.json", "--retries", "0")
    XCTAssertEqual(result.code, 2, result.output + result.error)
    let root = try JSONDocument(parsing: text("r.json")).root
    let verdicts = root["outcomes"]?.elements.compactMap { $0["outcome"]?.string } ?? []
    XCTAssertTrue(verdicts.contains("passed"))
    XCTAssertTrue(verdicts.contains("undetermined"))
    XCTAssertEqual(try clauses("r.json")["CIC-API-01"], "unverifiable")
  }

  func testAnEndpointOfTheWrongKindIsSaid() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let wrong = #", {"kind": "rasters", "url": "\#(server.landingPage)"}"#
    try write(platform(server, wrong), to: "platform.json")
    let result = try runPlatform()
    XCTAssertTrue(result.output.contains("an OGC API (ogcapi-features)"), result.output)
  }

  func testAParameterThatNoSuiteHasIsRefused() throws {
    let server = try DemoServer()
    defer { server.stop() }
    try write(platform(server), to: "platform.json")
    let unknown = try runPlatform("--param", "colections=3")
    XCTAssertEqual(unknown.code, 64)
    XCTAssertTrue(unknown.error.contains("collections"), unknown.error)
    XCTAssertEqual(try runPlatform("--param", "collections=abc").code, 64)
  }

  func testMistakesOfAPlatformAreShownAtTheirPlaces() throws {
    try write(
      #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a.tif", "token": "hunter2"}]}"#,
      to: "platform.json")
    let result = try runPlatform()
    XCTAssertEqual(result.code, 65)
    XCTAssertTrue(result.error.contains("platform.json:1:"), result.error)
    XCTAssertTrue(result.error.contains("bearer:env:"), result.error)
  }

  func testClausesOfOnesOwnAreHeldToTheTests() throws {
    try write(
      """
      {"id": "mine", "version": "1", "title": {"fr": "t", "en": "t"}, "clauses": [
        {"id": "M-1", "level": "must", "theme": {"fr": "t", "en": "t"}, "text": {"fr": "x", "en": "x"},
         "tests": ["ogcapi-features/core.limit-zer"]}]}
      """, to: "mine.json")
    let result = try recette(
      ["clauses", "--file", "mine.json", "--suites", DemoRun.suitesFolder])
    XCTAssertEqual(result.code, 65)
    XCTAssertTrue(result.error.contains("core.limit-zero"), result.error)
  }

  func testClausesAreListedShownAndExported() throws {
    let options = ["--suites", DemoRun.suitesFolder, "--lang", "fr"]
    let list = try recette(["clauses"] + options)
    XCTAssertEqual(list.output.split(separator: "\n").count, 40)
    let page = try recette(["clauses", "CIC-API-05"] + options)
    XCTAssertTrue(page.output.contains("core.paging-gives-every-feature"), page.output)
    let contract = try recette(["clauses", "--contract"] + options)
    XCTAssertTrue(contract.output.contains("**CIC-RAS-02** (obligatoire)"), contract.output)
    XCTAssertEqual(try recette(["clauses", "CIC-API-99"] + options).code, 64)
  }

  func testAPlatformFileIsWrittenAndRuns() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let written = try recette([
      "init", "platform.json", "--name", "Essai", "--features", server.landingPage,
    ])
    XCTAssertEqual(written.code, 0, written.error)
    XCTAssertEqual(try runPlatform().code, 0)
    let again = try recette(["init", "platform.json", "--name", "Essai", "--features", "http://a/"])
    XCTAssertEqual(again.code, 64)
    XCTAssertEqual(try recette(["init", "other.json", "--name", "Essai"]).code, 64)
  }

  func testTheShardsOfARunMakeTheWholeRun() throws {
    let server = try DemoServer()
    defer { server.stop() }
    try write(platform(server), to: "platform.json")
    XCTAssertEqual(try runPlatform("--record", "whole.jsonl").code, 0)
    for shard in 1...3 {
      let part = try runPlatform("--shard", "\(shard)/3", "--record", "part\(shard).jsonl")
      XCTAssertNotEqual(part.code, 64, part.error)
    }
    let merged = try recette([
      "merge", "part3.jsonl", "part1.jsonl", "part2.jsonl", "--output", "merged.jsonl",
    ])
    XCTAssertEqual(merged.code, 0, merged.error)
    for name in ["whole", "merged"] {
      let report = try recette(["report", "\(name).jsonl", "--report", "json=\(name).json"])
      XCTAssertEqual(report.code, 0, report.error)
    }
    let whole = try JSONDocument(parsing: text("whole.json")).root
    let joined = try JSONDocument(parsing: text("merged.json")).root
    for member in ["conclusion", "summary", "outcomes", "clauses", "omissions"] {
      XCTAssertEqual(whole[member], joined[member], member)
    }
    XCTAssertEqual(try recette(["merge", "part1.jsonl", "part2.jsonl"]).code, 65)
    let diff = try recette(["diff", "whole.jsonl", "merged.jsonl"])
    XCTAssertEqual(diff.code, 0)
    XCTAssertTrue(diff.output.contains("Nothing changed."), diff.output)
  }

  func testWhatBrokeSinceIsToldAndCanBeAccepted() throws {
    let sound = try DemoServer()
    try write(platform(sound), to: "platform.json")
    XCTAssertEqual(try runPlatform("--record", "old.jsonl").code, 0)
    sound.stop()
    let broken = try DemoServer(
      defects: [try XCTUnwrap(Defect(rawValue: "limit-zero-accepted"))])
    defer { broken.stop() }
    try write(platform(broken), to: "platform.json")
    XCTAssertEqual(try runPlatform("--record", "new.jsonl").code, 1)
    try write(
      #"{"known": [{"test": "ogcapi-features/core.limit-zero", "reason": "ticket 12"}]}"#,
      to: "known.json")
    let accepted = try runPlatform("--baseline", "known.json", "--report", "junit=j.xml")
    XCTAssertEqual(accepted.code, 0, accepted.output + accepted.error)
    XCTAssertTrue(accepted.output.contains("ticket 12"), accepted.output)
    XCTAssertTrue(try text("j.xml").contains("failures=\"0\""))
  }
}
