import JSON
import Record
import Transport
import XCTest

@testable import Engine

/// OAI-PMH 2.0 repositories.
final class OpenArchivesTests: HarvestCase {
  private static let target = "http://example.org/?mode=oaipmh"

  private static func envelope(_ content: String) -> ClosureSource.Reply {
    ClosureSource.Reply(
      """
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" \(namespaces)>\
      <responseDate>2026-01-01T00:00:00Z</responseDate>\(content)</OAI-PMH>
      """)
  }

  private static func record(_ number: Int) -> String {
    """
    <record><header><identifier>oai:\(number)</identifier></header>\
    <metadata>\(HarvestCase.record("r\(number)"))</metadata></record>
    """
  }

  private static let formats = """
    <ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>\
    <metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace></metadataFormat>\
    <metadataFormat><metadataPrefix>geo</metadataPrefix>\
    <metadataNamespace>http://www.isotc211.org/2005/gmd</metadataNamespace></metadataFormat>\
    </ListMetadataFormats>
    """

  private static func value(_ name: String, _ request: Request) -> String? {
    URIReference(parsing: request.url)?.queryValues(of: name).first
  }

  /// Six records, two a page.
  private func repository(
    _ change: @escaping @Sendable (Request, String?) -> ClosureSource.Reply? = { _, _ in nil }
  ) async throws -> Harvest {
    try await harvest(Self.target) { request in
      if Self.value("verb", request) == "ListMetadataFormats" { return Self.envelope(Self.formats) }
      let token = Self.value("resumptionToken", request)
      if let reply = change(request, token) { return reply }
      let start = token.flatMap { Int($0) } ?? 1
      let next = start + 2 > 6 ? "" : "\(start + 2)"
      return Self.envelope(
        """
        <ListRecords>\(Self.record(start))\(Self.record(start + 1))\
        <resumptionToken completeListSize="6" cursor="\(start - 1)">\(next)</resumptionToken>\
        </ListRecords>
        """)
    }
  }

  func testARepositoryIsReadFromTokenToToken() async throws {
    let found = try await repository()
    XCTAssertEqual(found.keys, (1...6).map { "r\($0)" })
    XCTAssertEqual(found.codes, [])
    XCTAssertEqual(found.ending, "complete")
    XCTAssertEqual(found.document["protocol"]?.string, "oai")
    XCTAssertEqual(found.document["asked"]?["metadataPrefix"]?.string, "geo")
    XCTAssertEqual(found.document["matched"]?["last"]?.integer, 6)
    let tokens = found.requests.filter { $0.url.contains("resumptionToken") }
    XCTAssertTrue(tokens.allSatisfy { !$0.url.contains("metadataPrefix") })
    XCTAssertTrue(tokens.allSatisfy { $0.url.contains("mode=oaipmh") })
  }

