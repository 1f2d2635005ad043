import Checks
import Foundation
import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Engine

/// Tables are examined from URLs and files, and shown as the published document.
final class TableProbeTests: XCTestCase {
  static let schema = #"""
    {"fields": [
      {"name": "id", "type": "integer", "constraints": {"required": true}},
      {"name": "nom", "constraints": {"enum": ["a", "b"]}}
    ], "primaryKey": "id"}
    """#
  static let catalogue = #"""
    {"schemas": [
      {"name": "val/arbres", "schema_type": "tableschema", "schema_url": "/arbres/latest.json",
       "versions": [{"version_name": "1.0.0", "schema_url": "/arbres/1.json"}]},
      {"name": "val/zones", "schema_type": "jsonschema",
       "versions": [{"version_name": "1.0.0", "schema_url": "/zones/1.json"}]},
      {"name": "val/fiche", "schema_type": "other", "schema_url": "/fiche.yml", "versions": []}
    ]}
    """#

  private func read(
    _ replies: [String: ScriptedSource.Reply], _ address: String, schema: String? = nil,
    options: [String: JSONValue] = [:]
  ) async throws -> JSONValue {
    let source = ScriptedSource(replies, onExchange: { _ in })
    var options = options
    options["catalogue"] = JSONText.string("http://c/schemas.json").asValue
    let order = TableOrder(
      address: address, schema: schema.flatMap { JSONText.string($0).asValue }, options: options)
    let reader = TableProbeReader(
      source: source, library: SchemaLibrary(source: source), probe: "table", order: order)
    let root = try await reader.read().get().document.root
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("../../../suites/table-document.schema.json")
    let published = try JSONSchema.compile(
      JSONDocument(parsing: [UInt8](Data(contentsOf: file))))
    XCTAssertEqual(published.validate(root).map { "\($0.instance.pointer) \($0.code)" }, [])
    return root
  }

  private func replies(_ table: String) -> [String: ScriptedSource.Reply] {
    [
      "http://d/t.csv": .wholeFile(Array(table.utf8)),
      "http://c/schemas.json": .json(Self.catalogue), "http://c/arbres/1.json": .json(Self.schema),
      "http://c/zones/1.json": .json(#"{"type": "object", "required": ["a"]}"#),
    ]
  }

  private func codes(_ root: JSONValue) -> [String] {
    (root["tallies"]?.elements.map(\.self) ?? []).compactMap { $0["code"]?.string }
  }

  func testATableIsHeldToASchemaOfTheCatalogue() async throws {
    let root = try await read(
      replies("id,nom\n1,a\n1,c\n"), "http://d/t.csv", schema: "val/arbres@1.0.0")
    XCTAssertEqual(root["verdict"]?.string, "departs")
    XCTAssertEqual(root["schema"]?["version"]?.string, "1.0.0")
    XCTAssertEqual(codes(root), ["table.enum", "table.primary-key"])
    XCTAssertEqual(root["problems"]?[0]?["row"]?.integer, 3)
    XCTAssertEqual(root["counts"]?["judged"]?.integer, 2)
    let good = try await read(
      replies("id,nom\n1,a\n2,b\n"), "http://d/t.csv", schema: "val/arbres")
    XCTAssertEqual(good["verdict"]?.string, "conforms")
  }

  func testWhatIsNotInTheCatalogueIsSaid() async throws {
    for (name, code) in [
      ("val/arbre", "table-source.unknown-schema"),
      ("tout/autre-chose", "table-source.strange-schema"),
      ("val/arbres@9", "table-source.unknown-version"), ("val/fiche", "table-source.other-kind"),
    ] {
      let root = try await read(replies("id,nom\n1,a\n"), "http://d/t.csv", schema: name)
      XCTAssertEqual(codes(root), [code])
      XCTAssertNotEqual(root["verdict"]?.string, "conforms")
      XCTAssertEqual(root["schema"]?.kind, .null)
    }
    let near = try await read(replies("id\n1\n"), "http://d/t.csv", schema: "val/arbre")
    XCTAssertEqual(near["problems"]?[0]?["values"]?["known"]?.string, "val/arbres")
  }

  func testWithoutASchemaOnlyTheStructureIsJudged() async throws {
    let root = try await read(replies("id,nom\n1\n"), "http://d/t.csv")
    XCTAssertEqual(codes(root), ["table.missing-cell", "table-source.no-schema"])
    let good = try await read(replies("id,nom\n1,x\n"), "http://d/t.csv")
    XCTAssertEqual(good["verdict"]?.string, "undetermined")
  }

  func testACatalogueThatDoesNotAnswerLeavesADoubt() async throws {
    var replies = replies("id,nom\n1,a\n")
    replies["http://c/schemas.json"] = .silence
    let root = try await read(replies, "http://d/t.csv", schema: "val/arbres")
    XCTAssertEqual(root["problems"]?[0]?["severity"]?.string, "undetermined")
    XCTAssertEqual(root["verdict"]?.string, "undetermined")
  }

  func testADocumentIsHeldToItsJSONSchema() async throws {
    let bad = try await read(replies("{}"), "http://d/t.csv", schema: "val/zones")
    XCTAssertEqual(bad["kind"]?.string, "json")
    XCTAssertEqual(codes(bad), ["table-source.departs"])
    let good = try await read(replies(#"{"a": 1}"#), "http://d/t.csv", schema: "val/zones")
    XCTAssertEqual(good["verdict"]?.string, "conforms")
    let none = try await read(replies("id,nom"), "http://d/t.csv", schema: "val/zones")
    XCTAssertEqual(none["readable"]?.boolean, false)
    XCTAssertEqual(none["verdict"]?.string, "departs")
  }

  func testADeadLinkAndAPageAreNoTables() async throws {
    let dead = try await read(replies(""), "http://d/none.csv", schema: "val/arbres")
    XCTAssertEqual(codes(dead), ["table-source.refused"])
    XCTAssertEqual(dead["readable"]?.boolean, false)
    let page = try await read(
      replies("<!doctype html><p>non</p>"), "http://d/t.csv", schema: "val/arbres")
    XCTAssertEqual(page["readable"]?.boolean, false)
    XCTAssertEqual(codes(page), ["table.markup"])
  }

  func testAForeignKeyLooksIntoTheOtherResource() async throws {
    let schema = #"""
      {"fields": [{"name": "arbre", "type": "integer"}], "foreignKeys": [{"fields": "arbre",
       "reference": {"resource": "arbres", "fields": "id"}}]}
      """#
    var replies = replies("id,nom\n1,a\n")
    replies["http://d/s.json"] = .json(schema)
    replies["http://d/f.csv"] = .wholeFile(Array("arbre\n1\n7\n".utf8))
    let resources: JSONText = [
      ["name": "arbres", "url": "http://d/t.csv", "schema": "val/arbres"]
    ]
    let root = try await read(
      replies, "http://d/f.csv", schema: "http://d/s.json",
      options: ["resources": try XCTUnwrap(resources.asValue)])
    XCTAssertEqual(codes(root), ["table.foreign-key"])
    let alone = try await read(replies, "http://d/f.csv", schema: "http://d/s.json")
    XCTAssertEqual(alone["verdict"]?.string, "undetermined")
  }
}
