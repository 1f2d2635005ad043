import Messages
import Record
import Reports
import XCTest

/// What a person finds in the Markdown report, whatever the platform answered.
final class MarkdownReportTests: XCTestCase {
  private func lines(_ fixture: Fixture, _ language: Language = .english) throws -> [String] {
    try fixture.render(.markdown, language).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  func testTheVerdictComesFirst() throws {
    for fixture in Fixture.allCases {
      let conclusion = Conclusion(of: try fixture.record())
      for language in Language.allCases {
        let third = try lines(fixture, language)[2]
        XCTAssertEqual(
          third, "**\(MarkdownText.prose(conclusion.message.text[language]))**", fixture.rawValue)
      }
    }
  }

  func testTheSameDepartureIsToldOnceInFull() throws {
    let lines = try lines(.everyVerdict)
    XCTAssertEqual(lines.count { $0.hasPrefix("#### ") }, 1)
    let others = lines.filter { $0.hasPrefix("- `") && $0.hasSuffix(" → 200 OK`") }
    XCTAssertEqual(others.count, 3, others.joined(separator: "\n"))
    for instance in ["cours_d'eau", "parcelles", "batiments"] {
      XCTAssertTrue(others.contains { $0.hasPrefix("- `\(instance)` — ") }, instance)
    }
  }

  func testManyFailuresBeginWithATableOfThem() throws {
    let record = try Fixture.everyVerdict.record()
    let failed = record.outcomes.filter { $0.verdict == .failed }
    func report(_ outcomes: [Outcome]) throws -> [Substring] {
      let many = RunRecord(
        header: record.header, exchanges: record.exchanges, outcomes: outcomes, omissions: [],
        footer: record.footer)
      let bytes = try ReportFormat.markdown.render(many, options: ReportOptions(language: .english))
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    let renamed = (1...4).flatMap { number in failed.map { Self.copy(of: $0, test: "t\(number)") } }
    let rows = try report(renamed).filter {
      $0.wholeMatch(of: /\| [1-4]\. .*\| [0-9] \/ [0-9] \|/) != nil
    }
    XCTAssertEqual(rows.count, 4)
    XCTAssertTrue(try report(failed).allSatisfy { !$0.hasPrefix("| 1. ") })
  }

  private static func copy(of outcome: Outcome, test: String) -> Outcome {
    Outcome(
      order: outcome.order, target: outcome.target, suite: outcome.suite,
      conformanceClass: outcome.conformanceClass, test: test, instance: outcome.instance,
      level: outcome.level, verdict: outcome.verdict, requirements: outcome.requirements,
      reason: outcome.reason, rootCause: outcome.rootCause, findings: outcome.findings,
      findingCount: outcome.findingCount, checkedCount: outcome.checkedCount,
      exchanges: outcome.exchanges)
  }

  func testARootCauseIsToldOnceWithWhatItStops() throws {
    let lines = try lines(.everyVerdict)
    XCTAssertEqual(lines.count { $0.hasPrefix("- `api` — ") }, 1)
    XCTAssertTrue(lines.contains { $0.hasPrefix("- `api` — ") && $0.hasSuffix(": `oas30.valid`") })
  }

  func testAClassInWhichNothingRanIsNeverPassed() throws {
    let row = try lines(.everyVerdict).first { $0.contains("(`geojson`) |") }
    XCTAssertEqual(row?.contains("| not run |"), true)
    for row in try lines(.nothingTested) where row.hasPrefix("| ") {
      XCTAssertFalse(row.contains("| passed | 0"), row)
    }
  }

  func testACutRecordIsSaidToBe() throws {
    let cut = MarkdownText.prose(Catalogue.recordWithoutFooter().text.english)
    XCTAssertTrue(try lines(.cut).contains(cut))
    XCTAssertFalse(try lines(.everyVerdict).contains(cut))
  }

  func testSamplesAreSaidToBe() throws {
    let text = try Fixture.everyVerdict.render(.markdown)
    XCTAssertTrue(text.contains("`items` for `routes` — 10 of 2145 (bound: features)"))
  }

  func testEveryTestIsListedWithItsVerdict() throws {
    let lines = try lines(.everyVerdict)
    for test in RunSummary(of: try Fixture.everyVerdict.record()).results.map(\.key.test) {
      XCTAssertEqual(lines.count { $0.hasPrefix("| ") && $0.contains("(`\(test)`)") }, 1, test)
    }
  }

  func testHostileTextMakesNoMarkup() throws {
    for language in Language.allCases {
      let text = try Fixture.hostile.render(.markdown, language)
      XCTAssertFalse(text.unicodeScalars.contains("\u{1B}"))
      let prose = try withoutCode(text)
      // All markup of the report's own is Markdown, and its only links lead to standards.
      XCTAssertFalse(prose.contains("<"))
      XCTAssertFalse(prose.contains("!["))
      let links = prose.matches(of: /[^\\]\]\(([^)]*)\)/).map(\.output.1)
      XCTAssertTrue(links.allSatisfy { $0.hasPrefix("https://docs.ogc.org/") }, "\(links)")
    }
  }

  /// Returns a text without its blocks of code and its code spans, as CommonMark §4.5 and §6.1 read
  /// them.
  private func withoutCode(_ text: String) throws -> String {
    var prose: [String] = []
    var fence: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let backquotes = String(line.prefix { $0 == "`" })
      if let open = fence {
        if line == open { fence = nil }
      } else if backquotes.count >= 3, !line.dropFirst(backquotes.count).contains("`") {
        fence = backquotes
      } else {
        prose.append(try withoutSpans(line))
      }
    }
    XCTAssertNil(fence)
    return prose.joined(separator: "\n")
  }

  private func withoutSpans(_ line: String) throws -> String {
    var prose = ""
    var rest = Substring(line)
    while let first = rest.first {
      if first == "\\" {
        prose += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if first == "`" {
        let open = rest.prefix { $0 == "`" }
        rest = rest.dropFirst(open.count)
        while let run = rest.firstIndex(of: "`") {
          let close = rest[run...].prefix { $0 == "`" }
          rest = rest[close.endIndex...]
          if close.count == open.count { break }
        }
      } else {
        prose.append(first)
        rest = rest.dropFirst()
      }
    }
    return prose
  }
}
