import Foundation
import JSON
import Suites
import XCTest

/// The clauses that are shipped, and the schemas that editors use.
final class PublishedClausesTests: XCTestCase {
  private var suites: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("suites")
  }

  private func document(_ name: String) throws -> JSONValue {
    let bytes = try Array(Data(contentsOf: suites.appendingPathComponent(name)))
    return try JSONDocument(parsing: bytes).root
  }

  private func codes(_ text: String, schema name: String) throws -> [String] {
    let schema = try JSONSchema.compile(document(name))
    return try schema.validate(JSONDocument(parsing: text).root).map(\.code.rawValue)
  }

  private func shipped() throws -> [Suite] {
    let library = SuiteLibrary(folder: suites.path)
    return try library.identifiers.map { name in
      let path = suites.appendingPathComponent("\(name)/suite.json").path
      return try SuiteReader.read(
        Array(Data(contentsOf: URL(fileURLWithPath: path))), file: path,
        folder: SuiteFolder(besideFileAt: path))
    }
  }

  func testTheShippedClausesAreReadAndFollowTheirSchema() throws {
    let root = try document("clausier/clausier.json")
    let schema = try JSONSchema.compile(document("clausier.schema.json"))
    XCTAssertEqual(schema.validate(root).map(\.code.rawValue), [])
    let clausier = try ClausierReader.read(
      Array(root.text.utf8), file: "clausier.json", suites: shipped())
    XCTAssertEqual(clausier.clauses.count, 40)
    XCTAssertGreaterThanOrEqual(clausier.clauses.count { !$0.tests.isEmpty }, 10)
  }

  func testEveryClauseThatNoTestProvesSaysWhy() throws {
    let clausier = try ClausierReader.read(
      Array(document("clausier/clausier.json").text.utf8), file: "clausier.json",
      suites: shipped())
    for clause in clausier.clauses where clause.tests.isEmpty {
      XCTAssertNotNil(clause.unverifiable, clause.id)
    }
  }

  func testTheSchemaOfPlatformsRefusesWhatTheReaderRefuses() throws {
    let sound = #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a"}]}"#
    XCTAssertEqual(try codes(sound, schema: "platform.schema.json"), [])
    for ill in [
      #"{"name": "P", "endpoints": []}"#, #"{"endpoints": [{"kind": "rasters", "url": "a"}]}"#,
      #"{"name": "P", "endpoints": [{"kind": "raster", "url": "a"}]}"#,
      #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a", "token": "x"}]}"#,
      #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a", "credentials": "bearer:abc"}]}"#,
    ] {
      XCTAssertNotEqual(try codes(ill, schema: "platform.schema.json"), [], ill)
    }
  }
}
