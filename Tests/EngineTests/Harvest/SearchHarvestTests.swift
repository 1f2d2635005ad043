import JSON
import Record
import Transport
import XCTest

@testable import Engine

/// Catalogue services (CSW 2.0.2) whose pages follow one another as they should, and others.
final class SearchHarvestTests: HarvestCase {
  private let names = (1...12).map { "r\($0)" }

  func testACatalogueIsReadPageByPage() async throws {
    let service = FakeSearch(12)
    let found = try await harvest(options: #"{"pageSize": 5}"#) { service.answer($0) }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.codes, [])
    XCTAssertEqual(found.ending, "complete")
    XCTAssertEqual(found.document["protocol"]?.string, "csw")
    XCTAssertEqual(found.document["method"]?.string, "POST")
    XCTAssertEqual(found["returned"], 12)
    XCTAssertEqual(found["unique"], 12)
    XCTAssertEqual(found["lost"], 0)
    XCTAssertEqual(found.document["pages"]?["count"]?.integer, 3)
    XCTAssertEqual(found.document["matched"]?["first"]?.integer, 12)
    XCTAssertNil(found.end.cut)
    XCTAssertEqual(found.requests.count, 4)
    XCTAssertTrue(found.requests.allSatisfy(\.isTransient))
  }

  func testGetIsUsedWhenItIsAskedFor() async throws {
    let service = FakeSearch(12)
    let found = try await harvest(options: #"{"method": "get", "pageSize": 5}"#) {
      service.answer($0)
    }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.document["method"]?.string, "GET")
    XCTAssertTrue(found.requests.allSatisfy { $0.method == "GET" && $0.body == nil })
    let shown = try await harvest("http://example.org/csw?request=GetRecords&service=CSW") {
      service.answer($0)
    }
    XCTAssertEqual(shown.document["method"]?.string, "GET")
    XCTAssertEqual(shown.keys, names)
  }

  func testWhatIsAskedForIsWrittenSafely() async throws {
    let service = FakeSearch(1)
    let found = try await harvest(options: #"{"types": ["a<b", "series"], "sortBy": "\"&"}"#) {
      service.answer($0)
    }
    let body = String(decoding: found.requests.last?.body ?? [], as: UTF8.self)
    XCTAssertTrue(body.contains("<ogc:Literal>a&lt;b</ogc:Literal>"), body)
    XCTAssertTrue(body.contains("<ogc:PropertyName>&quot;&amp;</ogc:PropertyName>"), body)
    XCTAssertTrue(body.contains("<ogc:Or>"), body)
    XCTAssertTrue(body.contains("outputSchema=\"http://www.isotc211.org/2005/gmd\""), body)
  }

