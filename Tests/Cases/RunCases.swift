import DemoPlatform
import Foundation
import JSON
import XCTest

/// Whole runs of the built command on the embedded platform.
final class RunCases: XCTestCase {
  private var folder = URL(fileURLWithPath: "/")
  private let suites = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("suites").path

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDown() {
    try? FileManager.default.removeItem(at: folder)
  }

  private func run(
    _ server: DemoServer, _ options: String..., environment: [String: String] = [:]
  ) throws -> RecetteProcess.Result {
    try RecetteProcess.run(
      ["run", "--suite", "ogcapi-features", "--suites", suites, server.landingPage] + options,
      environment: environment, in: folder)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func lastLine(_ text: String) -> Substring { text.split(separator: "\n").last ?? "" }

  func testAConformantPlatformConforms() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let result = try run(
      server, "--report", "junit=out/junit.xml", "--record", "run.jsonl", "--fail-on", "must")
    XCTAssertEqual(result.code, 0, result.output + result.error)
    XCTAssertTrue(lastLine(result.output).hasPrefix("Conforms"), result.output)
    XCTAssertFalse(result.output.contains("\u{1B}"), "no colours in a pipe")
    XCTAssertTrue(result.error.contains("Report junit written: out/junit.xml\n"), result.error)
    XCTAssertTrue(result.error.contains("Run record written: run.jsonl\n"), result.error)
    XCTAssertTrue(try text("out/junit.xml").contains("<testcase"))
    let again = try RecetteProcess.run(["report", "run.jsonl"], in: folder)
    XCTAssertEqual(again.output, result.output)
  }

  func testADefectFailsAndIsExplainedLast() throws {
    let server = try DemoServer(
      defects: [try XCTUnwrap(Defect(rawValue: "limit-zero-accepted"))])
    defer { server.stop() }
    let result = try run(server, "--test", "core.limit-zero")
    XCTAssertEqual(result.code, 1, result.error)
    XCTAssertTrue(result.output.contains("FAILED ogcapi-features/core.limit-zero"), result.output)
    XCTAssertTrue(result.output.contains("limit=0"), result.output)
    XCTAssertTrue(lastLine(result.output).hasPrefix("Does not conform"), result.output)
  }

  func testReportsOnTheOutputLeaveTheResultToStandardError() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let result = try run(server, "--class", "oas30", "--report", "junit=-")
    XCTAssertEqual(result.code, 0, result.error)
    XCTAssertTrue(result.output.hasPrefix("<?xml"), result.output)
    XCTAssertTrue(lastLine(result.error).hasPrefix("Conforms"), result.error)
  }

  func testVerboseShowsRequestsAndQuietTheVerdictAlone() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let verbose = try run(server, "--class", "oas30", "-v")
    XCTAssertTrue(verbose.error.contains("GET \(server.landingPage)"), verbose.error)
    let quiet = try run(server, "--class", "oas30", "-q")
    XCTAssertEqual(quiet.error, "")
    XCTAssertEqual(quiet.output.split(separator: "\n").count, 1, quiet.output)
  }

  func testAnInterruptedRunLeavesAValidRecord() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let process = try RecetteProcess(
      [
        "run", "--suite", "ogcapi-features", "--suites", suites, server.landingPage, "--rate",
        "1/m", "--record", "-",
      ], in: folder)
    let first = process.nextOutput()
    process.interrupt()
    let result = try process.finish()
    XCTAssertEqual(result.code, 130, result.error)
    let lines = (first + result.output).split(separator: "\n")
    let footer = try JSONDocument(parsing: String(try XCTUnwrap(lines.last))).root
    XCTAssertEqual(footer["kind"]?.string, "footer")
    XCTAssertEqual(footer["isInterrupted"]?.boolean, true)
    XCTAssertEqual(footer["exitCode"]?.integer, 130)
    XCTAssertTrue(lastLine(result.error).hasPrefix("Interrupted"), result.error)
    try (first + result.output).write(
      to: folder.appendingPathComponent("run.jsonl"), atomically: true, encoding: .utf8)
    XCTAssertEqual(try RecetteProcess.run(["report", "run.jsonl"], in: folder).code, 0)
  }

  func testSecretsAreInNoFile() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let secret = "hunter2-is-the-secret"
    let result = try run(
      server, "--class", "oas30", "--bearer-env", "TOKEN", "--api-key-env", "apikey=TOKEN", "-v",
      "--record", "run.jsonl", "--report", "markdown=report.md", "--report", "junit=junit.xml",
      environment: ["TOKEN": secret])
    XCTAssertTrue(try text("run.jsonl").contains("\"Authorization\""))
    for text in [
      result.output, result.error, try text("run.jsonl"), try text("report.md"),
      try text("junit.xml"),
    ] {
      XCTAssertFalse(text.contains(secret))
    }
  }

  func testTheDemoWritesEveryReport() throws {
    let result = try RecetteProcess.run(
      ["demo", "--suites", suites, "--class", "oas30", "--output", "reports"], in: folder)
    XCTAssertEqual(result.code, 0, result.error)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("reports").path)
    XCTAssertTrue(Set(files).isSuperset(of: ["run.jsonl", "junit.xml", "report.md"]), "\(files)")
    XCTAssertFalse(files.contains { $0.hasSuffix(".partial") }, "\(files)")
  }
}
