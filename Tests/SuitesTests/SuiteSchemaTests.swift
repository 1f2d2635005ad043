import Foundation
import JSON
import Messages
import XCTest

@testable import Suites

/// `suites/suite.schema.json`, which editors use, says of a suite's structure what the reader says.
final class SuiteSchemaTests: XCTestCase {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("suites")

  private func schemaDocument() throws -> JSONDocument {
    let file = Self.folder.appendingPathComponent("suite.schema.json")
    return try JSONDocument(parsing: [UInt8](Data(contentsOf: file)))
  }

  /// Tells whether the reader takes a text, and whether the schema does.
  private func verdicts(_ text: String, _ schema: JSONSchema) throws -> (reader: Bool, schema: Bool)
  {
    let isRead = (try? SuiteReader.read(Array(text.utf8), file: "s/suite.json")) != nil
    return (isRead, schema.isValid(try JSONDocument(parsing: text).root))
  }

  func testTheSchemaIsASchema() throws {
    let document = try schemaDocument()
    let meta = try JSONSchema.compile(
      JSONDocument(parsing: #"{"$ref": "https://json-schema.org/draft/2020-12/schema"}"#))
    XCTAssertEqual(meta.validate(document.root).map(\.code.rawValue), [])
  }

  func testEveryFormAndFunctionIsThere() throws {
    let definitions = try XCTUnwrap(schemaDocument().root["$defs"])
    let forms = Set(
      definitions["form"]?["oneOf"]?.elements.compactMap { $0["required"]?[0]?.string } ?? [])
    XCTAssertEqual(forms, Set(AssertionForms.all.map { $0.keyword }))
    let calls = Set(
      definitions["call"]?["oneOf"]?.elements.compactMap { $0["required"]?[0]?.string } ?? [])
    XCTAssertTrue(calls.isSuperset(of: ValueFunction.allCases.map(\.rawValue)))
  }

  func testEveryKeyIsDescribed() throws {
    var pending = [try schemaDocument().root]
    var count = 0
    while let value = pending.popLast() {
      for member in value["properties"]?.members.map(\.self) ?? [] {
        // A bare condition, such as `{"const": true}`, describes nothing.
        guard member.value["const"] == nil, member.value.count > 0 else { continue }
        if member.name == "default", member.value["type"] != nil { continue }
        count += 1
        XCTAssertNotNil(member.value["description"], "\(member.value.pointer)")
      }
      pending += value.kind == .array ? Array(value.elements) : value.members.map(\.value)
    }
    XCTAssertGreaterThan(count, 100)
  }

  func testShippedSuitesFollowIt() throws {
    let schema = try JSONSchema.compile(schemaDocument())
    let library = SuiteLibrary(folder: Self.folder.path)
    XCTAssertFalse(library.identifiers.isEmpty)
    for identifier in library.identifiers {
      let file = Self.folder.appendingPathComponent("\(identifier)/suite.json")
      let suite = try JSONDocument(parsing: [UInt8](Data(contentsOf: file)))
      let found = schema.validate(suite.root).map {
        "\($0.instance.pointer) \(Catalogue.schemaViolation($0.code.rawValue, $0.tokens).text.english)"
      }
      XCTAssertEqual(found, [], identifier)
    }
  }

  func testTheSchemaAndTheReaderAgree() throws {
    let schema = try JSONSchema.compile(schemaDocument())
    let sound = try verdicts(SuiteSchemaCases.sound, schema)
    XCTAssertTrue(sound.reader)
    XCTAssertTrue(sound.schema)
    for (part, change) in SuiteSchemaCases.mistakes {
      let text = SuiteSchemaCases.sound.replacingOccurrences(of: part, with: change)
      XCTAssertNotEqual(text, SuiteSchemaCases.sound, "the case changes nothing: \(part)")
      let verdicts = try verdicts(text, schema)
      XCTAssertFalse(verdicts.reader, "the reader takes \(change)")
      XCTAssertFalse(verdicts.schema, "the schema takes \(change)")
    }
  }

  func testFormsAndValuesAreAcceptedAlike() throws {
    let schema = try JSONSchema.compile(schemaDocument())
    for (form, isSound) in SuiteSchemaCases.forms {
      let text = SuiteSchemaCases.sound.replacingOccurrences(of: #"{"status": 200}"#, with: form)
      let verdicts = try verdicts(text, schema)
      XCTAssertEqual(verdicts.reader, isSound, "the reader on \(form)")
      XCTAssertEqual(verdicts.schema, isSound, "the schema on \(form)")
    }
  }

  func testProbesAreAcceptedAlike() throws {
    let schema = try JSONSchema.compile(schemaDocument())
    for (probe, isSound) in SuiteSchemaCases.probes {
      let text = SuiteSchemaCases.sound.replacingOccurrences(
        of: #""walk": {"#, with: #""more": \#(probe), "walk": {"#)
      let verdicts = try verdicts(text, schema)
      XCTAssertEqual(verdicts.reader, isSound, "the reader on \(probe)")
      XCTAssertEqual(verdicts.schema, isSound, "the schema on \(probe)")
    }
  }
}
