import Foundation
import XCTest

/// `validate`, from outside: files are known by what they hold, and each mistake is shown at its place.
final class ValidateCases: CaseInFolder {
  private func write(_ text: String, to name: String) throws {
    try text.write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private func validate(_ names: String...) throws -> RecetteProcess.Result {
    try recette(["validate", "--suites", DemoRun.suitesFolder] + names)
  }

  private static let platform = """
    {"name": "Ville",
     "endpoints": [{"kind": "ogcapi-features", "url": "https://example.org/api"}]}
    """
  private static let clausier = """
    {"id": "ville", "version": "1.0.0", "title": {"fr": "V", "en": "V"}, "clauses": [
      {"id": "V-1", "level": "must", "theme": {"fr": "A", "en": "A"},
       "text": {"fr": "T", "en": "T"}, "tests": ["ogcapi-features/core.landing-page-answers"]}]}
    """

  func testFilesOfEachKindAreKnownByWhatTheyHold() throws {
    try write(Self.platform, to: "one.json")
    try write(Self.clausier, to: "two.json")
    let result = try validate("one.json", "two.json", "cog", "clausier")
    XCTAssertEqual(result.code, 0, result.output + result.error)
    XCTAssertEqual(
      result.output, "4 files checked (1 suite, 2 files of clauses, 1 platform), no mistake.\n")
  }

  func testUnknownKeysAreShown() throws {
    try write(
      Self.platform.replacing("\"name\"", with: "\"operater\": \"X\",\n \"name\""), to: "one.json")
    try write(Self.clausier.replacing("\"level\"", with: "\"levell\""), to: "two.json")
    let result = try validate("one.json", "two.json")
    XCTAssertEqual(result.code, 65)
    XCTAssertTrue(result.output.contains("one.json:1:2: "), result.output)
    XCTAssertTrue(result.output.contains("“operator”"), result.output)
    XCTAssertTrue(result.output.contains("two.json:2:17: "), result.output)
    XCTAssertTrue(result.output.contains("files with mistakes: 2 of 2"), result.output)
  }

  func testAPlatformWithoutEndpointsIsRefused() throws {
    try write(#"{"name": "Ville", "operator": "X"}"#, to: "none.json")
    try write(#"{"name": "Ville", "endpoints": []}"#, to: "empty.json")
    for name in ["none.json", "empty.json"] {
      let result = try validate(name)
      XCTAssertEqual(result.code, 65, name)
      XCTAssertTrue(result.output.contains("endpoints"), result.output)
      XCTAssertTrue(result.output.contains("1 platform"), result.output)
      XCTAssertNotEqual(try recette(["run", name, "--suites", DemoRun.suitesFolder]).code, 0, name)
    }
  }

  func testASecretInClearIsRefusedAndNotRepeated() throws {
    try write(
      Self.platform.replacing("\"url\"", with: "\"token\": \"s3cr3t\", \"url\""), to: "one.json")
    let result = try validate("one.json")
    XCTAssertEqual(result.code, 65)
    XCTAssertTrue(result.output.contains("one.json:2:44: "), result.output)
    XCTAssertTrue(result.output.contains("bearer:env:"), result.output)
    let run = try recette(["run", "one.json", "--suites", DemoRun.suitesFolder])
    XCTAssertEqual(run.code, 65)
    XCTAssertTrue(run.error.contains("one.json:2:44: "), run.error)
  }

  func testAClauseMayNameOnlyTestsThatExist() throws {
    try write(Self.clausier.replacing("page-answers", with: "page-answer"), to: "two.json")
    let result = try validate("two.json")
    XCTAssertEqual(result.code, 65)
    XCTAssertTrue(result.output.contains("two.json:3:46: "), result.output)
    XCTAssertTrue(result.output.contains("core.landing-page-answers"), result.output)
    let clauses = try recette([
      "clauses", "--suites", DemoRun.suitesFolder, "--file", "./two.json",
    ])
    XCTAssertEqual(clauses.code, 65)
    XCTAssertTrue(clauses.error.contains("two.json:3:46: "), clauses.error)
  }

  func testWhatARunRefusesBeforeItBeginsIsRefusedToo() throws {
    try write(
      Self.platform.replacing(
        "]}",
        with: "], \"clauses\": {\"file\": \"two.json\","
          + " \"only\": [\"V-2\"]}}"), to: "one.json")
    try write(Self.clausier, to: "two.json")
    let result = try validate("one.json")
    XCTAssertEqual(result.code, 65, result.output + result.error)
    XCTAssertTrue(result.output.contains("V-2"), result.output)
  }

  func testProgramsAreToldTheKind() throws {
    try write(Self.clausier.replacing("must", with: "may"), to: "two.json")
    let result = try validate("two.json", "--json")
    XCTAssertTrue(result.output.contains(#""kind":"clausier","line":2"#), result.output)
  }
}
