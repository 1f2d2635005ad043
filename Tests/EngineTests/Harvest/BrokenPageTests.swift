import JSON
import Markup
import Transport
import XCTest

@testable import Engine

/// Pages and records that no parser reads, and what is still read around them.
final class BrokenPageTests: HarvestCase {
  private func harvestPage(
    _ records: [String], type: String = "application/xml"
  ) async throws -> Harvest {
    var service = FakeSearch(0)
    service.records = records
    let made = service
    return try await harvest { made.answer($0) }
  }

  private static func page(_ records: String, _ attributes: String = "") -> String {
    """
    <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" \(namespaces)>\
    <csw:SearchResults numberOfRecordsMatched="3" numberOfRecordsReturned="3" nextRecord="0">\
    \(records)</csw:SearchResults></csw:GetRecordsResponse>
    """
  }

  func testABrokenRecordDoesNotTakeTheOthersWithIt() async throws {
    let broken = Self.record("r2", "<gmd:language>&nope;</gmd:language>")
    let found = try await harvestPage([Self.record("r1"), broken, Self.record("r3")])
    XCTAssertEqual(found.keys, ["r1", "r2 (#2)", "r3"])
    XCTAssertEqual(found.broken, ["r2 (#2)"])
    XCTAssertEqual(found.codes, ["harvest.record-broken"])
    XCTAssertEqual(found["broken"], 1)
    XCTAssertEqual(found["lost"], 0)
  }

  func testTagsThatDoNotFitTogetherStayInTheirRecord() async throws {
    let crossed = Self.record("r2", "<gmd:a><gmd:b></gmd:a></gmd:b>")
    let attribute = Self.record("r4", "<gmd:a b=\"x></gmd:a>")
    let found = try await harvestPage([
      Self.record("r1"), crossed, Self.record("r3"), attribute, Self.record("r5"),
    ])
    XCTAssertEqual(found.broken, ["r2 (#2)", "r4 (#4)"])
    XCTAssertEqual(found.keys.count, 5)
    XCTAssertEqual(found.codes, ["harvest.record-broken"])
  }

  func testARecordThatIsNeverClosedEndsWhereTheNextBegins() async throws {
    let open = Self.record("r2").replacingOccurrences(of: "</gmd:MD_Metadata>", with: "")
    let found = try await harvestPage([
      Self.record("r1"), open, Self.record("r3"), open, Self.record("r5"),
    ])
    XCTAssertEqual(found.keys, ["r1", "r2 (#2)", "r3", "r2 (#4)", "r5"])
    XCTAssertEqual(found["broken"], 2)
  }

  func testATruncatedPageGivesWhatCameWholeAndTheRestIsAskedForAgain() async throws {
    let text = Self.page((1...3).map { Self.record("r\($0)") }.joined())
    let cut = String(text.prefix(text.utf8.count - 200))
    var service = FakeSearch(3)
    service.instead = { start, _, _ in start == 1 ? ClosureSource.Reply(cut) : nil }
    let made = service
    let found = try await harvest { made.answer($0) }
    XCTAssertEqual(found.keys, ["r1", "r2", "r3"])
    XCTAssertEqual(found.codes, ["harvest.page-broken"])
    service.instead = { _, _, _ in ClosureSource.Reply(cut) }
    let always = service
    let again = try await harvest { always.answer($0) }
    XCTAssertEqual(again.keys, ["r1"])
    XCTAssertEqual(again.ending, "loop")
  }

  func testWordsThatLookLikeTagsAreNotRecords() async throws {
    let tricky = Self.record(
      "r1",
      """
      <!-- <gmd:MD_Metadata> --><gmd:a><![CDATA[</gmd:MD_Metadata>]]></gmd:a>\
      <?x </gmd:MD_Metadata> ?><gmd:b c='>' d="/>"/>
      """)
    let found = try await harvestPage([tricky, Self.record("r2")])
    XCTAssertEqual(found.keys, ["r1", "r2"])
    XCTAssertEqual(found.broken, [])
  }

