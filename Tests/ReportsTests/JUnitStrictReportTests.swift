import Record
import Reports
import XCTest

/// The facts of `junit-10.xsd` (Jenkins' xUnit plugin) and `JUnit.xsd` (Ant) that the strict profile
/// must meet at once.
final class JUnitStrictReportTests: XCTestCase {
  private func roots() throws -> [(name: String, root: ParsedXML.Element)] {
    try Fixture.allCases.map { fixture in
      (
        fixture.rawValue,
        try XCTUnwrap(ParsedXML.parse(try fixture.render(.junitStrict)), fixture.rawValue)
      )
    }
  }

  func testTheRootIsBare() throws {
    for (name, root) in try roots() { XCTAssertEqual(root.attributes, [:], name) }
  }

  func testSuitesHaveEveryAttributeOfAnt() throws {
    for (name, root) in try roots() {
      for (place, suite) in root.children.enumerated() {
        XCTAssertEqual(
          suite.attributes.keys.sorted(),
          [
            "errors", "failures", "hostname", "id", "name", "package", "skipped", "tests", "time",
            "timestamp",
          ], name)
        XCTAssertEqual(suite.attributes["id"], String(place), name)
        XCTAssertFalse(suite.attributes["hostname"]?.isEmpty ?? true, name)
        let timestamp = suite.attributes["timestamp"] ?? ""
        XCTAssertNotNil(Timestamp(timestamp + "Z"), "\(name): \(timestamp)")
        XCTAssertEqual(timestamp.count, 19, name)
      }
    }
  }

  func testSuitesHaveTheChildrenOfAntInOrder() throws {
    for (name, root) in try roots() {
      for suite in root.children {
        let names = suite.children.map(\.name)
        XCTAssertEqual(names.first, "properties", name)
        XCTAssertEqual(names.suffix(2), ["system-out", "system-err"], name)
        XCTAssertTrue(names.dropFirst().dropLast(2).allSatisfy { $0 == "testcase" }, name)
        XCTAssertEqual(suite.children.first?.children.count, 0, name)
      }
    }
  }

  func testCasesHaveOnlyWhatBothSchemasAllow() throws {
    for (name, root) in try roots() {
      for testCase in root.all("testcase") {
        XCTAssertEqual(testCase.attributes.keys.sorted(), ["classname", "name", "time"], name)
        XCTAssertLessThanOrEqual(testCase.children.count, 1, name)
        for result in testCase.children {
          XCTAssertTrue(["failure", "error", "skipped"].contains(result.name), name)
          XCTAssertTrue(result.children.isEmpty, name)
          let allowed = result.name == "skipped" ? ["message"] : ["message", "type"]
          XCTAssertEqual(result.attributes.keys.sorted(), allowed, name)
        }
      }
    }
  }

  func testNamesAreTokens() throws {
    for (name, root) in try roots() {
      let names =
        root.children.flatMap { [$0.attributes["name"], $0.attributes["package"]] }
        + root.all("testcase").flatMap { [$0.attributes["name"], $0.attributes["classname"]] }
      for token in names {
        let token = try XCTUnwrap(token)
        XCTAssertEqual(
          token.split(whereSeparator: \.isWhitespace).joined(separator: " "), token, name)
      }
    }
  }
}
