import CommandLine
import Messages
import Record
import XCTest

final class ApplicationTests: XCTestCase {
  private func run(
    _ arguments: String..., environment: [String: String] = ["LANG": "en_GB"]
  ) async -> (code: ExitCode, output: String, error: String) {
    let output = RecordingChannel()
    let error = RecordingChannel()
    let application = Application(
      environment: environment, console: Console(output: output, error: error))
    let code = await application.run(arguments)
    return (code, output.text, error.text)
  }

  func testTheVersionIsOneLine() async {
    let result = await run("--version")
    XCTAssertEqual(result.code, .conforms)
    XCTAssertEqual(result.output, "recette \(ToolVersion.current)\n")
    XCTAssertEqual(result.error, "")
  }

  func testHelpIsTheSameByBothWays() async {
    let byOption = await run("completion", "--help")
    let byVerb = await run("help", "completion")
    XCTAssertEqual(byOption.code, .conforms)
    XCTAssertEqual(byOption.output, byVerb.output)
    XCTAssertTrue(byOption.output.contains("Usage: recette completion"))
  }

  func testAMistakeGoesToStandardErrorWithItsMend() async {
    let result = await run("complete", "bash")
    XCTAssertEqual(result.code, .usage)
    XCTAssertEqual(result.output, "")
    XCTAssertTrue(result.error.hasPrefix("recette: Unknown verb “complete”."), result.error)
    XCTAssertTrue(result.error.contains("Did you mean “completion”?\n"), result.error)
    XCTAssertTrue(result.error.hasSuffix("For help: recette --help\n"), result.error)
  }

  func testAMistakeAfterAVerbLeadsToTheHelpOfThatVerb() async {
    let result = await run("completion")
    XCTAssertEqual(result.code, .usage)
    XCTAssertTrue(result.error.hasSuffix("For help: recette completion --help\n"), result.error)
  }

  func testMistakesSpeakTheLanguageAsked() async {
    let french = await run("nul", environment: [:])
    XCTAssertTrue(french.error.hasPrefix("recette : Verbe inconnu « nul »."), french.error)
    let english = await run("nul", "--lang=en", environment: [:])
    XCTAssertTrue(english.error.hasPrefix("recette: Unknown verb “nul”."), english.error)
  }

  func testHostileArgumentsCannotMoveTheCursor() async {
    let result = await run("a\u{1B}[2Jb\r\nc\u{202E}")
    XCTAssertEqual(result.code, .usage)
    let hasControl = result.error.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }
    XCTAssertFalse(hasControl, result.error)
    XCTAssertFalse(result.error.contains("\u{202E}"))
  }

  func testAnUnknownShellIsMatchedWithTheNearest() async {
    let result = await run("completion", "bsh")
    XCTAssertEqual(result.code, .usage)
    XCTAssertTrue(result.error.contains("“bash”"), result.error)
  }
}
