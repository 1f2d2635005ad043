import Foundation
import JSON
import XCTest

/// `lint-schema`, from outside.
final class LintSchemaCases: CaseInFolder {
  private static let head =
    #""title": "T", "description": "D", "version": "1.0.0", "homepage": "https://example.org","#
    + #" "created": "2024-01-01""#
  private static let sound =
    #"{\#(head), "fields": [{"name": "a", "description": "A"}]}"#
  private static let faulty = """
    {\(head),
    "fields": [
      {"name": "a", "description": "A", "contraints": {"required": true}},
      {"name": "b", "description": "B", "type": "integer", "example": "9",
       "constraints": {"maximum": 5}}
    ], "primaryKey": "c",
    "custom_checks": [{"name": "sirett", "params": {"column": "a"}}]}
    """

  private func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func testEachMistakeIsShownAtItsPlaceWithItsMend() throws {
    try write(Self.faulty, to: "schema.json")
    let result = try recette(["lint-schema", "schema.json"])
    XCTAssertEqual(result.code, 1, result.output)
    for part in [
      "schema.json:3:51: error: the key contraints has no effect: write constraints",
      "[table-schema.misspelt-key #/fields/0/contraints]", "  To do: Write constraints",
      "schema.json:4:67: error: the example “9” breaks the constraint maximum of its own field (5)",
      "the key names the field c", "the check sirett is not known",
      "1 schema checked: errors 4, warnings 0, notes 0.",
    ] {
      XCTAssertTrue(result.output.contains(part), "\(part)\n\(result.output)")
    }
    let french = try recette(["lint-schema", "--lang", "fr", "schema.json"])
    XCTAssertTrue(french.output.contains("schema.json:3:51: erreur : "), french.output)
  }

  func testASoundSchemaHasNothingToMend() throws {
    try write(Self.sound, to: "schema.json")
    let result = try recette(["lint-schema", "schema.json"])
    XCTAssertEqual(result.code, 0)
    XCTAssertEqual(result.output, "1 schema checked, nothing to mend.\n")
  }

  func testWarningsFailOnlyWhereThatIsAsked() throws {
    try write(#"{\#(Self.head), "fields": [{"name": "a"}]}"#, to: "schema.json")
    XCTAssertEqual(try recette(["lint-schema", "schema.json"]).code, 0)
    XCTAssertEqual(try recette(["lint-schema", "--strict", "schema.json"]).code, 1)
  }

  func testACatalogueTellsNamesAndVersions() throws {
    try write(Self.sound, to: "schemas/ville/schema-parcs/1.1.0/schema.json")
    let url = folder.appendingPathComponent("schemas/ville/schema-parcs/1.1.0/schema.json").path
    try write(
      #"{"schemas": [{"name": "ville/schema-parcs", "schema_type": "tableschema", "versions":"#
        + #" [{"version_name": "1.1.0", "schema_url": "\#(url)"}]}]}"#, to: "catalogue.json")
    for schema in ["ville/schema-parcs", "ville/schema-parcs@1.1.0", "schemas"] {
      let result = try recette([
        "lint-schema", "--offline", "--catalogue", "catalogue.json", schema,
      ])
      XCTAssertEqual(result.code, 0)
      XCTAssertTrue(result.output.contains("published as version 1.1.0"), result.output)
    }
    let unknown = try recette([
      "lint-schema", "--offline", "--catalogue", "catalogue.json", "ville/schema-parc",
    ])
    XCTAssertEqual(unknown.code, 66)
    XCTAssertTrue(unknown.error.contains("ville/schema-parcs"), unknown.error)
  }

  func testWhatIsOutOfReachIsNotSaidToBeSound() throws {
    let result = try recette(
      ["lint-schema", "--offline", "ville/schema-parcs"],
      environment: ["XDG_CACHE_HOME": folder.path])
    XCTAssertEqual(result.code, 2)
    XCTAssertTrue(result.error.contains("--offline"), result.error)
    XCTAssertEqual(try recette(["lint-schema", "none.json"]).code, 66)
    XCTAssertEqual(try recette(["lint-schema"]).code, 64)
  }

  func testWhatIsNotJSONIsShownWhereItStops() throws {
    try write("{\n  \"fields\": [,]\n}", to: "schema.json")
    let result = try recette(["lint-schema", "schema.json"])
    XCTAssertEqual(result.code, 1)
    XCTAssertTrue(result.output.contains("schema.json:2:14: error: "), result.output)
  }

  func testPackagesAndJSONSchemasAreJudgedToo() throws {
    try write(
      #"{"$schema": "http://json-schema.org/draft-07/schema#", "type": "strin"}"#, to: "json.json")
    try write(
      #"{"resources": [{"name": "a", "path": "a.csv", "schema": {"fields": [{"name": "x","#
        + #" "descriptio": "X"}], "foreignKeys": [{"fields": "x", "reference": {"resource": "b","#
        + #" "fields": "y"}}]}}]}"#, to: "datapackage.json")
    let json = try recette(["lint-schema", "json.json"])
    XCTAssertEqual(json.code, 1)
    XCTAssertTrue(json.output.contains("#/type]"), json.output)
    let package = try recette(["lint-schema", "datapackage.json"])
    XCTAssertEqual(package.code, 1)
    XCTAssertTrue(
      package.output.contains("#/resources/0/schema/fields/0/descriptio]"), package.output)
    XCTAssertTrue(package.output.contains("leads to the resource b"), package.output)
  }

  func testProgramsReadADocumentThatFollowsItsSchema() throws {
    try write(Self.faulty, to: "schema.json")
    let result = try recette(["lint-schema", "--format", "json", "schema.json"])
    XCTAssertEqual(result.code, 1)
    let document = try JSONDocument(parsing: Array(result.output.utf8))
    let finding = document.root["schemas"]?[0]?["findings"]?[0]
    XCTAssertEqual(finding?["code"]?.string, "table-schema.misspelt-key")
    XCTAssertEqual(finding?["line"]?.integer, 3)
    let published = URL(fileURLWithPath: DemoRun.suitesFolder)
      .appendingPathComponent("schema-lint.schema.json")
    let schema = try JSONSchema.compile(
      try JSONDocument(parsing: Array(try Data(contentsOf: published))))
    XCTAssertEqual(schema.validate(document.root).map { "\($0.instance)" }, [])
  }

  func testGitHubIsToldLineByLine() throws {
    try write(Self.faulty, to: "schema.json")
    let result = try recette(["lint-schema", "--format", "github", "schema.json"])
    XCTAssertTrue(
      result.output.hasPrefix(
        "::error file=schema.json,line=3,col=51,title=table-schema.misspelt-key::the key"),
      result.output)
  }
}
