import CommandLine
import Record
import XCTest

final class SchemaValidationTests: XCTestCase {
  private let schema = """
    {
      "type": "object", "required": ["id"],
      "properties": {"id": {"$ref": "parts/id.json"}}
    }
    """

  private func validate(
    _ document: String, schema: String? = nil, options: [String] = []
  ) async throws -> Invocation {
    let folder = try TemporaryFolder()
    _ = try folder.write(#"{"type": "integer"}"#, to: "parts/id.json")
    let schema = try folder.write(schema ?? self.schema, to: "schema.json")
    let document = try folder.write(document, to: "document.json")
    return await Invocation(["validate", "--schema", schema, document] + options)
  }

  func testADocumentThatFollowsTheSchemaIsValid() async throws {
    let result = try await validate(#"{"id": 1}"#)
    XCTAssertEqual(result.code, .conforms, result.error)
    XCTAssertEqual(result.output, "1 document checked, no departure.\n")
  }

  func testADepartureIsShownAtItsPlace() async throws {
    let result = try await validate("{\n  \"id\": \"x\"\n}")
    XCTAssertEqual(result.code, .fails)
    XCTAssertTrue(result.output.contains("document.json:2:9: #/id: "), result.output)
    XCTAssertTrue(result.output.contains("    \"id\": \"x\"\n          ^\n"), result.output)
    XCTAssertTrue(result.output.hasSuffix("1 departure from the schema; points left open: 0.\n"))
  }

  func testDeparturesForProgramsAreOneALine() async throws {
    let result = try await validate("{}", options: ["--json"])
    XCTAssertEqual(result.code, .fails)
    XCTAssertTrue(
      result.output.contains(#""line":1,"column":1,"pointer":"","code":"required""#),
      result.output)
    XCTAssertEqual(result.output.split(separator: "\n").count, 1)
  }

  func testWhatCannotBeUsedIsNamedAtItsPlace() async throws {
    let cases: [(document: String, schema: String?, place: String)] = [
      ("{", nil, "document.json"), ("{}", "{", "schema.json"),
      ("{}", #"{"type": "objekt"}"#, "schema.json:1:10"),
      ("{}", #"{"$ref": "none.json"}"#, "none.json"),
    ]
    for (document, schema, place) in cases {
      let result = try await validate(document, schema: schema)
      XCTAssertEqual(result.code, .badInput, place)
      XCTAssertTrue(result.error.contains(place), result.error)
    }
  }

  func testADocumentMustBeGiven() async throws {
    let folder = try TemporaryFolder()
    let schema = try folder.write("{}", to: "schema.json")
    let result = await Invocation(["validate", "--schema", schema])
    XCTAssertEqual(result.code, .usage)
    let missing = await Invocation(["validate", "--schema", schema, "\(folder.path)/none.json"])
    XCTAssertEqual(missing.code, .inputMissing)
  }
}
