import JSON
import Messages
import Record
import Suites
import XCTest

/// Files of clauses and of platforms, read with every mistake at its place.
final class ClausierReaderTests: XCTestCase {
  private func suites() throws -> [Suite] {
    let text = """
      {"id": "s", "version": "1", "title": {"fr": "s", "en": "s"},
       "parameters": {"depth": {"type": "integer", "default": 1, "minimum": 1, "title": {"fr": "p", "en": "p"}}},
       "probes": {"p": {"get": "{+endpoint}"}},
       "classes": [{"id": "core", "title": {"fr": "c", "en": "c"}, "tests": [
         {"id": "core.a", "level": "must", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
          "fix": {"fr": "f", "en": "f"}, "for": "p", "expect": [{"status": 200}]}]}]}
      """
    return [try SuiteReader.read(Array(text.utf8), file: "s/suite.json")]
  }

  private func clausier(_ members: String) throws -> Clausier {
    let text = """
      {"id": "c", "version": "1", "title": {"fr": "c", "en": "c"}, "clauses": [
        {"id": "C-1", "level": "must", "theme": {"fr": "t", "en": "t"}, "text": {"fr": "x", "en": "x"}, \(members)}]}
      """
    return try ClausierReader.read(Array(text.utf8), file: "c.json", suites: suites())
  }

  private func mistakes(_ members: String) -> [String] {
    do {
      _ = try clausier(members)
      return []
    } catch let error as SuiteError {
      return error.diagnostics.map(\.message.code)
    } catch {
      return ["\(error)"]
    }
  }

  func testASuiteAClassAndATestAreReferences() throws {
    for reference in ["s", "s/core", "s/core.a"] {
      let read = try clausier("\"tests\": [\"\(reference)\"]")
      XCTAssertEqual(
        read.description(over: try suites()).clauses.first?.proofs,
        [ClauseDescription.Proof(suite: "s", test: "core.a")], reference)
    }
  }

  func testATestThatDoesNotExistIsAMistakeAtItsPlace() {
    XCTAssertEqual(mistakes(#""tests": ["s/core.b"]"#), ["suite.unknown-name-suggesting"])
    XCTAssertEqual(mistakes(#""tests": ["elsewhere/core.a"]"#), ["suite.unknown-name"])
    XCTAssertEqual(mistakes(#""tests": ["s/core.a"], "declares": ["s/core.a"]"#).count, 1)
  }

  func testAClauseThatNothingProvesSaysWhy() throws {
    XCTAssertEqual(mistakes(#""why": {"fr": "w", "en": "w"}"#), ["suite.missing-one-of"])
    XCTAssertNoThrow(try clausier(#""unverifiable": {"fr": "u", "en": "u"}"#))
  }

  // MARK: Platforms

  private func platform(_ text: String) throws -> Platform {
    try PlatformReader.read(Array(text.utf8), file: "p.json", suites: suites())
  }

  private func platformMistakes(_ text: String) -> [String] {
    do {
      _ = try platform(text)
      return []
    } catch let error as SuiteError {
      return error.diagnostics.map(\.message.code)
    } catch {
      return ["\(error)"]
    }
  }

  func testAPlatformIsRead() throws {
    let read = try platform(
      #"{"name": "P", "endpoints": [{"kind": "rasters", "url": ["a", "b"], "suites": "s", "parameters": {"depth": 3}}, {"kind": "rasters", "url": "c", "suites": "s", "credentials": ["bearer:env:X"]}], "clauses": {"file": "clausier", "only": ["C-1"]}}"#
    )
    XCTAssertEqual(read.endpoints.map(\.id), ["rasters", "rasters-2"])
    XCTAssertEqual(read.endpoints[0].addresses, ["a", "b"])
    XCTAssertEqual(read.endpoints[0].parameters.first?.value.integer, 3)
    XCTAssertEqual(read.clauses?.chosen, ["C-1"])
  }

  func testMistakesOfAPlatformAreAtTheirPlaces() {
    XCTAssertEqual(
      platformMistakes(#"{"name": "P", "endpoints": []}"#), ["suite.empty-list"])
    XCTAssertEqual(platformMistakes(#"{"name": "P"}"#), ["suite.missing-key"])
    XCTAssertEqual(
      platformMistakes(
        #"{"name": "P", "endpoints": [{"kind": "raster", "url": "a", "suites": "s"}]}"#),
      ["suite.unknown-name-suggesting"])
    XCTAssertEqual(
      platformMistakes(
        #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a", "suites": "s", "colour": 1}]}"#
      ).count, 1)
    XCTAssertEqual(
      platformMistakes(
        #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a", "suites": "s", "parameters": {"depth": 0}}]}"#
      ), ["suite.wrong-type"])
  }

  func testASecretInClearIsRefusedAndNotRepeated() throws {
    let text =
      #"{"name": "P", "endpoints": [{"kind": "rasters", "url": "a", "suites": "s", "password": "hunter2"}]}"#
    XCTAssertEqual(platformMistakes(text), ["platform.secret"])
    XCTAssertThrowsError(try platform(text)) { error in
      let messages = (error as? SuiteError)?.diagnostics.map(\.message.text.english) ?? []
      XCTAssertFalse(messages.joined().contains("hunter2"))
    }
  }
}
