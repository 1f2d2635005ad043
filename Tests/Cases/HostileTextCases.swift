import Foundation
import JSON
import TestSupport
import XCTest

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Text from a server that is made to harm whoever reads it, or to give a secret away.
final class HostileTextCases: CaseInFolder {
  private let tests = [
    "core.landing-page-answers", "core.landing-page-is-well-formed",
    "core.conformance-is-a-list-of-uris", "core.collections-are-well-formed",
    "core.conformance-declares-core", "core.unknown-collection-is-not-found",
  ]
  private let outputs = ["run.jsonl", "run.json", "run.xml", "strict.xml", "run.md"]

  /// Runs against a server that says a text everywhere, and returns all that was written.
  private func written(
    saying text: String, fields: [String] = [], _ options: [String] = [],
    environment: [String: String] = [:]
  ) throws -> [String: String] {
    let quoted = JSONWriter.compact(.string(text))
    let word = String(decoding: quoted, as: UTF8.self)
    let server = try LoopbackServer { request in
      let fields = ["Content-Type: application/json"] + fields
      switch request.target.prefix(while: { $0 != "?" }) {
      case "/":
        return [
          .answer(
            "200 OK", fields,
            """
            {"title": \(word), \(word): \(word), "links": [
              {"rel": "conformance", "href": "/conformance", "title": \(word), "type": \(word)},
              {"rel": "data", "href": "/collections", "hreflang": 3},
              {"rel": \(word), "href": \(word)}, {"rel": 1, \(word): 1}]}
            """)
        ]
      case "/conformance":
        return [.answer("200 OK", fields, #"{"conformsTo": {\#(word): [\#(word)]}}"#)]
      default:
        return [
          .answer(
            "200 OK", fields,
            #"{"links": [{\#(word): 1}], "collections": [{"id": \#(word), "links": \#(word)}]}"#)
        ]
      }
    }
    defer { server.close() }
    let result = try recette(
      runArguments(
        [server.url("/")], tests: tests,
        [
          "--record", "run.jsonl", "--report", "json=run.json", "--report", "junit=run.xml",
          "--report", "junit-strict=strict.xml", "--report", "markdown=run.md", "-v",
        ] + options), environment: environment)
    XCTAssertEqual(result.code, 1, result.output + result.error)
    for name in ["run.xml", "strict.xml"] {
      XCTAssertTrue(XMLParser(data: Data(try self.text(name).utf8)).parse(), name)
    }
    var all = ["output": result.output, "error": result.error]
    for name in outputs { all[name] = try self.text(name) }
    return all
  }

  func testNothingThatIsReadCanActOnItsReader() throws {
    let hostile =
      "\u{1B}[31m\u{1B}]0;owned\u{07}\u{9B}2J\r\n# t\n::error::x\n<script>alert(1)</script> | ```\n"
      + "</testcase>]]> \u{202E}evil\u{2066} \u{0}\u{FFFE} ![i](http://evil/x.png) @you"
    for (name, text) in try written(saying: hostile) {
      for scalar in text.unicodeScalars where scalar != "\n" {
        XCTAssertFalse(scalar.properties.generalCategory == .control, "\(name): \(scalar.value)")
      }
      guard !name.hasSuffix(".jsonl"), !name.hasSuffix(".json") else { continue }
      XCTAssertFalse(text.contains("\u{202E}") || text.contains("\u{2066}"), name)
      XCTAssertFalse(text.contains("\n::error"), name)
    }
    // What is outside of code, where a reader of Markdown acts on what is written.
    let code = try NSRegularExpression(
      pattern: "^(```+).*?^\\1$|(?<!`)(`+)(?!`).*?(?<!`)\\2(?!`)",
      options: [.anchorsMatchLines, .dotMatchesLineSeparators])
    let page = try text("run.md")
    let shown = code.stringByReplacingMatches(
      in: page, range: NSRange(page.startIndex..., in: page), withTemplate: "")
    for harm in ["<script>", "![i](", "</testcase>", "\n# t"] {
      XCTAssertFalse(shown.contains(harm), harm)
    }
  }

  func testLongTextIsCut() throws {
    let written = try written(saying: String(repeating: "A", count: 500_000))
    for name in ["output", "run.json", "run.xml", "strict.xml", "run.md"] {
      let text = try XCTUnwrap(written[name])
      XCTAssertLessThan(text.utf8.count, 300_000, name)
      let longest = text.split(separator: "\n").map(\.utf8.count).max() ?? 0
      XCTAssertLessThan(longest, 70_000, name)
    }
  }

  func testASecretThatIsRepeatedIsInNothing() throws {
    let secret = "s3cr3t-which-nobody-may-read"
    let padding = String(repeating: "x", count: 270)
    let base64 = Data(secret.utf8).base64EncodedString()
    for option in [
      ["--bearer-env", "TOKEN"], ["--basic-env", "PAIR"], ["--api-key-env", "key=TOKEN"],
      ["--header-env", "X-Key=TOKEN"],
    ] {
      let all = try written(
        saying: "\(secret) \(base64) \(padding) \(secret)",
        fields: ["X-Echo: \(secret)", "ETag: \"\(secret)\"", "Link: </\(secret)>; rel=\"next\""],
        option, environment: ["TOKEN": secret, "PAIR": "ann:\(secret)"])
      for (name, text) in all {
        XCTAssertFalse(text.contains("s3cr3t-"), "\(option) in \(name)")
        XCTAssertFalse(text.contains(base64.prefix(20)), "\(option) in \(name)")
      }
    }
  }
}
