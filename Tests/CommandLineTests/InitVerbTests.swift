import CommandLine
import Foundation
import Record
import XCTest

/// The questions of `init`.
final class InitVerbTests: XCTestCase {
  private func run(
    _ answers: [String], _ path: String, _ options: [String] = []
  ) async -> (code: ExitCode, output: String, error: String) {
    let output = RecordingChannel(isTerminal: true)
    let error = RecordingChannel(isTerminal: true)
    let application = Application(
      environment: ["LANG": "en_GB", "NO_COLOR": "1"],
      console: Console(output: output, error: error, input: ScriptedAnswers(answers)))
    let code = await application.run(["init", path] + options)
    return (code, output.text, error.text)
  }

  func testAnswersMakeAFile() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/platform.json"
    let result = await run(
      ["  My   region ", "", "https://example.org/api", "", "", ""], path)
    XCTAssertEqual(result.code, .conforms, result.error)
    let text = try XCTUnwrap(folder.text(of: "platform.json"))
    XCTAssertTrue(text.contains(#""name": "My region""#), text)
    XCTAssertTrue(text.contains("https://example.org/api"), text)
    XCTAssertFalse(text.contains("operator"), text)
    XCTAssertEqual(result.error.components(separatedBy: "? ").count, 1)
    XCTAssertTrue(result.error.contains("Name of the platform:"), result.error)
  }

  func testWhatWillNotDoIsAskedForAgain() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/platform.json"
    let result = await run(
      [
        "", "Region", "Me", "ftp://example.org", "example.org/api", "https://example.org/api", "",
        "", "",
      ], path)
    XCTAssertEqual(result.code, .conforms, result.error)
    XCTAssertEqual(result.error.components(separatedBy: "Name of the platform:").count, 3)
    XCTAssertEqual(result.error.components(separatedBy: "“ogcapi-features”").count, 4)
    XCTAssertTrue(result.error.contains("ftp"), result.error)
  }

  func testAPlatformNeedsAnEndpoint() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/platform.json"
    let result = await run(
      ["Region", "", "", "", "", "", "", "https://example.org/csw", "", ""], path)
    XCTAssertEqual(result.code, .conforms, result.error)
    XCTAssertTrue(result.error.contains("One endpoint at least"), result.error)
    XCTAssertTrue(folder.text(of: "platform.json")?.contains("catalogue") == true)
  }

  func testAnswersThatStopLeaveNothing() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/platform.json"
    let all = ["Region", "", "https://example.org/api", "", ""]
    for count in 0...all.count {
      let result = await run(Array(all.prefix(count)), path)
      XCTAssertEqual(result.code, .interrupted, "\(count)")
      XCTAssertTrue(result.error.contains("nothing is written"), result.error)
      XCTAssertNil(folder.text(of: "platform.json"))
    }
  }

  func testWhatIsGivenIsNotAskedFor() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/platform.json"
    let result = await run(
      ["", "", ""], path,
      ["--name", "R", "--operator", "O", "--features", "https://example.org/api"])
    XCTAssertEqual(result.code, .conforms, result.error)
    XCTAssertFalse(result.error.contains("Name of"), result.error)
  }
}
