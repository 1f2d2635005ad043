import Foundation
import JSON
import Messages
import Suites
import XCTest

/// Every example of `docs/suite-language.md` is read, and every word of the language has one.
final class LanguageReferenceTests: XCTestCase {
  /// An example: what the line that opens its block says it is, and its text.
  private struct Example {
    let kind: String
    let text: String
    let line: Int
  }

  private func text(_ path: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  private func examples() throws -> [Example] {
    let page = try text("docs/suite-language.md")
    var examples: [Example] = []
    var open: (kind: String, line: Int)?
    var lines: [Substring] = []
    for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let block = open {
        guard line == "```" else {
          lines.append(line)
          continue
        }
        examples.append(
          Example(kind: block.kind, text: lines.joined(separator: "\n"), line: block.line))
        open = nil
        lines = []
      } else if line.hasPrefix("```json ") {
        open = (String(line.dropFirst(8)), number + 1)
      }
    }
    XCTAssertNil(open)
    return examples
  }

  /// A suite around an example, which has what the examples of the page speak of.
  private func suite(around example: Example) -> String {
    let sentence = #"{"fr": "x", "en": "x"}"#
    func test(_ members: String) -> String {
      #"{"id": "t", "level": "must", "title": \#(sentence), "why": \#(sentence), "#
        + #""fix": \#(sentence), "for": "items", \#(members)}"#
    }
    let anything = #""expect": [{"status": 200}]"#
    let test =
      switch example.kind {
      case "test": example.text
      case "expect": test(#""expect": \#(example.text)"#)
      case "value": test(#""let": {"value": \#(example.text)}, \#(anything)"#)
      default: test(anything)
      }
    let probes = example.kind == "probes" ? ",\n" + members(of: example.text) : ""
    let parameters =
      example.kind == "parameters"
      ? example.text : #"{"collections": {"type": "integer", "default": 5, "title": \#(sentence)}}"#
    return #"""
      {
        "id": "example", "version": "1", "title": \#(sentence), "parameters": \#(parameters),
        "probes": {
          "landing": {"get": "{+endpoint}", "accept": "application/json"},
          "collections": {"follow": {"from": "landing", "rel": "data"}},
          "collection": {"each": {"in": "collections", "select": "$.collections[*]"}},
          "items": {"for": "collection", "follow": {"rel": "items"}}\#(probes)
        },
        "classes": [{"id": "c", "title": \#(sentence), "tests": [\#(test)]}]
      }
      """#
  }

  private func members(of object: String) -> String {
    let text = object.trimmingCharacters(in: .whitespacesAndNewlines)
    return String(text.dropFirst().dropLast())
  }

  /// The forms and functions that the language has, by the words that introduce them.
  private var words: Set<String> {
    Set(AssertionForms.all.map { $0.keyword } + ValueFunction.allCases.map(\.rawValue))
  }

  func testEveryExampleIsRead() throws {
    let examples = try examples()
    XCTAssertGreaterThan(examples.count, 30)
    for example in examples {
      let text = example.kind == "suite" ? example.text : suite(around: example)
      do throws(SuiteError) {
        _ = try SuiteReader.read(Array(text.utf8), file: "suite.json")
      } catch {
        let messages = error.diagnostics.map { $0.message.text.english }
        XCTFail("docs/suite-language.md:\(example.line): \(messages.joined(separator: " "))")
      }
    }
  }

  func testEveryExampleIsWhatEditorsAreTold() throws {
    let schema = try JSONSchema.compile(JSONDocument(parsing: text("suites/suite.schema.json")))
    for example in try examples() {
      let text = example.kind == "suite" ? example.text : suite(around: example)
      let violations = schema.validate(try JSONDocument(parsing: text).root)
      XCTAssertTrue(
        violations.isEmpty,
        "docs/suite-language.md:\(example.line): \(violations.map(\.instance.pointer))")
    }
  }

  func testEveryWordOfTheLanguageHasAnExample() throws {
    let shown = try examples().map(\.text).joined(separator: "\n")
    for word in words { XCTAssertTrue(shown.contains("\"\(word)\":"), word) }
    for source in ["get", "follow", "each", "values", "pages"] {
      XCTAssertTrue(shown.contains("\"\(source)\":"), source)
    }
  }

  func testAnExampleWithAMistakeIsNotRead() {
    for (kind, text) in [
      ("expect", #"[{"statu": 200}]"#), ("value", #"{"plus": 1}"#),
      ("probes", #"{"a": {"git": "x"}}"#), ("test", "{}"),
      ("parameters", #"{"a": {"type": "date"}}"#),
    ] {
      let text = suite(around: Example(kind: kind, text: text, line: 1))
      XCTAssertThrowsError(try SuiteReader.read(Array(text.utf8), file: "suite.json"), kind)
    }
  }
}
