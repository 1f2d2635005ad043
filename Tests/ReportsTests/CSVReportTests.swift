import Messages
import Record
import Reports
import XCTest

/// The list of findings for spreadsheets.
final class CSVReportTests: XCTestCase {
  private func rows(_ fixture: Fixture, _ language: Language) throws -> [String] {
    try fixture.render(.csv, language).split(separator: "\r\n").map(String.init)
  }

  func testEverySubjectThatDepartsHasItsRow() throws {
    let rows = try rows(.catalogue, .english)
    XCTAssertEqual(rows.count { $0.contains(",iso.language,") }, 12)
    XCTAssertEqual(rows.count { $0.contains(",iso.keyword,") }, 1)
    XCTAssertEqual(rows.count { $0.contains(",iso.title,") }, 0)
    XCTAssertTrue(rows.contains { $0.contains(",fr-030,markup.not-well-formed,") })
  }

  func testTheSeparatorIsTheOneOfTheLanguage() throws {
    XCTAssertTrue(try rows(.catalogue, .french)[0].contains("Cible;Suite;"))
    XCTAssertTrue(try rows(.catalogue, .english)[0].contains("Target,Suite,"))
  }

  func testAFormulaFromAServerIsNotComputed() throws {
    let row = try XCTUnwrap(rows(.catalogue, .english).first { $0.contains("HYPERLINK") })
    XCTAssertTrue(row.contains("\"'=HYPERLINK(\"\"http://evil\"\")\""), row)
  }

  func testAnOutcomeOfOneThingHasItsRows() throws {
    let rows = try rows(.everyVerdict, .english)
    XCTAssertTrue(rows.contains { $0.contains(",core.limit,") })
    XCTAssertFalse(rows.contains { $0.contains(",passed,") })
  }

  func testWithoutTheRecordFileTheFirstSubjectsAreThere() throws {
    let bytes = try ReportFormat.csv.render(
      Fixture.catalogue.record(), options: ReportOptions(language: .english))
    XCTAssertTrue(String(decoding: bytes, as: UTF8.self).contains(",fr-001,"))
  }

  func testEveryRowHasTheSameNumberOfCells() throws {
    for fixture in Fixture.allCases {
      let counts = Set(
        try fixture.render(.csv).split(separator: "\r\n").map { row in
          var isQuoted = false
          return row.unicodeScalars.count { scalar in
            if scalar == "\"" { isQuoted.toggle() }
            return scalar == "," && !isQuoted
          }
        })
      XCTAssertEqual(counts, [13], fixture.rawValue)
    }
  }
}
