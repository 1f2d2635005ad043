import Checks
import Foundation
import Markup
import Suites
import XCTest

@testable import Engine

/// Proves the suites about metadata records: sound records fail no test, and each defect fails the tests that
/// it is about, and no other.
final class RecordSuiteTests: XCTestCase {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let fixtures = repository.appendingPathComponent("Tests/Fixtures/records")
  private static let names = ["iso19139", "inspire-metadata"]
  private static let records = ["dataset", "service", "harmonised-service"]

  private func suites() throws -> [Suite] {
    let library = SuiteLibrary(folder: Self.repository.appendingPathComponent("suites").path)
    return try Self.names.map { try library.suite($0) }
  }

  private func text(of record: String) throws -> String {
    try String(contentsOf: Self.fixtures.appendingPathComponent("\(record).xml"), encoding: .utf8)
  }

  private func defects() throws -> [RecordDefect] {
    let file = Self.fixtures.appendingPathComponent("defects.json")
    return try JSONDecoder().decode([RecordDefect].self, from: Data(contentsOf: file))
  }

  private func tests(of suite: Suite) -> [SuiteTest] {
    suite.classes.flatMap(\.tests).filter { $0.probe == "record" }
  }

  /// Judges a record by each test of a suite.
  private func verdicts(of text: String, by suite: Suite) -> [String: InstanceVerdict.Kind] {
    let xml: Result<XMLDocument, MarkupError>
    do throws(MarkupError) {
      xml = .success(try XMLDocument(parsing: Array(text.utf8)))
    } catch {
      xml = .failure(error)
    }
    let reading = RecordReading(xml: xml, url: "record.xml", exchange: nil)
    let evidence = Evidence(probe: "record", content: .record(reading))
    let scope = Scope(evidence: ["record": evidence], values: [:], subject: evidence)
    return tests(of: suite).reduce(into: [:]) { verdicts, test in
      verdicts[test.id] = InstanceJudge(test: test, evidence: evidence, scope: scope).judge().kind
    }
  }

  private func failing(_ text: String, by suite: Suite) -> [String] {
    verdicts(of: text, by: suite).filter { $0.value == .failed }.keys.sorted()
  }

  func testSoundRecordsFailNothing() throws {
    for suite in try suites() {
      for record in Self.records {
        XCTAssertEqual(failing(try text(of: record), by: suite), [], "\(suite.id): \(record)")
      }
    }
  }

  func testEachDefectFailsWhatItIsAbout() throws {
    let suites = try suites()
    let texts = try Self.records.reduce(into: [String: String]()) { $0[$1] = try text(of: $1) }
    for defect in try defects() {
      let name = "\(defect.record): \(defect.edits)"
      let sound = try XCTUnwrap(texts[defect.record], name)
      let text = try XCTUnwrap(defect.applied(to: sound), name)
      for suite in suites {
        XCTAssertEqual(failing(text, by: suite), defect.failing[suite.id] ?? [], name)
      }
    }
  }

  /// The schema is proven with the schemas themselves, which are not part of the project.
  func testEachTestPassesOnceAndFailsOnce() throws {
    let apart: Set = ["document.well-formed", "document.schema", "common.xml-schema"]
    let failed = Set(try defects().flatMap(\.failing.values).flatMap { $0 })
    for suite in try suites() {
      var passed: Set<String> = []
      for record in Self.records {
        let verdicts = verdicts(of: try text(of: record), by: suite)
        passed.formUnion(verdicts.filter { $0.value == .passed }.keys)
      }
      let names = Set(tests(of: suite).map(\.id)).subtracting(apart)
      XCTAssertEqual(names.subtracting(failed).sorted(), [], "\(suite.id): never failed")
      XCTAssertEqual(names.subtracting(passed).sorted(), [], "\(suite.id): never passed")
    }
  }

  func testARecordThatIsCutFailsOnceAndIsNotJudgedFurther() throws {
    let cut = String(try text(of: "dataset").prefix(3000))
    for suite in try suites() {
      let verdicts = verdicts(of: cut, by: suite)
      let expected = suite.id == "iso19139" ? ["document.well-formed"] : []
      XCTAssertEqual(verdicts.filter { $0.value == .failed }.keys.sorted(), expected)
      XCTAssertFalse(verdicts.values.contains(.passed))
    }
  }

  func testWhatIsNoRecordIsToldOnce() throws {
    let other = #"<mdb:MD_Metadata xmlns:mdb="http://standards.iso.org/iso/19115/-3/mdb/1.0"/>"#
    for suite in try suites() {
      let expected = suite.id == "iso19139" ? "document.root" : "common.root-element"
      XCTAssertEqual(failing(other, by: suite), [expected])
    }
  }
}
