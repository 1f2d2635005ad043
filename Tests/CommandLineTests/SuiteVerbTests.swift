import CommandLine
import Record
import XCTest

/// `list`, `explain` and `validate`, over a folder of suites of their own.
final class SuiteVerbTests: XCTestCase {
  private func folder(_ text: String = SuiteText.sound) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(text, to: "features/suite.json")
    return folder
  }

  private var faulty: String {
    SuiteText.sound.replacing("\"for\": \"landing\"", with: "\"for\": \"lending\"")
  }

  func testSuitesAreListedWithTheirNumberOfTests() async throws {
    let folder = try folder()
    let result = await Invocation(["list", "--suites", folder.path])
    XCTAssertEqual(result.code, .conforms)
    XCTAssertEqual(result.output, "features  1.0.0  1 test  Features\n")
    let json = await Invocation(["list", "--json"], environment: ["RECETTE_SUITES": folder.path])
    XCTAssertEqual(
      json.output,
      #"{"suite":"features","version":"1.0.0","title":{"fr":"Entités","en":"Features"},"#
        + #""reference":"https://example.org/standard","classes":["core"],"tests":1}"# + "\n")
  }

  func testTestsOfASuiteAreListedByClass() async throws {
    let folder = try folder()
    let result = await Invocation(["list", "features", "--suites", folder.path])
    XCTAssertEqual(
      result.output,
      """
      features 1.0.0 · Features
        core · Core
          core.landing  must  The landing page answers

      """)
    let identifiers = await Invocation(["list", "features", "--ids", "--suites", folder.path])
    XCTAssertEqual(identifiers.output, "core.landing\n")
  }

  func testAnUnknownSuiteIsMatchedWithTheNearest() async throws {
    let folder = try folder()
    let result = await Invocation(["list", "featurs", "--suites", folder.path])
    XCTAssertEqual(result.code, .usage)
    XCTAssertTrue(result.error.contains("Did you mean “features”?"), result.error)
  }

  func testASuiteThatIsNeededMayHaveNoMistake() async throws {
    let folder = try folder(faulty)
    let result = await Invocation(["list", "--suites", folder.path])
    XCTAssertEqual(result.code, .badInput)
    XCTAssertTrue(result.error.contains("has one mistake"), result.error)
    XCTAssertTrue(result.error.contains("recette validate \(folder.path)"), result.error)
  }

  func testATestIsExplainedInEachLanguage() async throws {
    let folder = try folder()
    let french = await Invocation(
      ["explain", "core.landing", "--suites", folder.path], environment: [:])
    XCTAssertEqual(french.code, .conforms)
    for part in ["Pourquoi c'est important : Tout part d'elle.", "Comment corriger : Servez-la."] {
      XCTAssertTrue(french.output.contains(part), french.output)
    }
    let english = await Invocation(["explain", "features/core.landing", "--suites", folder.path])
    XCTAssertTrue(english.output.contains("How to mend it: Serve it."), english.output)
    XCTAssertTrue(
      english.output.hasSuffix("  recette run --suite features --test core.landing URL\n"),
      english.output)
  }

  func testRequirementsClassesAndSuitesAreExplained() async throws {
    let folder = try folder()
    let cases = [
      ("/req/core/root-op", "core.landing"), ("/req/core/other", "Nothing shows it."),
      ("core", "The landing page answers"), ("features", "[integer; default: 5; ≥ 1]"),
    ]
    for (name, part) in cases {
      let result = await Invocation(["explain", name, "--suites", folder.path])
      XCTAssertEqual(result.code, .conforms, name)
      XCTAssertTrue(result.output.contains(part), "\(name): \(result.output)")
    }
  }

  func testWhatNoSuiteHasIsNotExplained() async throws {
    let folder = try folder()
    let result = await Invocation(["explain", "core.landnig", "--suites", folder.path])
    XCTAssertEqual(result.code, .usage)
    XCTAssertTrue(result.error.contains("Did you mean “core.landing”?"), result.error)
    let other = await Invocation(["explain", "zzzzzzzzzzzz", "--suites", folder.path])
    XCTAssertTrue(other.error.contains("recette list SUITE"), other.error)
  }

  func testASoundSuiteIsValid() async throws {
    let folder = try folder()
    let all = await Invocation(["validate", "--suites", folder.path])
    XCTAssertEqual(all.code, .conforms)
    XCTAssertEqual(all.output, "1 file checked (1 suite), no mistake.\n")
    for name in ["features/suite.json", "features", "features/"] {
      let one = await Invocation(["validate", "\(folder.path)/\(name)", "-q"])
      XCTAssertEqual(one.code, .conforms, name)
      XCTAssertEqual(one.output, "")
    }
  }

  func testAMistakeIsShownAtItsPlace() async throws {
    let folder = try folder(faulty)
    let path = "\(folder.path)/features/suite.json"
    let result = await Invocation(["validate", path])
    XCTAssertEqual(result.code, .badInput)
    let lines = result.output.split(separator: "\n").map(String.init)
    XCTAssertEqual(lines.first?.hasPrefix("\(path):19:14: "), true, result.output)
    XCTAssertEqual(lines.first?.contains("did you mean “landing”?"), true, result.output)
    XCTAssertEqual(lines[1].contains("\"for\": \"lending\""), true)
    XCTAssertEqual(lines[2].drop { $0 == " " }, "^^^^^^^^^")
    XCTAssertEqual(lines[2].prefix { $0 == " " }.count, 2 + 13)
    XCTAssertTrue(
      result.output.hasSuffix("files with mistakes: 1 of 1 (1 suite).\n"), result.output)
  }

  func testMistakesForProgramsAreOneALine() async throws {
    let folder = try folder(faulty)
    let result = await Invocation(["validate", "--json", "--suites", folder.path])
    XCTAssertEqual(result.code, .badInput)
    let line = try XCTUnwrap(result.output.split(separator: "\n").first)
    XCTAssertTrue(line.contains(#""line":19,"column":14,"code":"suite."#), result.output)
  }

  func testAFileThatIsNotThereIsNoValidSuite() async throws {
    let folder = try folder()
    let result = await Invocation(["validate", "\(folder.path)/none.json"])
    XCTAssertEqual(result.code, .inputMissing)
  }
}
