import TestSupport
import Transport
import XCTest

@testable import Engine

/// Proves what the suite of harvestability says of a whole catalogue; `FrenchRecordSuiteTests` proves what it says
/// of each record.
final class HarvestabilitySuiteTests: XCTestCase {
  private func departing(
    score: String = "0.6", _ change: (inout FakePlatform) throws -> Void
  ) async throws -> [String] {
    var platform = FakePlatform()
    try change(&platform)
    return try await platform.judge(by: "moissonnabilite", parameters: [("score", score)]).departing
      .filter { !$0.hasPrefix("record.") }
  }

  /// A page of results with the records of a catalogue, for the request of the portal only.
  private static func page(
    _ change: @escaping @Sendable (inout FakeSearch.Page) -> Void
  ) -> @Sendable (Request) -> ClosureSource.Reply? {
    { request in
      guard FakePlatform.isOfPortal(request) else { return nil }
      var page = FakeSearch.Page(
        start: 1, count: 25, records: [HarvestCase.record("a")], matched: "1", returned: "1",
        next: "0")
      change(&page)
      return ClosureSource.Reply(FakeSearch.text(page))
    }
  }

  func testASoundCatalogue() async throws {
    let (departing, passed) = try await FakePlatform().judge(by: "moissonnabilite")
    XCTAssertEqual(departing, [])
    XCTAssertTrue(
      passed.isSuperset(of: [
        "request.answer", "request.counts", "request.records", "harvest.paging",
        "harvest.identifiers", "harvest.quality",
      ]))
  }

  func testTheRequestOfThePortalIsRefused() async throws {
    let refused = try await departing {
      $0.instead = { request in
        FakePlatform.isOfPortal(request)
          ? FakeSearch.exception("InvalidParameterValue", "apiso:type") : nil
      }
    }
    XCTAssertEqual(refused, ["request.answer"])
    let forbidden = try await departing {
      $0.instead = { request in
        FakePlatform.isOfPortal(request) ? ClosureSource.Reply("", status: 405) : nil
      }
    }
    XCTAssertEqual(forbidden, ["request.answer"])
  }

  func testThePortalCannotCount() async throws {
    for change: @Sendable (inout FakeSearch.Page) -> Void in [
      { $0.next = "" }, { $0.matched = "" }, { $0.returned = "beaucoup" },
    ] {
      let found = try await departing { $0.instead = Self.page(change) }
      XCTAssertEqual(found, ["request.counts"])
    }
  }

  func testThePortalGetsNothing() async throws {
    let empty = try await departing {
      $0.instead = Self.page {
        $0.records = []
        $0.matched = "0"
      }
    }
    XCTAssertEqual(empty, ["request.records"])
    let simple = try await departing {
      $0.instead = Self.page { $0.records = ["<csw:Record/>"] }
    }
    XCTAssertEqual(simple, ["request.records"])
  }

  func testPagesThatDoNotEnd() async throws {
    let found = try await departing {
      $0.instead = { request in
        if FakePlatform.isOfPortal(request) || request.body == nil { return nil }
        var search = FakeSearch(3)
        search.announced = FakePlatform.catalogue
        search.change = { $0.next = "1" }
        return search.answer(request)
      }
    }
    XCTAssertEqual(found, ["harvest.paging"])
  }

  func testIdentifiersThatAreShared() async throws {
    let copy = try XCTUnwrap(
      MetadataRecord.data.replacing(
        "Zones humides du Val d'Exemple", with: "Haies du Val d'Exemple"))
    let found = try await departing { $0.records = [.data, copy] }
    XCTAssertEqual(found, ["harvest.identifiers"])
  }

  func testTheMeanOfTheScores() async throws {
    let poor = try XCTUnwrap(
      MetadataRecord.data.removing(from: "<gmd:temporalElement>", to: "</gmd:temporalElement>"))
    let sound = try await departing(score: "1") { _ in }
    XCTAssertEqual(sound, [])
    let found = try await departing(score: "1") { $0.records = [poor, .service] }
    XCTAssertEqual(found, ["harvest.quality"])
    let lenient = try await departing(score: "0.85") { $0.records = [poor, .service] }
    XCTAssertEqual(lenient, [])
  }
}