  func testABoundStopsTheHarvestAndSaysSo() async throws {
    let service = FakeSearch(12)
    let found = try await harvest(options: #"{"pageSize": 5}"#, atMost: 7) { service.answer($0) }
    XCTAssertEqual(found.keys, Array(names.prefix(7)))
    XCTAssertEqual(found.ending, "bound")
    XCTAssertEqual(found.end.cut?.bound, "records")
    XCTAssertEqual(found.end.cut?.totalCount, 12)
    XCTAssertEqual(found.codes, ["harvest.bound"])
    let whole = try await harvest(options: #"{"pageSize": 5}"#, atMost: 12) { service.answer($0) }
    XCTAssertEqual(whole.ending, "complete")
    XCTAssertNil(whole.end.cut)
    let pages = try await harvest(options: #"{"pageSize": 5, "pages": 2}"#) { service.answer($0) }
    XCTAssertEqual(pages.keys.count, 10)
    XCTAssertEqual(pages.end.cut?.bound, "pages")
  }

  func testAnEmptyCatalogueIsSaid() async throws {
    let service = FakeSearch(0)
    let found = try await harvest { service.answer($0) }
    XCTAssertEqual(found.keys, [])
    XCTAssertEqual(found.codes, ["harvest.empty"])
    XCTAssertEqual(found.ending, "complete")
    XCTAssertNil(found.end.failure)
  }

  // MARK: What pages say of themselves

  /// Harvests twelve records by fives from a service changed in one way.
  private func changed(
    _ change: @escaping @Sendable (inout FakeSearch.Page) -> Void
  ) async throws -> Harvest {
    var service = FakeSearch(12)
    service.change = change
    let made = service
    return try await harvest(options: #"{"pageSize": 5}"#) { made.answer($0) }
  }

  /// Holds that all records came, the harvest ended, and one thing is said.
  private func hold(
    _ code: String, whole: Bool = true, line: UInt = #line,
    _ change: @escaping @Sendable (inout FakeSearch.Page) -> Void
  ) async throws {
    let found = try await changed(change)
    XCTAssertEqual(found.codes, [code], line: line)
    XCTAssertEqual(found.ending, "complete", line: line)
    if whole { XCTAssertEqual(found.keys, names, line: line) }
    let sentence = found.problem(code)?["message"]?["fr"]?.string ?? "{"
    XCTAssertFalse(sentence.contains("{"), sentence, line: line)
    XCTAssertNotNil(found.problem(code)?["exchange"]?.string, line: line)
  }

  func testCountsThatLieAreSaid() async throws {
    try await hold("harvest.matched-missing") { $0.matched = "" }
    try await hold("harvest.matched-missing") { $0.matched = "beaucoup" }
    try await hold("harvest.returned-missing") { $0.returned = "" }
    try await hold("harvest.returned-differs") { $0.returned = "5" }
    try await hold("harvest.element-set") { $0.elementSet = "brief" }
    let changing = try await changed { if $0.start > 1 { $0.matched = "13" } }
    XCTAssertEqual(
      changing.codes,
      [
        "harvest.matched-changed", "harvest.ended-early", "harvest.page-empty",
        "harvest.count-differs",
      ])
    XCTAssertEqual(changing.document["matched"]?["changes"]?.integer, 1)
    XCTAssertEqual(changing["lost"], 1)
  }

  func testANextRecordThatIsWrongIsSaidAndTheRestStillRead() async throws {
    try await hold("harvest.next-missing") { if $0.start < 11 { $0.next = "" } }
    try await hold("harvest.next-unreadable") { $0.next = "suite" }
    try await hold("harvest.next-unreadable") { $0.next = "9223372036854775807" }
    try await hold("harvest.next-unreadable") { $0.next = "-1" }
    try await hold("harvest.next-backwards") { if $0.start == 6 { $0.next = "6" } }
    try await hold("harvest.next-backwards") { if $0.start == 6 { $0.next = "1" } }
    try await hold("harvest.next-backwards") { if $0.start == 11 { $0.next = "1" } }
    try await hold("harvest.next-beyond") { if $0.start == 11 { $0.next = "13" } }
    try await hold("harvest.ended-early") { if $0.start == 1 { $0.next = "0" } }
  }

  func testALastPageWithoutNextRecordIsAsItShould() async throws {
    let found = try await changed { if $0.start == 11 { $0.next = "" } }
    XCTAssertEqual(found.codes, [])
    XCTAssertEqual(found.keys, names)
  }

  func testPagesThatOverlapRepeatRecordsWhichAreJudgedOnce() async throws {
    let found = try await changed { if $0.start == 1 { $0.next = "4" } }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.codes, ["harvest.next-overlaps", "harvest.record-repeated"])
    XCTAssertEqual(found.document["repeated"]?["count"]?.integer, 2)
    XCTAssertEqual(
      found.document["repeated"]?["examples"]?[0]?["pages"]?.elements.compactMap(\.integer), [1, 2])
  }

  func testRecordsThatAreSkippedAreLost() async throws {
    let found = try await changed { if $0.start == 1 { $0.next = "8" } }
    XCTAssertEqual(found.keys.count, 10)
    XCTAssertEqual(found.codes, ["harvest.next-skips", "harvest.count-differs"])
    XCTAssertEqual(found["lost"], 2)
  }

  func testAServiceThatIgnoresStartPositionIsLeftAfterAFewPages() async throws {
    let first = (1...5).map { Self.record("r\($0)") }
    let found = try await changed { $0.records = first }
    XCTAssertEqual(found.keys, Array(names.prefix(5)))
    XCTAssertEqual(found.ending, "loop")
    XCTAssertEqual(found.codes.filter { $0.contains("repeated") }, ["harvest.page-repeated"])
    XCTAssertEqual(found["returned"], 15)
    XCTAssertEqual(found.document["repeated"]?["count"]?.integer, 10)
    XCTAssertLessThan(found.requests.count, 6)
  }

  func testEndlessPagesEndAtTheirBound() async throws {
    var service = FakeSearch(1)
    service.instead = { start, _, _ in
      ClosureSource.Reply(
        FakeSearch.text(
          .init(
            start: start, count: 5, records: [Self.record("r\(start)")], matched: "",
            returned: "1", next: "\(start + 1)")))
    }
    let made = service
    let found = try await harvest(options: #"{"pages": 40}"#) { made.answer($0) }
    XCTAssertEqual(found.keys.count, 40)
    XCTAssertEqual(found.ending, "bound")
  }

  func testAnEmptyPageInTheMiddleIsPassedOver() async throws {
    let found = try await changed {
      guard $0.start == 6 else { return }
      $0.records = []
      $0.returned = "0"
      $0.next = "6"
    }
    XCTAssertEqual(found.keys, Array(names.prefix(5)) + ["r11", "r12"])
    XCTAssertEqual(found.codes, ["harvest.page-empty", "harvest.count-differs"])
  }

  func testAPageLargerThanAskedForIsSaid() async throws {
    let all = names.map { Self.record($0) }
    let found = try await changed {
      $0.records = all
      $0.returned = "12"
      $0.next = "0"
    }
    XCTAssertEqual(found.codes, ["harvest.page-too-long"])
    XCTAssertEqual(found.keys, names)
  }

  func testAServiceMayGiveSmallerPagesThanAskedFor() async throws {
    var service = FakeSearch(12)
    service.maximum = 2
    let made = service
    let found = try await harvest { made.answer($0) }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.codes, [])
    XCTAssertEqual(found.document["pages"]?["largest"]?.integer, 2)
  }
}
