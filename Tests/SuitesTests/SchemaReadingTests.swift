import Foundation
import JSON
import Messages
import XCTest

@testable import Suites

/// The schemas of a suite: in their place, or in files beside it.
final class SchemaReadingTests: XCTestCase {
  private let files: [String: String] = [
    "schemas/link.json": #"{"required": ["href"], "properties": {"href": {"$ref": "url.json"}}}"#,
    "schemas/url.json": #"{"type": "string"}"#,
    "schemas/broken.json": "{\n  \"type\": \"text\"\n}",
    "schemas/cut.json": #"{"type": "#,
    "schemas/lost.json": #"{"$ref": "absent.json"}"#,
    "schemas/bad-reference.json": #"{"$ref": "cut.json"}"#,
  ]

  private func read(_ schema: String) -> (form: SchemaForm?, found: [SuiteDiagnostic]) {
    let text = """
      {"id": "s", "version": "1", "title": {"fr": "s", "en": "s"},
       "probes": {"page": {"get": "{+endpoint}"}},
       "classes": [{"id": "c", "title": {"fr": "c", "en": "c"}, "tests": [{
         "id": "t", "level": "must", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
         "fix": {"fr": "f", "en": "f"}, "for": "page", "expect": [
      {"schema": \(schema)}]}]}]}
      """
    let files = files
    let folder = SuiteFolder { files[$0].map { Array($0.utf8) } }
    do throws(SuiteError) {
      let suite = try SuiteReader.read(Array(text.utf8), file: "s/suite.json", folder: folder)
      return (suite.classes.first?.tests.first?.assertions.first?.form as? SchemaForm, [])
    } catch {
      return (nil, error.diagnostics)
    }
  }

  private func accepts(_ schema: String, _ instance: String) throws -> Bool? {
    read(schema).form?.schema?.isValid(try JSONDocument(parsing: instance).root)
  }

  func testASchemaInAFileAndThoseItRefersTo() throws {
    XCTAssertEqual(try accepts(#""schemas/link.json""#, #"{"href": "a"}"#), true)
    XCTAssertEqual(try accepts(#""schemas/link.json""#, #"{"href": 1}"#), false)
    XCTAssertEqual(try accepts(#""schemas/link.json""#, "{}"), false)
  }

  func testASchemaInItsPlace() throws {
    let schema = ##"{"$ref": "#/$defs/a", "$defs": {"a": {"maximum": 3}}}"##
    XCTAssertEqual(try accepts(schema, "3"), true)
    XCTAssertEqual(try accepts(schema, "4"), false)
    let mixed = #"{"items": {"$ref": "schemas/url.json"}}"#
    XCTAssertEqual(try accepts(mixed, #"["a"]"#), true)
    XCTAssertEqual(try accepts(mixed, "[1]"), false)
  }

  func testAMistakeIsShownWhereItStands() throws {
    let cases: [(String, code: String, file: String, line: Int)] = [
      (#"{"type": "text"}"#, "schema.error.unknown-type", "s/suite.json", 6),
      ("true", "suite.wrong-type", "s/suite.json", 6), ("1", "suite.wrong-type", "s/suite.json", 6),
      (#""schemas/absent.json""#, "suite.unreadable", "s/suite.json", 6),
      (#""../other/suite.json""#, "suite.unreadable", "s/suite.json", 6),
      (#""/etc/hostname""#, "suite.unreadable", "s/suite.json", 6),
      (#""schemas/broken.json""#, "schema.error.unknown-type", "s/schemas/broken.json", 2),
      (#""schemas/cut.json""#, "suite.not-json", "s/schemas/cut.json", 1),
      (
        #""schemas/lost.json""#, "schema.error.unresolvable-document", "s/schemas/lost.json", 1
      ),
      (
        #""schemas/bad-reference.json""#, "schema.error.unreadable-document",
        "s/schemas/bad-reference.json", 1
      ),
      (
        #"{"$ref": "schemas/broken.json"}"#, "schema.error.unknown-type", "s/schemas/broken.json",
        2
      ),
    ]
    for (schema, code, file, line) in cases {
      let found = read(schema).found
      XCTAssertEqual(found.map(\.message.code), [code], schema)
      XCTAssertEqual(found.first?.file, file, schema)
      XCTAssertEqual(found.first?.position.line, line, schema)
    }
  }

  func testTheCauseOfAMistakeIsInTheLanguageOfTheSentence() {
    let cases: [(String, String, String)] = [
      (#""schemas/cut.json""#, "le texte s'arrête trop tôt", "the text ends too early"),
      (#""schemas/bad-reference.json""#, "le texte s'arrête trop tôt", "the text ends too early"),
      (#"{"pattern": "("}"#, "une parenthèse n'a pas sa pareille", "a parenthesis has no partner"),
    ]
    for (schema, french, english) in cases {
      let text = read(schema).found.first?.message.text
      XCTAssertTrue(text?.french.contains(french) == true, "\(text?.french ?? "")")
      XCTAssertTrue(text?.english.contains(english) == true, "\(text?.english ?? "")")
    }
  }

  func testAFolderOnDiskKeepsToItself() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let inner = folder.appendingPathComponent("suite/schemas")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("1".utf8).write(to: inner.appendingPathComponent("a.json"))
    try Data("2".utf8).write(to: folder.appendingPathComponent("secret.json"))
    let beside = SuiteFolder(
      besideFileAt: folder.appendingPathComponent("suite/suite.json").path)
    XCTAssertEqual(beside.bytes(of: "schemas/a.json"), [0x31])
    for path in ["../secret.json", "schemas/../../secret.json", "/etc/hostname", "", "absent"] {
      XCTAssertNil(beside.bytes(of: path), path)
    }
  }
}
