import CommandLine
import Record
import XCTest

/// What `run` refuses or shows before anything is sent; the cases run it on a platform.
final class RunVerbTests: XCTestCase {
  /// Nothing listens there: a run that was made all the same would be undetermined.
  private let address = "http://127.0.0.1:9/"

  private func run(_ arguments: String...) async throws -> Invocation {
    let folder = try TemporaryFolder()
    _ = try folder.write(SuiteText.sound, to: "features/suite.json")
    let arguments = arguments.map { $0.replacing("FOLDER", with: folder.path) }
    return await Invocation(["run", "--suites", folder.path] + arguments)
  }

  func testAPlanSaysWhatWouldBeAsked() async throws {
    let result = try await run(address, "-s", "features", "--plan", "--param", "sample=2")
    XCTAssertEqual(result.code, .conforms)
    XCTAssertEqual(
      result.output,
      """
      features 1.0.0 · http://127.0.0.1:9/
        Parameters: sample=2
        Probes: 1
          landing  GET http://127.0.0.1:9/, Accept: application/json
        Tests: 1
          core · Core
            core.landing (must) · The landing page answers

      """)
  }

  func testWhatCannotBeRunIsNamed() async throws {
    let cases: [(arguments: [String], code: ExitCode, part: String)] = [
      ([address], .usage, "features"), ([address, "-s", "featres"], .usage, "“features”?"),
      ([address, "-s", "features", "--class", "cor"], .usage, "“core”?"),
      ([address, "-s", "features", "--test", "core.lending"], .usage, "“core.landing”?"),
      ([address, "-s", "features", "--param", "simple=1"], .usage, "sample"),
      ([address, "-s", "features", "--param", "sample=0"], .usage, "sample"),
      ([address, "-s", "features", "--param", "sample"], .usage, "NAME=VALUE"),
      (["-s", "features"], .usage, "TARGET"),
      (["ftp://x", "-s", "features"], .usage, "ftp"),
      (["/nowhere", "-s", "features"], .inputMissing, "/nowhere"),
      ([address, "-s", "features", "--fail-on", "may"], .usage, "must, should"),
      ([address, "-s", "features", "--record", "FOLDER"], .cannotWrite, "folder"),
      ([address, "-s", "features", "-r", "junit=FOLDER"], .cannotWrite, "folder"),
      ([address, "-s", "features", "-r", "junit=x", "--record", "x"], .usage, "same place"),
      ([address, "-s", "features", "--bearer-env", "RECETTE_NONE"], .usage, "RECETTE_NONE"),
      ([address, "-s", "features", "--cacert", "/nowhere.pem"], .inputMissing, "/nowhere.pem"),
    ]
    let folder = try TemporaryFolder()
    _ = try folder.write(SuiteText.sound, to: "features/suite.json")
    for (arguments, code, part) in cases {
      let result = await Invocation(
        ["run", "--suites", folder.path]
          + arguments.map { $0.replacing("FOLDER", with: folder.path) })
      XCTAssertEqual(result.code, code, "\(arguments): \(result.error)")
      XCTAssertTrue(result.error.contains(part), "\(arguments): \(result.error)")
      XCTAssertEqual(result.output, "", "\(arguments)")
    }
  }

  func testASecretThatIsMissingDoesNotCostTheLastRecord() async throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(SuiteText.sound, to: "features/suite.json")
    let path = try folder.write("kept", to: "run.jsonl")
    let result = await Invocation([
      "run", address, "--suites", folder.path, "-s", "features", "--record", path,
      "--bearer-env", "RECETTE_NONE",
    ])
    XCTAssertEqual(result.code, .usage)
    XCTAssertEqual(folder.text(of: "run.jsonl"), "kept")
  }

  func testAPlatformThatDoesNotAnswerLeavesTheRunUndetermined() async throws {
    let result = try await run(address, "-s", "features", "--retries", "0")
    XCTAssertEqual(result.code, .undetermined)
    XCTAssertTrue(result.output.contains("core.landing"), result.output)
  }
}
