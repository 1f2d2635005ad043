import JSON
import Messages
import Transport
import XCTest

@testable import Engine

/// Site maps, lists, single documents, files and folders.
final class AddressHarvestTests: HarvestCase {
  private static func alone(_ identifier: String) -> String {
    record(identifier).replacingOccurrences(
      of: "<gmd:MD_Metadata>", with: "<gmd:MD_Metadata \(namespaces)>")
  }

  private static func site(_ request: Request) -> ClosureSource.Reply? {
    let name = request.url.split(separator: "/").last.map(String.init) ?? ""
    switch name {
    case "index.xml":
      return .init(
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\
        <sitemap><loc>http://example.org/a.xml</loc></sitemap>\
        <sitemap><loc>http://example.org/b.xml</loc></sitemap>\
        <sitemap><loc>http://example.org/index.xml</loc></sitemap></sitemapindex>
        """)
    case "a.xml", "b.xml":
      let start = name == "a.xml" ? 1 : 4
      let locations = (start..<start + 3).map {
        "<url><loc>http://example.org/r\($0)?a=1&amp;b=2</loc></url>"
      }
      return .init(
        #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\#(locations.joined())</urlset>"#
      )
    case "r5?a=1&b=2": return .init("<html><body>hello</body></html>", type: "text/html")
    case "r6?a=1&b=2": return .init("", status: 404)
    default: return .init(alone(String(name.prefix { $0 != "?" })))
    }
  }

  func testASiteMapAndItsIndexLeadToRecords() async throws {
    let found = try await harvest("http://example.org/index.xml") { Self.site($0) }
    XCTAssertEqual(
      found.keys, ["r1", "r2", "r3", "r4", "http://example.org/r6?a=1&b=2"])
    XCTAssertEqual(found.missing, ["http://example.org/r6?a=1&b=2"])
    XCTAssertEqual(found.codes, ["harvest.not-a-record", "harvest.record-unreachable"])
    XCTAssertEqual(found.document["protocol"]?.string, "sitemap")
    XCTAssertEqual(found.ending, "complete")
  }

  func testAListOfAddressesIsRead() async throws {
    let list = "# fiches\nhttp://example.org/r1\n\nhttp://example.org/r2\nhttp://example.org/r1\n"
    let found = try await harvest("http://example.org/list.txt") { request in
      request.url.hasSuffix("list.txt") ? .init(list, type: "text/plain") : Self.site(request)
    }
    XCTAssertEqual(found.keys, ["r1", "r2"])
    XCTAssertEqual(found.document["protocol"]?.string, "list")
  }

  func testOneRecordHasManyEnvelopes() async throws {
    let envelopes = [
      Self.alone("r1"),
      "<csw:GetRecordByIdResponse xmlns:csw=\"x\" \(Self.namespaces)>\(Self.record("r1"))</csw:GetRecordByIdResponse>",
      """
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><GetRecord><record><header/><metadata>\
      \(Self.alone("r1"))</metadata></record></GetRecord></OAI-PMH>
      """,
      "<response>\(Self.alone("r1"))</response>",
    ]
    for envelope in envelopes {
      let found = try await harvest("http://example.org/x?request=GetRecordById&id=r1") { _ in
        .init(envelope)
      }
      XCTAssertEqual(found.keys, ["r1"], envelope)
      XCTAssertEqual(found.codes, [], envelope)
      XCTAssertEqual(found.requests.count, 1)
      let seen = try await harvest("http://example.org/r1") { _ in .init(envelope) }
      XCTAssertEqual(seen.keys, ["r1"], envelope)
    }
  }

  func testARecordThatIsNoneIsShownToTheRules() async throws {
    let exception = try await harvest("http://example.org/x?request=GetRecordById&id=r1") { _ in
      FakeSearch.exception("InvalidParameterValue", "no such id")
    }
    XCTAssertEqual(exception.missing.count, 1)
    XCTAssertEqual(exception.codes, ["harvest.record-unreachable"])
    let empty = try await harvest("http://example.org/x?request=GetRecordById&id=r1") { _ in
      .init(#"<csw:GetRecordByIdResponse xmlns:csw="x"/>"#)
    }
    XCTAssertEqual(empty.codes, ["harvest.empty"])
    let other = try await harvest("http://example.org/x.xml") { _ in .init("<rss/>") }
    XCTAssertEqual(other.keys, ["http://example.org/x.xml"])
    XCTAssertEqual(other.codes, ["harvest.other-schema", "harvest.identifier-missing"])
  }

  func testAGeoNetworkIsFoundByItsAddress() async throws {
    let service = FakeSearch(2)
    let found = try await harvest("http://example.org/geonetwork/srv/eng/catalog.search#/home") {
      request in
      request.url.hasPrefix("http://example.org/geonetwork/srv/eng/csw")
        || request.url == "http://example.org/csw"
        ? service.answer(request) : .init("", status: 404)
    }
    XCTAssertEqual(found.keys, ["r1", "r2"])
    XCTAssertEqual(found.document["protocol"]?.string, "geonetwork")
    let one = try await harvest(
      "http://example.org/geonetwork/srv/fre/catalog.search#/metadata/abc-1"
    ) { _ in .init(Self.alone("abc-1")) }
    XCTAssertEqual(one.keys, ["abc-1"])
    XCTAssertEqual(
      one.requests.map(\.url),
      ["http://example.org/geonetwork/srv/api/records/abc-1/formatters/xml"])
  }

  func testAPageForPeopleIsNoCatalogue() async throws {
    let found = try await harvest("http://example.org/") { _ in
      .init("<!doctype html><html></html>", type: "text/html")
    }
    XCTAssertEqual(found.end.failure?.message.code, "harvest.unknown-target")
    XCTAssertEqual(found.ending, "error")
  }

  // MARK: Files

  func testAFolderIsReadInOrderAndLinksInACircleDoNoHarm() async throws {
    let path = try folder([
      ("b/2.xml", Array(Self.alone("r2").utf8)), ("a.xml", Array(Self.alone("r1").utf8)),
      ("c.txt", Array("no".utf8)), ("d.xml", Array("<project/>".utf8)),
      ("e.xml", Array("<gmd:MD_Metadata".utf8)),
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/b/again", withDestinationPath: path)
    let found = try await harvest(path) { _ in nil }
    XCTAssertEqual(found.keys, ["r1", "r2", "\(path)/e.xml"])
    XCTAssertEqual(found.broken, ["\(path)/e.xml"])
    XCTAssertEqual(found.codes, ["harvest.not-a-record", "harvest.record-broken"])
    XCTAssertEqual(found.requests.count, 0)
  }

  func testFilesOfAllKindsAreRead() async throws {
    let page = FakeSearch.text(
      .init(
        start: 1, count: 2, records: [Self.record("r1"), Self.record("r2")], matched: "2",
        returned: "2", next: "0"))
    let path = try folder([
      ("page.xml", Array(page.utf8)), ("r3.xml", Array(Self.alone("r3").utf8)),
      ("empty.xml", []), ("list.txt", Array("r3.xml\npage.xml".utf8)),
    ])
    let saved = try await harvest("\(path)/page.xml") { _ in nil }
    XCTAssertEqual(saved.keys, ["r1", "r2"])
    let listed = try await harvest("\(path)/list.txt") { _ in nil }
    XCTAssertEqual(listed.keys, ["r3", "r1", "r2"])
    let empty = try await harvest("\(path)/empty.xml") { _ in nil }
    XCTAssertEqual(empty.broken, ["\(path)/empty.xml"])
    let absent = try await harvest("\(path)/nothing.xml") { _ in nil }
    XCTAssertEqual(absent.end.failure?.message.code, "file.unreadable")
  }

  func testTheSameRecordInTwoFilesIsJudgedOnce() async throws {
    let path = try folder([
      ("1.xml", Array(Self.alone("r1").utf8)), ("2.xml", Array(Self.alone("r1").utf8)),
    ])
    let found = try await harvest(path) { _ in nil }
    XCTAssertEqual(found.keys, ["r1"])
    XCTAssertEqual(found.codes, ["harvest.record-repeated"])
  }
}
