import DemoPlatform
import Foundation
import JSON
import TestSupport
import XCTest

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Servers that are ill in every way: each is told for what it is, in time, and the rest goes on.
final class IllServerCases: CaseInFolder {
  private let bounds = [
    "--timeout", "1s", "--connect-timeout", "1s", "--max-body", "64KiB", "--retries", "0",
  ]
  private let reports = [
    "--record", "run.jsonl", "--report", "json=run.json", "--report", "junit=run.xml", "--report",
    "junit-strict=strict.xml", "--report", "markdown=run.md",
  ]

  /// Reads the JSON report, once all that was written has been seen to be whole.
  private func outcomes() throws -> [JSONValue] {
    for name in ["run.xml", "strict.xml"] {
      XCTAssertTrue(XMLParser(data: Data(try text(name).utf8)).parse(), name)
    }
    XCTAssertTrue(try text("run.md").hasSuffix("\n"))
    let last = try XCTUnwrap(try text("run.jsonl").split(separator: "\n").last)
    XCTAssertEqual(try JSONDocument(parsing: String(last)).root["kind"]?.string, "footer")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    XCTAssertEqual(files.count, 5, "\(files)")
    let report = try JSONDocument(parsing: try text("run.json")).root
    return Array(try XCTUnwrap(report["outcomes"]).elements)
  }

  private func outcome(_ test: String, of target: String, in all: [JSONValue]) -> JSONValue? {
    all.first { $0["target"]?.string == target && $0["test"]?.string == test }
  }

  func testEachIllnessIsToldAndTheRestGoesOn() throws {
    let servers = try IllServer.all.map { (illness: $0, server: try $0.start()) }
    defer { servers.forEach { $0.server.close() } }
    let tests = Set(IllServer.all.map(\.test)).union(["core.landing-page-answers"])
    let result = try recette(
      runArguments(servers.map { $0.server.url("/") }, tests: tests.sorted(), bounds + reports))
    XCTAssertEqual(result.code, 1, result.error)
    let all = try outcomes()
    for (illness, server) in servers {
      let target = server.url("/")
      let landing = outcome("core.landing-page-answers", of: target, in: all)
      XCTAssertEqual(landing?["outcome"]?.string, "passed", illness.phrase)
      let told = try XCTUnwrap(outcome(illness.test, of: target, in: all))
      XCTAssertEqual(told["outcome"]?.string, illness.outcome, told.text)
      XCTAssertTrue(illness.phrase.isEmpty || told.text.contains(illness.phrase), told.text)
    }
  }

  func testWhereNobodyAnswersIsTold() throws {
    let plain = try LoopbackServer(greeting: [.text("220 hello\r\n")]) { _ in [.close] }
    defer { plain.close() }
    let nobody = "http://127.0.0.1:\(try Sockets.freePort())/"
    // A label of 64 characters (RFC 1035 §2.3.4) is refused without asking anybody.
    let unknown = "http://\(String(repeating: "a", count: 64)).invalid/"
    let phrases = [
      nobody: "est refusée ou impossible", unknown: "introuvable",
      "https://127.0.0.1:\(plain.port)/": "TLS",
    ]
    let result = try recette(
      runArguments(
        phrases.keys.sorted(), tests: ["core.landing-page-answers"], bounds + reports))
    XCTAssertEqual(result.code, 2, result.output + result.error)
    let all = try outcomes()
    for (target, phrase) in phrases {
      let told = try XCTUnwrap(outcome("core.landing-page-answers", of: target, in: all))
      XCTAssertEqual(told["outcome"]?.string, "undetermined")
      XCTAssertTrue(told.text.contains(phrase), told.text)
    }
  }

  func testLinksThatAreNoLinksAreToldAndTheRestGoesOn() throws {
    let page =
      #"{"links": [1, null, "a", {"href": 5, "rel": 7}, {"href": null, "rel": "data"}, {"href": "http://[::1", "rel": "data"}, {"href": "data:,x", "rel": "conformance"}]}"#
    let server = try LoopbackServer { _ in
      [.answer("200 OK", ["Content-Type: application/json"], page)]
    }
    defer { server.close() }
    let tests = [
      "core.landing-page-answers", "core.landing-page-is-well-formed", "core.conformance-answers",
      "core.collections-answer",
    ]
    let result = try recette(runArguments([server.url("/")], tests: tests, bounds + reports))
    XCTAssertEqual(result.code, 1, result.output + result.error)
    let all = try outcomes()
    let told = Dictionary(
      all.map { ($0["test"]?.string ?? "", $0["outcome"]?.string ?? "") }, uniquingKeysWith: { $1 })
    XCTAssertEqual(
      told,
      [
        tests[0]: "passed", tests[1]: "failed", tests[2]: "undetermined", tests[3]: "undetermined",
      ])
    XCTAssertTrue(all.contains { $0.text.contains("« data:,x » ne peut pas être demandée") })
  }

  func testMoreThanCanBeLookedAtIsBounded() throws {
    let defects = try ["collections-ten-thousand", "next-itself"].map {
      try XCTUnwrap(Defect(rawValue: $0))
    }
    let server = try DemoServer(defects: Set(defects))
    defer { server.stop() }
    let result = try recette(
      runArguments(
        [server.landingPage], tests: ["core.collections-answer", "core.paging-ends"],
        ["--param", "collections=2"] + reports))
    XCTAssertEqual(result.code, 0, result.output + result.error)
    XCTAssertTrue(
      result.output.contains("collection : 2 sur 10007"), result.output)
    let paging = try outcomes().filter { $0["test"]?.string == "core.paging-ends" }
    XCTAssertTrue(paging.contains { $0["outcome"]?.string == "warned" }, "\(paging.map(\.text))")
  }

  func testARunAgainstSilenceIsInterruptedAtOnce() throws {
    let arrived = Gate()
    let server = try LoopbackServer { _ in
      arrived.open()
      return [.hold]
    }
    defer { server.close() }
    let process = try RecetteProcess(
      runArguments(
        [server.url("/")], tests: ["core.landing-page-answers", "core.conformance-answers"],
        reports), in: folder)
    arrived.pass()
    process.interrupt()
    let result = try process.finish()
    XCTAssertEqual(result.code, 130, result.error)
    XCTAssertTrue(result.output.contains("Essai interrompu"), result.output)
    XCTAssertEqual(try outcomes().count, 0)
  }
}