  func testRecordsKeepTheirLinesAndTheNamespacesAroundThem() throws {
    let text = Self.page("\n\n" + Self.record("r1", "\n<gmd:x/>"))
    let page = RecordPage(HarvestAnswer(url: "x", bytes: Array(text.utf8)))
    let fragment = try XCTUnwrap(page.fragments.first)
    let document = try fragment.document(limits: .standard).get()
    XCTAssertEqual(document.root?.line, 3)
    XCTAssertEqual(document.root?.namespace, "http://www.isotc211.org/2005/gmd")
    XCTAssertEqual(RecordIdentity(document)?.identifier, "r1")
    let own = #"<gmd:MD_Metadata xmlns:gmd="urn:other"/>"#
    let other = RecordPage(HarvestAnswer(url: "x", bytes: Array(Self.page(own).utf8)))
    XCTAssertEqual(
      try other.fragments.first?.document(limits: .standard).get().root?.namespace, "urn:other")
  }

  func testRecordsOfOtherSchemasAreSaid() async throws {
    let dublinCore = #"""
      <csw:Record xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>d1</dc:identifier></csw:Record>
      """#
    let found = try await harvestPage([dublinCore, Self.record("r2")])
    XCTAssertEqual(found.keys, ["d1", "r2"])
    XCTAssertEqual(found.codes, ["harvest.other-schema"])
    XCTAssertEqual(found["otherSchemas"], 1)
    XCTAssertEqual(found.document["schemas"]?.count, 2)
    XCTAssertEqual(found.document["schemas"]?[0]?["root"]?.string, "Record")
  }

  func testTwoRecordsWithOneIdentifierAreDuplicates() async throws {
    let found = try await harvestPage([
      Self.record("r1"), Self.record("r1", "<gmd:x/>"), Self.record(""),
      Self.record("", "<gmd:y/>"),
    ])
    XCTAssertEqual(found.keys, ["r1", "r1", "#3", "#4"])
    XCTAssertEqual(found.codes, ["harvest.duplicate-identifier", "harvest.identifier-missing"])
    XCTAssertEqual(found.document["duplicates"]?["count"]?.integer, 1)
    XCTAssertEqual(found["withoutIdentifier"], 2)
    XCTAssertEqual(found["identifiers"], 1)
  }

  func testTwoRecordsWhoseDataHaveOneIdentifierAreTold() async throws {
    func data(_ code: String, language: String = "fre", space: String = "") -> String {
      """
      <gmd:language><gmd:LanguageCode codeListValue="\(language)"/></gmd:language>
      <gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>
      <gmd:identifier><gmd:MD_Identifier><gmd:code><gco:CharacterString
      xmlns:gco="http://www.isotc211.org/2005/gco">\(code)</gco:CharacterString></gmd:code>
      \(space)</gmd:MD_Identifier></gmd:identifier>
      </gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo>
      """
    }
    let space = "<gmd:codeSpace>https://e.org</gmd:codeSpace>"
    let found = try await harvestPage([
      Self.record("r1", data("eau")), Self.record("r2", data("routes")),
      Self.record("r3", data("eau", language: "eng")), Self.record("r4", data("eau", space: space)),
      Self.record("r5", data(" eau ")),
    ])
    XCTAssertEqual(found.codes, ["harvest.duplicate-resource"])
    let values = found.document["problems"]?[0]?["values"]
    XCTAssertEqual(values?["record"]?.string, "r5")
    XCTAssertEqual(values?["identifier"]?.string, "eau")
  }

  // MARK: Encodings

  private func harvestDocument(_ bytes: [UInt8], type: String) async throws -> Harvest {
    try await harvest("http://example.org/r.xml", options: #"{"protocol": "document"}"#) { _ in
      ClosureSource.Reply(bytes: bytes, type: type)
    }
  }

  private func text(_ encoding: String, _ word: String) -> String {
    """
    <?xml version="1.0" encoding="\(encoding)"?>
    <gmd:MD_Metadata \(Self.namespaces)><gmd:fileIdentifier>\
    <gco:CharacterString>\(word)</gco:CharacterString></gmd:fileIdentifier></gmd:MD_Metadata>
    """
  }

  func testEncodingsAreReadAsTheyAreAnnounced() async throws {
    let utf8 = Array(text("UTF-8", "été").utf8)
    let plain = try await harvestDocument(utf8, type: "application/xml")
    XCTAssertEqual(plain.keys, ["été"])
    let latin = try XCTUnwrap(text("ISO-8859-1", "été").data(using: .isoLatin1))
    let one = try await harvestDocument([UInt8](latin), type: "application/xml")
    XCTAssertEqual(one.keys, ["été"])
    let wide = try XCTUnwrap(text("UTF-16", "été").data(using: .utf16LittleEndian))
    let two = try await harvestDocument([0xFF, 0xFE] + [UInt8](wide), type: "application/xml")
    XCTAssertEqual(two.keys, ["été"])
    let marked = try await harvestDocument([0xEF, 0xBB, 0xBF] + utf8, type: "application/xml")
    XCTAssertEqual(marked.keys, ["été"])
    XCTAssertEqual(plain.codes + one.codes + two.codes + marked.codes, [])
  }

  func testEncodingsThatAreWrongAreSaid() async throws {
    let utf8 = Array(text("UTF-8", "été").utf8)
    let conflict = try await harvestDocument(utf8, type: "text/xml; charset=ISO-8859-1")
    XCTAssertEqual(conflict.keys, ["été"])
    XCTAssertEqual(conflict.codes, ["harvest.encoding-conflict"])
    let unknown = try await harvestDocument(Array(text("klingon", "été").utf8), type: "text/xml")
    XCTAssertEqual(unknown.broken.count, 1)
    XCTAssertEqual(unknown.codes, ["harvest.encoding-unknown", "harvest.record-broken"])
    let wide = try await harvestDocument(Array(text("UTF-16", "été").utf8), type: "text/xml")
    XCTAssertEqual(wide.codes, ["harvest.encoding-unknown"])
    let latin = try XCTUnwrap(text("UTF-8", "été").data(using: .isoLatin1))
    let wrong = try await harvestDocument([UInt8](latin), type: "application/xml")
    XCTAssertEqual(wrong.broken.count, 1)
    XCTAssertEqual(wrong.codes, ["harvest.record-broken"])
  }

  // MARK: Hostile pages

  func testHostilePagesEndSoonAndHarmNobody() async throws {
    let entity = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <gmd:MD_Metadata \(Self.namespaces)>&b;</gmd:MD_Metadata>
      """
    let bomb = try await harvestDocument(Array(entity.utf8), type: "application/xml")
    XCTAssertEqual(bomb.broken.count, 1)
    let deep = String(repeating: "<gmd:a>", count: 100_000)
    let nested = try await harvestPage([Self.record("r1", deep), Self.record("r2")])
    XCTAssertEqual(nested.broken, ["r1 (#1)"])
    XCTAssertEqual(nested.keys.last, "r2")
    let around = try await harvest { _ in ClosureSource.Reply(deep) }
    XCTAssertEqual(around.keys, [])
    let many = String(repeating: "<gmd:MD_Metadata>", count: 30_000)
    let unclosed = try await harvestDocument(Array(Self.page(many).utf8), type: "text/xml")
    XCTAssertEqual(unclosed["broken"], PageSplitter.maximumRecordCount)
  }

