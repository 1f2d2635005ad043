import DemoPlatform
import Foundation
import JSON
import XCTest

/// Where a run writes when what it writes to is not what it seems.
final class OutputCases: CaseInFolder {
  private let tests = ["core.landing-page-answers"]

  /// Runs the command from a shell, with its redirections.
  private func shell(_ arguments: [String], _ redirections: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "exec \"$0\" \"$@\" \(redirections)", try RecetteProcess.executable().path] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func testNothingGoesIntoAFileThatTookTheNumberOfAClosedOutput() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let arguments = runArguments(
      [server.landingPage], tests: tests, ["--record", "run.jsonl", "--report", "json=run.json"])
    XCTAssertEqual(try shell(arguments, "2>/dev/null >&-"), 74, "the result could not be told")
    for line in try text("run.jsonl").split(separator: "\n") {
      XCTAssertNoThrow(try JSONDocument(parsing: String(line)))
    }
    XCTAssertNoThrow(try JSONDocument(parsing: try text("run.json")))
    XCTAssertEqual(try shell(arguments, "<&- >/dev/null 2>&-"), 0)
  }

  func testARecordThatCannotBeWrittenIsTold() throws {
    let server = try DemoServer()
    defer { server.stop() }
    guard FileManager.default.fileExists(atPath: "/dev/full") else {
      throw XCTSkip("there is no device that is always full")
    }
    // A link, so that nothing could happen to the device itself.
    let path = folder.appendingPathComponent("full").path
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
    for place in ["full", "-"] {
      let arguments = runArguments([server.landingPage], tests: tests, ["--record", place])
      XCTAssertEqual(
        try shell(arguments, place == "-" ? ">/dev/full 2>error" : ">output 2>error"), 74, place)
      let told = try text("error")
      XCTAssertTrue(told.contains("recette : "), told)
    }
    var status = stat()
    XCTAssertEqual(stat("/dev/full", &status), 0)
    XCTAssertEqual(status.st_mode & S_IFMT, S_IFCHR)
  }

  func testWhatCannotBeWrittenStopsTheRunBeforeItBegins() throws {
    let server = try DemoServer()
    defer { server.stop() }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("out"), withIntermediateDirectories: true)
    let cases: [(options: [String], code: Int32, phrase: String)] = [
      (["--report", "junit=out"], 74, "c'est un dossier"),
      (["--record", "out"], 74, "c'est un dossier"),
      (["--report", "junit=a", "--report", "json=./a"], 64, "au même endroit"),
      (["--report", "junit=a", "--record", "out/../a"], 64, "au même endroit"),
      (["--report", "junit=-", "--record", "-"], 64, "au même endroit"),
      (["--report", "yaml=a"], 64, "markdown"), (["--report", "junit"], 64, "junit=-"),
      (["--param", "colections=2"], 64, "collections"),
      (["--bearer-env", "not a name"], 64, "et non le secret"),
      (["--bearer", "x"], 64, "--bearer"),
    ]
    for (options, code, phrase) in cases {
      let result = try recette(runArguments([server.landingPage], tests: tests, options))
      XCTAssertEqual(result.code, code, "\(options): \(result.error)")
      XCTAssertEqual(result.output, "", "\(options)")
      XCTAssertTrue(result.error.contains(phrase), result.error)
    }
    let lost = try recette(["run", "-s", "a", "--suites", "none", "--lang", "fr", "http://a/"])
    XCTAssertEqual(lost.code, 66)
    XCTAssertTrue(lost.error.contains("--suites"), lost.error)
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: folder.path), ["out"], "nothing is left")
  }
}
