import JSON
import Messages
import Record
import Transport
import XCTest

@testable import Engine

/// OGC API Records services.
final class ItemsHarvestTests: HarvestCase {
  private static let root = "http://example.org/api"

  /// A service of six records, three a page.
  private func service(
    _ target: String = "http://example.org/api", link: String = "",
    _ change: @escaping @Sendable (Request) -> ClosureSource.Reply? = { _ in nil }
  ) async throws -> Harvest {
    try await harvest(target, options: #"{"pageSize": 3, "protocol": "records"}"#) { request in
      if let reply = change(request) { return reply }
      if request.url == "\(Self.root)/collections" {
        return .init(
          #"{"collections": [{"id": "vecteurs", "itemType": "feature"}, {"id": "fiches", "itemType": "record"}]}"#,
          type: "application/json")
      }
      let reference = URIReference(parsing: request.url)
      let last = reference?.path.split(separator: "/").last.map(String.init) ?? ""
      if last == "items" {
        let start = reference?.queryValues(of: "offset").first.flatMap { Int($0) } ?? 0
        return Self.list(start: start, link: link)
      }
      guard reference?.queryValues(of: "f").first == "xml" || request.url.hasSuffix(".iso") else {
        return .init("{}", type: "application/json")
      }
      let name = last.hasSuffix(".iso") ? String(last.dropLast(4)) : last
      return .init(
        Self.record(name).replacingOccurrences(
          of: "<gmd:MD_Metadata>", with: "<gmd:MD_Metadata \(Self.namespaces)>"))
    }
  }

  private static func list(start: Int, link: String, matched: Int = 6) -> ClosureSource.Reply {
    let features = (start + 1...start + 3).map { number in
      #"{"id": "r\#(number)", "links": [\#(link.replacingOccurrences(of: "ID", with: "r\(number)"))]}"#
    }
    let next =
      start + 3 < 6
      ? #"{"rel": "next", "href": "\#(root)/collections/fiches/items?offset=\#(start + 3)"}"# : ""
    return .init(
      """
      {"features": [\(features.joined(separator: ", "))], "numberMatched": \(matched), \
      "numberReturned": 3, "links": [\(next)]}
      """, type: "application/geo+json")
  }

  func testRecordsAreFoundFromTheServiceTheCollectionAndTheList() async throws {
    for target in ["", "/collections/fiches", "/collections/fiches/items"] {
      let found = try await service(Self.root + target)
      XCTAssertEqual(found.keys, (1...6).map { "r\($0)" }, target)
      XCTAssertEqual(found.codes, [], target)
      XCTAssertEqual(found.document["matched"]?["last"]?.integer, 6)
      XCTAssertEqual(found["lost"], 0)
    }
  }

  func testALinkOfTheRightTypeIsFollowed() async throws {
    let link =
      #"{"rel": "alternate", "type": "application/vnd.iso.19139+xml", "href": "/x/ID.iso"}"#
    let found = try await service(link: link)
    XCTAssertEqual(found.keys, (1...6).map { "r\($0)" })
    XCTAssertEqual(found.requests.filter { $0.url.hasSuffix(".iso") }.count, 6)
  }

  func testRecordsThatAreJSONAloneAreSaidAndNotAskedForOneByOne() async throws {
    let found = try await service { request in
      request.url.contains("f=") ? .init("{}", type: "application/json") : nil
    }
    XCTAssertEqual(found.keys, [])
    XCTAssertEqual(found.codes, ["harvest.record-json-only"])
    XCTAssertEqual(found["withoutMetadata"], 6)
    XCTAssertLessThan(found.requests.count, 10)
  }

  func testOneRecordThatCannotBeHadIsMissing() async throws {
    let found = try await service { request in
      request.url.contains("/r5?") ? .init("", status: 404) : nil
    }
    XCTAssertEqual(found.missing, ["r5"])
    XCTAssertEqual(found.keys.count, 6)
    XCTAssertEqual(found.codes, ["harvest.record-unreachable"])
  }

  func testPagesThatTurnInACircleAreLeft() async throws {
    let found = try await service { request in
      guard request.url.contains("offset=3") else { return nil }
      return .init(
        #"""
        {"features": [{"id": "r4"}], "numberMatched": 6, "numberReturned": 2, "links":
        [{"rel": "next", "href": "?offset=3"}]}
        """#, type: "application/json")
    }
    XCTAssertEqual(found.ending, "loop")
    XCTAssertEqual(found.codes, ["harvest.returned-differs", "harvest.next-loop"])
  }

  func testAnEmptyPageIsPassedOverOnce() async throws {
    let found = try await service { request in
      guard request.url.contains("offset=3") else { return nil }
      return .init(
        #"{"features": [], "numberMatched": 6, "links": [{"rel": "next", "href": "?offset=4"}]}"#,
        type: "application/json")
    }
    XCTAssertEqual(found.keys, ["r1", "r2", "r3", "r5", "r6", "r7"])
    XCTAssertEqual(found.codes, ["harvest.page-empty"])
  }

  func testAListThatEndsEarlyIsSaid() async throws {
    let found = try await service { request in
      request.url.contains("offset=3") || request.url.hasSuffix("limit=3")
        ? .init(
          #"{"features": [{"id": "r1"}], "numberMatched": 6, "links": []}"#,
          type: "application/json") : nil
    }
    XCTAssertEqual(found.codes, ["harvest.ended-early", "harvest.count-differs"])
    XCTAssertEqual(found["lost"], 5)
  }

  func testAServiceWithoutRecordsIsAFailure() async throws {
    let found = try await service { request in
      request.url.hasSuffix("/collections")
        ? .init(#"{"collections": []}"#, type: "application/json") : nil
    }
    XCTAssertEqual(found.end.failure?.message.code, "harvest.no-collection")
  }
}
