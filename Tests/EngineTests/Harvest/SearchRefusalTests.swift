import JSON
import Record
import Transport
import XCTest

@testable import Engine

/// Catalogue services that refuse, fail half-way or give something else.
final class SearchRefusalTests: HarvestCase {
  private let names = (1...12).map { "r\($0)" }

  private func service(
    _ instead: @escaping @Sendable (Int, Int, Request) -> ClosureSource.Reply?
  ) async throws -> Harvest {
    var service = FakeSearch(12)
    service.instead = instead
    let made = service
    return try await harvest(options: #"{"pageSize": 4}"#) { made.answer($0) }
  }

  private static func body(_ request: Request) -> String {
    String(decoding: request.body ?? [], as: UTF8.self)
  }

  func testASortThatIsRefusedIsLeftOut() async throws {
    let found = try await service { _, _, request in
      Self.body(request).contains("SortBy")
        ? FakeSearch.exception("InvalidParameterValue", "no such property", locator: "sortby") : nil
    }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.codes, ["harvest.sort-refused"])
    XCTAssertEqual(found.problem("harvest.sort-refused")?["kind"]?.string, "note")
  }

  func testATypeThatIsRefusedIsReplaced() async throws {
    let found = try await service { _, _, request in
      Self.body(request).contains("typeNames=\"gmd:MD_Metadata\"")
        ? FakeSearch.exception("InvalidParameterValue", "unknown type", locator: "typenames") : nil
    }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.codes, ["harvest.type-refused"])
    XCTAssertEqual(found.document["asked"]?["sortBy"]?.string, "apiso:Identifier")
  }

  func testAServiceThatTakesNoPostIsAskedByGet() async throws {
    let found = try await service { _, _, request in
      request.method == "POST" ? ClosureSource.Reply("no", status: 405, type: "text/plain") : nil
    }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.document["method"]?.string, "GET")
    XCTAssertEqual(found.codes, ["harvest.post-refused"])
  }

  func testARefusalOfEverythingIsToldWithItsText() async throws {
    let found = try await service { _, _, _ in
      FakeSearch.exception("NoApplicableCode", "index <i>down</i>", status: 500)
    }
    XCTAssertEqual(found.keys, [])
    XCTAssertEqual(found.codes, ["harvest.exception"])
    XCTAssertEqual(found.ending, "error")
    let problem = found.problem("harvest.exception")
    XCTAssertEqual(problem?["values"]?["text"]?.string, "index down")
    XCTAssertEqual(problem?["values"]?["status"]?.string, "500")
    XCTAssertEqual(found.document["end"]?["cause"]?["code"]?.string, "harvest.exception")
  }

  func testOneRecordThatCannotBeHadIsFoundAndPassedOver() async throws {
    let found = try await service { start, count, _ in
      start <= 6 && start + count > 6
        ? FakeSearch.exception("NoApplicableCode", "cannot be written") : nil
    }
    XCTAssertEqual(found.keys, names.filter { $0 != "r6" })
    XCTAssertEqual(found.codes, ["harvest.exception", "harvest.record-unavailable"])
    XCTAssertEqual(found.problem("harvest.record-unavailable")?["values"]?["position"]?.string, "6")
    XCTAssertEqual(found["unavailable"], 1)
    XCTAssertEqual(found.ending, "complete")
    XCTAssertEqual(found["lost"], 0)
  }

  func testAServiceThatStopsHalfWayIsToldAndWhatCameIsJudged() async throws {
    let silent = try await service { start, count, _ in
      start + count > 5 ? ClosureSource.Reply(bytes: [], isCut: true) : nil
    }
    XCTAssertEqual(silent.keys, Array(names.prefix(4)))
    XCTAssertEqual(silent.ending, "error")
    XCTAssertEqual(silent["unavailable"], 0)
    XCTAssertTrue(silent.codes.contains("harvest.no-answer"))
    XCTAssertNil(silent.end.failure)
    let page = try await service { start, _, _ in
      start > 4 ? ClosureSource.Reply("<html>oops</html>", type: "text/html") : nil
    }
    XCTAssertEqual(page.keys, Array(names.prefix(4)))
    XCTAssertTrue(page.codes.contains("harvest.page-not-xml"))
    XCTAssertEqual(page.ending, "error")
    XCTAssertLessThan(page.requests.count, 25)
  }

  func testPagesThatAreTooLongAreAskedForInSmallerOnes() async throws {
    var service = FakeSearch(12)
    service.instead = { _, count, _ in
      count > 3 ? ClosureSource.Reply(bytes: Array("<csw:".utf8), isCut: true) : nil
    }
    let made = service
    let found = try await harvest(options: #"{"pageSize": 16}"#) { made.answer($0) }
    XCTAssertEqual(found.keys, names)
    XCTAssertEqual(found.codes, ["harvest.page-cut"])
    XCTAssertEqual(found.document["pages"]?["largest"]?.integer, 2)
  }

  func testAnExceptionBeyondTheEndIsTheEnd() async throws {
    var service = FakeSearch(8)
    service.change = { if $0.start == 5 { $0.next = "9" } }
    let made = service
    let found = try await harvest(options: #"{"pageSize": 4}"#) { made.answer($0) }
    XCTAssertEqual(found.codes, ["harvest.next-beyond"])
    XCTAssertEqual(found.keys.count, 8)
  }

  func testARunThatMayAskNoMoreIsABound() async throws {
    let found = try await service { start, _, _ in
      var reply = ClosureSource.Reply("")
      reply.isBudget = true
      return start > 4 ? reply : nil
    }
    XCTAssertEqual(found.keys, Array(names.prefix(4)))
    XCTAssertEqual(found.ending, "bound")
    XCTAssertEqual(found.end.cut?.bound, "budget")
    XCTAssertEqual(found.end.cut?.totalCount, 12)
  }

  func testCapabilitiesThatCannotBeReadDoNotStopTheHarvest() async throws {
    let service = FakeSearch(3)
    let found = try await harvest { request in
      request.url.contains("GetCapabilities")
        ? ClosureSource.Reply("", status: 500) : service.answer(request)
    }
    XCTAssertEqual(found.keys, ["r1", "r2", "r3"])
    XCTAssertEqual(found.codes, ["harvest.capabilities"])
  }

  func testAnAnnouncedAddressThatDoesNotAnswerIsSaidAndGoneRound() async throws {
    var service = FakeSearch(3)
    service.announced = "http://internal:8080/csw"
    let made = service
    let found = try await harvest { request in
      request.url.hasPrefix("http://internal") ? nil : made.answer(request)
    }
    XCTAssertEqual(found.keys, ["r1", "r2", "r3"])
    XCTAssertEqual(found.codes, ["harvest.endpoint-unreachable"])
    let values = found.problem("harvest.endpoint-unreachable")?["values"]
    XCTAssertEqual(values?["announced"]?.string, "http://internal:8080/csw")
    XCTAssertEqual(values?["cause"]?["fr"]?.string, "personne")
  }

  func testNobodyThereIsAFailureOfTheStream() async throws {
    let found = try await harvest { _ in nil }
    XCTAssertEqual(found.keys, [])
    XCTAssertNotNil(found.end.failure)
    XCTAssertEqual(found.ending, "error")
  }
}
