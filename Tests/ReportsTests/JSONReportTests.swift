import JSON
import Record
import Reports
import XCTest

/// What tools rely on in the JSON report.
final class JSONReportTests: XCTestCase {
  private func report(_ fixture: Fixture) throws -> JSONValue {
    try JSONDocument(parsing: try fixture.render(.json)).root
  }

  func testTheConclusionIsThatOfTheRun() throws {
    let codes: [(Fixture, Int)] = [
      (.everyVerdict, 1), (.conforms, 0), (.nothingTested, 3), (.cut, 130),
    ]
    for (fixture, code) in codes {
      let conclusion = try report(fixture)["conclusion"]
      XCTAssertEqual(conclusion?["exitCode"]?.integer, code, fixture.rawValue)
      XCTAssertFalse(conclusion?["message"]?["fr"]?.string?.isEmpty ?? true, fixture.rawValue)
    }
  }

  func testARecordWithoutFooterIsNotComplete() throws {
    XCTAssertEqual(try report(.cut)["run"]?["isComplete"]?.boolean, false)
    XCTAssertNil(try report(.cut)["run"]?["finishedAt"])
    XCTAssertEqual(try report(.conforms)["run"]?["isComplete"]?.boolean, true)
  }

  func testAClassInWhichNothingRanHasNoVerdict() throws {
    let classes = try XCTUnwrap(report(.everyVerdict)["summary"]?["classes"])
    var verdicts: [String: JSONValue.Kind] = [:]
    for summary in classes.elements {
      verdicts[summary["class"]?.string ?? ""] = summary["outcome"]?.kind
    }
    XCTAssertEqual(
      verdicts, ["core": .string, "html": .string, "oas30": .string, "geojson": .null])
  }

  func testAFindingTellsEverythingOfItself() throws {
    let outcomes = try XCTUnwrap(report(.everyVerdict)["outcomes"])
    let failed = try XCTUnwrap(
      outcomes.elements.first { $0["test"]?.string == "core.limit" && $0["findings"]?.count == 1 })
    for name in ["target", "suite", "class", "instance", "level", "outcome", "requirements"] {
      XCTAssertNotNil(failed[name], name)
    }
    let finding = try XCTUnwrap(failed["findings"]?[0])
    for name in ["code", "message", "expected", "actual", "location", "exchange"] {
      XCTAssertNotNil(finding[name], name)
    }
  }

  func testCountsAddUp() throws {
    for fixture in Fixture.allCases {
      let report = try report(fixture)
      let total = report["summary"]?["outcomes"]?["total"]?.integer
      XCTAssertEqual(total, report["outcomes"]?.count, fixture.rawValue)
      var sum = 0
      for verdict in Verdict.allCases {
        sum += report["summary"]?["outcomes"]?[verdict.rawValue]?.integer ?? 0
      }
      XCTAssertEqual(sum, total, fixture.rawValue)
    }
  }

  func testExchangesAreToldInShort() throws {
    for fixture in Fixture.allCases {
      let exchanges = try XCTUnwrap(report(fixture)["exchanges"])
      XCTAssertEqual(exchanges.count, try fixture.record().exchanges.count, fixture.rawValue)
      for exchange in exchanges.elements {
        XCTAssertTrue(exchange["curl"]?.string?.hasPrefix("curl ") ?? false, fixture.rawValue)
        XCTAssertNil(exchange["body"])
      }
    }
  }
}