  func testATagWithAttributesWithoutEndIsNotGivenToAParser() async throws {
    let attributes = (0..<60_000).map { " a\($0)=\"\"" }.joined()
    let record = Self.record("r1", "<gmd:x\(attributes)/>")
    let found = try await harvestPage([record, Self.record("r2")])
    XCTAssertEqual(found.broken, ["r1 (#1)"])
    XCTAssertEqual(found.keys.count, 2)
    let around = "<csw:GetRecordsResponse\(attributes)><csw:SearchResults>\(Self.record("r1"))"
    let page = RecordPage(HarvestAnswer(url: "x", bytes: Array(around.utf8)))
    XCTAssertEqual(page.fragments.count, 1)
    guard case .failure(let error) = page.skeleton else { return XCTFail("read") }
    XCTAssertEqual(error.code, .limit)
  }

  func testManyNamespacesAreNotCopiedWithoutEnd() {
    let declarations = (0..<5_000).map { " xmlns:p\($0)=\"urn:\($0)\"" }.joined()
    let records = String(repeating: "<gmd:MD_Metadata/>", count: 2_000)
    let text = "<csw:GetRecordsResponse\(declarations)><csw:SearchResults>\(records)"
    let page = RecordPage(HarvestAnswer(url: "x", bytes: Array(text.utf8)))
    XCTAssertEqual(page.fragments.count, 2_000)
    let most = page.fragments.map { $0.alone.count }.max() ?? 0
    XCTAssertLessThan(most, 40_000)
  }
}