  func testATokenThatWantsThePrefixIsSaidAndObeyed() async throws {
    let found = try await repository { request, token in
      token != nil && Self.value("metadataPrefix", request) == nil
        ? Self.envelope(#"<error code="badArgument">Missing metadataPrefix</error>"#) : nil
    }
    XCTAssertEqual(found.keys.count, 6)
    XCTAssertEqual(found.codes, ["harvest.token-needs-prefix"])
  }

  func testATokenThatComesAgainIsALoop() async throws {
    let found = try await repository { _, token in
      token == "5"
        ? Self.envelope(
          "<ListRecords>\(Self.record(5))<resumptionToken>3</resumptionToken></ListRecords>") : nil
    }
    XCTAssertEqual(found.ending, "loop")
    XCTAssertEqual(found.codes, ["harvest.token-repeated"])
    XCTAssertEqual(found.keys.count, 5)
  }

  func testATokenAfterTheWholeListLeadsNowhere() async throws {
    let found = try await repository { _, token in
      token == "5"
        ? Self.envelope(
          """
          <ListRecords>\(Self.record(5))\(Self.record(6))\
          <resumptionToken completeListSize="6">0</resumptionToken></ListRecords>
          """)
        : token == "0"
          ? Self.envelope(
            """
            <ListRecords>\(Self.record(1))\(Self.record(2))\
            <resumptionToken completeListSize="6">2</resumptionToken></ListRecords>
            """) : nil
    }
    XCTAssertEqual(found.keys.count, 6)
    XCTAssertEqual(found.codes, ["harvest.token-after-end"])
    XCTAssertEqual(found.ending, "complete")
    XCTAssertEqual(found["returned"], 6)
  }

  func testAListThatBeginsAgainIsALoop() async throws {
    let found = try await repository { _, token in
      token == "5"
        ? Self.envelope(
          "<ListRecords>\(Self.record(1))<resumptionToken>8</resumptionToken></ListRecords>") : nil
    }
    XCTAssertEqual(found.codes, ["harvest.page-repeated"])
    XCTAssertEqual(found.ending, "loop")
  }

  func testAListWithoutItsLastTokenAndALyingCursorAreNotes() async throws {
    let found = try await repository { _, token in
      token == "5"
        ? Self.envelope("<ListRecords>\(Self.record(5))\(Self.record(6))</ListRecords>")
        : token == "3"
          ? Self.envelope(
            """
            <ListRecords>\(Self.record(3))\(Self.record(4))\
            <resumptionToken cursor="9">5</resumptionToken></ListRecords>
            """) : nil
    }
    XCTAssertEqual(found.keys.count, 6)
    XCTAssertEqual(found.codes, ["harvest.cursor-differs", "harvest.token-missing"])
  }

  func testDeletedRecordsAreCountedAndAbsentOnesSaid() async throws {
    let found = try await repository { _, token in
      token == "3"
        ? Self.envelope(
          """
          <ListRecords><record><header status="deleted"><identifier>oai:3</identifier></header>\
          </record><record><header><identifier>oai:4</identifier></header></record>\
          <resumptionToken>5</resumptionToken></ListRecords>
          """) : nil
    }
    XCTAssertEqual(found["deleted"], 1)
    XCTAssertEqual(found["withoutMetadata"], 1)
    XCTAssertEqual(found.codes, ["harvest.record-without-metadata"])
    XCTAssertEqual(found["lost"], 0)
  }

  func testASizeThatCannotBeIsNotCountedWith() async throws {
    let found = try await repository { _, token in
      token == nil
        ? Self.envelope(
          """
          <ListRecords>\(Self.record(1))<resumptionToken \
          completeListSize="-9223372036854775808"></resumptionToken></ListRecords>
          """) : nil
    }
    XCTAssertEqual(found.keys, ["r1"])
    XCTAssertNil(found["lost"])
  }

  func testErrorsAreTold() async throws {
    let none = try await repository { _, _ in
      Self.envelope(#"<error code="noRecordsMatch">nothing</error>"#)
    }
    XCTAssertEqual(none.codes, ["harvest.empty"])
    let bad = try await repository { _, _ in
      Self.envelope(#"<error code="cannotDisseminateFormat">no geo</error>"#)
    }
    XCTAssertEqual(bad.codes, ["harvest.exception"])
    XCTAssertEqual(bad.ending, "error")
    let stopped = try await repository { _, token in
      token == "3" ? ClosureSource.Reply("down", status: 500, type: "text/plain") : nil
    }
    XCTAssertEqual(stopped.keys, ["r1", "r2"])
    XCTAssertEqual(stopped.codes, ["harvest.status"])
    XCTAssertEqual(stopped.ending, "error")
  }

  func testABrokenPageStillLeadsOn() async throws {
    let found = try await repository { _, token in
      token == "3"
        ? Self.envelope(
          """
          <ListRecords>\(Self.record(3))<oops>\(Self.record(4))\
          <resumptionToken>5</resumptionToken></ListRecords>
          """) : nil
    }
    XCTAssertEqual(found.keys.count, 6)
    XCTAssertEqual(found.codes, ["harvest.page-broken"])
  }
}
