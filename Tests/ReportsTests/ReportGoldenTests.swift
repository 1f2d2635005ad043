import Messages
import Reports
import TestSupport
import XCTest

/// Every format of every fixture, in every language that the format speaks.
final class ReportGoldenTests: XCTestCase {
  private func hold(_ format: ReportFormat, in languages: [Language]) throws {
    for fixture in Fixture.allCases {
      for language in languages {
        let suffix = languages.count > 1 ? ".\(language.rawValue)" : ""
        let name = "\(fixture.rawValue).\(format.name)\(suffix).\(format.fileExtension)"
        let report = try fixture.render(format, language)
        XCTAssertNil(Golden(name).difference(from: Array(report.utf8)))
      }
    }
  }

  func testJUnit() throws { try hold(.junit, in: Language.allCases) }

  func testJUnitStrict() throws { try hold(.junitStrict, in: Language.allCases) }

  func testMarkdown() throws { try hold(.markdown, in: Language.allCases) }

  func testHTML() throws { try hold(.html, in: Language.allCases) }

  func testCSV() throws { try hold(.csv, in: Language.allCases) }

  func testBadge() throws { try hold(.badge, in: Language.allCases) }

  func testJSON() throws { try hold(.json, in: [.english]) }

  func testTheSameRecordAlwaysGivesTheSameBytes() throws {
    for format in ReportFormat.all {
      XCTAssertEqual(try Fixture.hostile.render(format), try Fixture.hostile.render(format))
    }
  }

  func testFormatsAreFoundByName() {
    XCTAssertEqual(
      ReportFormat.all.map(\.name),
      ["junit", "junit-strict", "html", "markdown", "csv", "json", "badge"])
    for format in ReportFormat.all {
      XCTAssertEqual(ReportFormat.named(format.name)?.fileExtension, format.fileExtension)
    }
    XCTAssertNil(ReportFormat.named("JUnit"))
  }

  func testTheJSONReportSpeaksEveryLanguageWhateverTheOptions() throws {
    XCTAssertEqual(
      try Fixture.everyVerdict.render(.json, .french),
      try Fixture.everyVerdict.render(.json, .english))
  }
}
