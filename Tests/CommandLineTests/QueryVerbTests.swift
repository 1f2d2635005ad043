import CommandLine
import Record
import XCTest

final class QueryVerbTests: XCTestCase {
  private func query(_ expression: String, _ document: String, _ options: String...) async throws
    -> Invocation
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(document, to: "document.json")
    return await Invocation(["query", expression, path] + options)
  }

  func testNodesAreShownWithTheirPathAndValue() async throws {
    let result = try await query("$.a[*]", #"{"a": [1, {"b":  "c"}]}"#)
    XCTAssertEqual(result.code, .conforms)
    XCTAssertEqual(result.output, "$['a'][0]\t1\n$['a'][1]\t{\"b\":\"c\"}\n")
  }

  func testNodesForProgramsAreOneObjectALine() async throws {
    let result = try await query("$.*", #"{"a\tb": 1.50}"#, "--json")
    XCTAssertEqual(result.output, #"{"path":"$['a\\tb']","value":1.50}"# + "\n")
  }

  func testNoNodeIsAFailure() async throws {
    let result = try await query("$.b", #"{"a": 1}"#)
    XCTAssertEqual(result.code, .fails)
    XCTAssertEqual(result.output, "")
  }

  func testABadExpressionIsShownAtItsPlace() async throws {
    let result = try await query("$.a[?", "{}")
    XCTAssertEqual(result.code, .badInput)
    XCTAssertTrue(result.error.contains("  $.a[?\n       ^\n"), result.error)
  }

  func testABadDocumentIsShownAtItsPlace() async throws {
    let result = try await query("$", "{\n  \"a\": nul\n}")
    XCTAssertEqual(result.code, .badInput)
    XCTAssertTrue(result.error.contains("line 2, column 11"), result.error)
    XCTAssertTrue(result.error.contains("    \"a\": nul\n            ^"), result.error)
  }

  func testAMissingDocumentIsNamed() async {
    let result = await Invocation(["query", "$", "/nowhere/document.json"])
    XCTAssertEqual(result.code, .inputMissing)
    XCTAssertTrue(result.error.contains("“/nowhere/document.json”"), result.error)
  }
}
