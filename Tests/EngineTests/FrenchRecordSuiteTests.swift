import Checks
import Foundation
import JSON
import Markup
import Suites
import TestSupport
import XCTest

@testable import Engine

/// Proves the suites of French rules: sound records fail no test, and each defect fails the tests that it is
/// about, and no other.
final class FrenchRecordSuiteTests: XCTestCase {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let names = ["cnig-metadata", "moissonnabilite"]
  private static let records: [String: MetadataRecord] = [
    "data": .data, "service": .service,
  ].merging(
    [("planning", MetadataRecord.planning), ("communal", .communal)].compactMap { name, record in
      record.map { (name, $0) }
    }, uniquingKeysWith: { first, _ in first })

  private func suites() throws -> [Suite] {
    let library = SuiteLibrary(folder: Self.repository.appendingPathComponent("suites").path)
    return try Self.names.map { try library.suite($0) }
  }

  private func defects() throws -> [RecordDefect] {
    let file = Self.repository.appendingPathComponent("Tests/Fixtures/records/defects-fr.json")
    return try JSONDecoder().decode([RecordDefect].self, from: Data(contentsOf: file))
  }

  private func tests(of suite: Suite) -> [SuiteTest] {
    suite.classes.flatMap(\.tests).filter { $0.probe == "record" }
  }

  /// Judges a record by each test of a suite.
  private func verdicts(
    of text: String, by suite: Suite, parameters: [String: String] = [:]
  ) throws -> [String: InstanceVerdict.Kind] {
    let xml: Result<XMLDocument, MarkupError>
    do throws(MarkupError) {
      xml = .success(try XMLDocument(parsing: Array(text.utf8)))
    } catch {
      xml = .failure(error)
    }
    let reading = RecordReading(xml: xml, url: "record.xml", exchange: nil)
    let evidence = Evidence(probe: "record", content: .record(reading))
    var values: [String: Computed] = [:]
    for parameter in suite.parameters {
      let given = parameters[parameter.name].map { JSONText.string($0).asValue }
      values[parameter.name] = .value(try XCTUnwrap(given ?? parameter.default))
    }
    let scope = Scope(evidence: ["record": evidence], values: values, subject: evidence)
    return tests(of: suite).reduce(into: [:]) { verdicts, test in
      verdicts[test.id] = InstanceJudge(test: test, evidence: evidence, scope: scope).judge().kind
    }
  }

  private func failing(_ text: String, by suite: Suite) throws -> [String] {
    try verdicts(of: text, by: suite).filter { $0.value == .failed }.keys.sorted()
  }

  func testSoundRecordsFailNothing() throws {
    XCTAssertEqual(Self.records.count, 4)
    for suite in try suites() {
      for (name, record) in Self.records {
        XCTAssertEqual(try failing(record.xml, by: suite), [], "\(suite.id): \(name)")
      }
    }
  }

  func testEachDefectFailsWhatItIsAbout() throws {
    let suites = try suites()
    for defect in try defects() {
      let name = "\(defect.record): \(defect.edits)"
      let sound = try XCTUnwrap(Self.records[defect.record]?.xml, name)
      let text = try XCTUnwrap(defect.applied(to: sound), name)
      for suite in suites {
        guard let expected = defect.failing[suite.id] else { continue }
        XCTAssertEqual(try failing(text, by: suite), expected, name)
      }
    }
  }

  func testEachTestPassesOnceAndFailsOnce() throws {
    let defects = try defects()
    for suite in try suites() {
      let failed = Set(defects.flatMap { $0.failing[suite.id] ?? [] })
      var passed: Set<String> = []
      for record in Self.records.values {
        passed.formUnion(
          try verdicts(of: record.xml, by: suite).filter { $0.value == .passed }.keys)
      }
      // What sound records have no need of passes on records that were changed without harm.
      for defect in defects where defect.failing[suite.id]?.isEmpty == true {
        let sound = try XCTUnwrap(Self.records[defect.record]?.xml)
        let text = try XCTUnwrap(defect.applied(to: sound))
        passed.formUnion(try verdicts(of: text, by: suite).filter { $0.value == .passed }.keys)
      }
      let names = Set(tests(of: suite).map(\.id))
      XCTAssertEqual(names.subtracting(failed).sorted(), [], "\(suite.id): never failed")
      XCTAssertEqual(names.subtracting(passed).sorted(), [], "\(suite.id): never passed")
    }
  }

  func testWhatIsNoRecordOfThisSchemaIsNotJudged() throws {
    let other = #"<mdb:MD_Metadata xmlns:mdb="http://standards.iso.org/iso/19115/-3/mdb/1.0"/>"#
    let cut = String(MetadataRecord.data.xml.prefix(3000))
    for suite in try suites() {
      for text in [other, cut] {
        let kinds = Set(try verdicts(of: text, by: suite).values)
        XCTAssertFalse(kinds.contains(.failed))
        XCTAssertFalse(kinds.contains(.passed))
      }
    }
  }

  func testTownPlanningRulesAreAskedForOrRecognised() throws {
    let suite = try XCTUnwrap(try suites().first { $0.id == "cnig-metadata" })
    func kind(_ record: MetadataRecord?, _ choice: String) throws -> InstanceVerdict.Kind? {
      let text = try XCTUnwrap(record).xml
      return try verdicts(of: text, by: suite, parameters: ["urbanism": choice])["urbanism.type"]
    }
    XCTAssertEqual(try kind(.planning, "auto"), .passed)
    XCTAssertEqual(try kind(.planning, "never"), .notApplicable)
    XCTAssertEqual(try kind(.data, "auto"), .notApplicable)
    XCTAssertEqual(try kind(.data, "always"), .failed)
  }
}
