import Foundation
import XCTest

/// `init` on a terminal, from outside.
final class InitCases: CaseInFolder {
  /// Runs `init` on a pseudo-terminal, and types answers.
  private func type(_ answers: String) throws -> (code: Int32, text: String) {
    let script = "/usr/bin/script"
    try XCTSkipUnless(
      FileManager.default.isExecutableFile(atPath: script), "there is no \(script) here")
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: script)
    let command = "'\(try RecetteProcess.executable().path)' init platform.json"
    process.arguments = ["-qec", command, "/dev/null"]
    process.environment = ["LANG": "en_GB.UTF-8", "NO_COLOR": "1", "SHELL": "/bin/sh"]
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(answers.utf8))
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  func testAnswersOnATerminalMakeAFileThatIsValid() throws {
    let typed = try type("\nRegion\nMe\nftp://x\nhttps://example.org/api\n\n\n\n")
    XCTAssertEqual(typed.code, 0, typed.text)
    XCTAssertTrue(typed.text.contains("A name is needed"), typed.text)
    let result = try recette(["validate", "platform.json", "--suites", DemoRun.suitesFolder])
    XCTAssertEqual(result.code, 0, result.output)
    XCTAssertEqual(result.output, "1 file checked (1 platform), no mistake.\n")
  }

  func testAnswersThatStopLeaveNothing() throws {
    let typed = try type("Region\nMe\n\u{4}")
    XCTAssertEqual(typed.code, 130, typed.text)
    XCTAssertTrue(typed.text.contains("nothing is written"), typed.text)
    XCTAssertFalse(
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("platform.json").path))
  }
}
