import JSON
import Markup
import Messages
import TestSupport
import XCTest

@testable import Checks

/// What data.gouv.fr makes of a record: each problem by itself, and the score.
final class OpenDataTests: XCTestCase {
  private func openData(_ record: MetadataRecord?) throws -> JSONValue {
    let xml = try XMLDocument(parsing: Array(try XCTUnwrap(record).xml.utf8))
    let document = try JSONDocument(
      parsing: JSONWriter.compact(RecordDocument.make(xml.elements())))
    return try XCTUnwrap(document.root["openData"])
  }

  private func problems(_ record: MetadataRecord?) throws -> [String] {
    try openData(record)["problems"]?.elements.compactMap { $0["code"]?.string } ?? []
  }

  func testSoundRecordsHaveNoProblem() throws {
    for record in [MetadataRecord.data, .service] {
      XCTAssertEqual(try problems(record), [])
      XCTAssertEqual(try openData(record)["harvested"]?.boolean, true)
    }
    XCTAssertEqual(try openData(.data)["files"]?.integer, 2)
  }

  func testEachDefectIsOneProblem() throws {
    let data = MetadataRecord.data
    let level = "<gmd:hierarchyLevel>"
    let cases: [(MetadataRecord?, [String], isHarvested: Bool)] = [
      (data.removing(from: level, to: "</gmd:hierarchyLevel>"), ["record.type-missing"], false),
      (
        data.inserting(
          "<gmd:hierarchyLevel>\(MetadataRecord.code("MD_ScopeCode", "feature"))</gmd:hierarchyLevel>",
          before: level),
        ["record.type-ignored"], false
      ),
      (
        data.replacing("Zones humides du Val d'Exemple", with: " "), ["record.title-missing"], false
      ),
      (
        data.replacing("fr-val-exemple-zones-humides", with: ""), ["record.identifier-missing"],
        false
      ),
      (
        data.replacing("https://val-exemple.fr/id/dataset/zones-humides", with: ""),
        ["record.identifier-empty"], false
      ),
      (
        data.replacing("codeListValue=\"download\"", with: "codeListValue=\"information\""),
        ["record.resource-hidden"], true
      ),
      (
        data.removing(from: "<gmd:transferOptions>", to: "</gmd:transferOptions>"),
        ["record.file-missing"], true
      ),
      (
        data.replacing("https://spdx.org/licenses/etalab-2.0", with: "https://val-exemple.fr/cgu")?
          .replacing("Licence Ouverte / Open Licence 2.0 (Etalab)", with: "Conditions"),
        ["record.licence-unknown"], true
      ),
      (
        data.replacing(
          MetadataRecord.anchor(
            "Licence Ouverte / Open Licence 2.0 (Etalab)", "https://spdx.org/licenses/etalab-2.0"),
          with: MetadataRecord.text("Licence Ouverte 2.0")),
        ["record.licence-text"], true
      ),
      (
        data.inserting(
          "<gmd:accessConstraints>\(MetadataRecord.code("MD_RestrictionCode", "license"))</gmd:accessConstraints>",
          before: "<gmd:useConstraints>"),
        ["record.constraints-mixed"], true
      ),
      (data.replacing("2018-03-01", with: ""), ["record.period-begin"], true),
      (
        data.replacing("<gml:endPosition>2023-10-31</gml:endPosition>", with: ""),
        ["record.period-end"], true
      ),
      (
        data.removing(from: "<gmd:resourceMaintenance>", to: "</gmd:resourceMaintenance>"),
        ["record.frequency-missing"], true
      ),
      (
        data.replacing("gmd:resourceMaintenance", with: "gmd:metadataMaintenance").flatMap {
          moved in
          let start = moved.xml.firstRange(of: "<gmd:metadataMaintenance>")
          let end = moved.xml.firstRange(of: "</gmd:metadataMaintenance>")
          guard let start, let end else { return nil }
          let block = String(moved.xml[start.lowerBound..<end.upperBound])
          return moved.replacing(block, with: "")?
            .inserting(block, before: "</gmd:MD_Metadata>")
        },
        ["record.frequency-of-metadata"], true
      ),
    ]
    for (record, codes, isHarvested) in cases {
      XCTAssertEqual(try problems(record), codes)
      XCTAssertEqual(try openData(record)["harvested"]?.boolean, isHarvested, codes.joined())
    }
  }

  func testAnOpenEndMayBeSaidUnknown() throws {
    let open = MetadataRecord.data.replacing(
      "<gml:endPosition>2023-10-31</gml:endPosition>",
      with: "<gml:endPosition indeterminatePosition=\"now\"/>")
    XCTAssertEqual(try problems(open), [])
  }

  func testEveryProblemHasASentence() {
    for code in RecordProblem.Code.allCases {
      XCTAssertNotNil(Catalogue.template(code: code.rawValue), code.rawValue)
    }
  }

  func testTheScoreLiesBetweenTwoBounds() throws {
    let quality = try XCTUnwrap(openData(.data)["quality"])
    XCTAssertEqual(quality["met"]?.integer, 7)
    XCTAssertEqual(quality["unknown"]?.integer, 2)
    XCTAssertEqual(quality["lowest"]?.double, 0.78)
    XCTAssertEqual(quality["highest"]?.double, 1)
    XCTAssertEqual(quality["missing"]?.elements.map(\.self).count, 0)
  }

  func testEachCriterionCounts() throws {
    let data = MetadataRecord.data
    func criterion(_ name: String, _ record: MetadataRecord?) throws -> Bool? {
      try openData(record)["quality"]?["criteria"]?[name]?.boolean
    }
    XCTAssertEqual(try criterion("temporal", data.replacing("2018-03-01", with: "")), false)
    XCTAssertEqual(
      try criterion(
        "spatial", data.replacing("EX_GeographicBoundingBox", with: "EX_BoundingPolygon")), false)
    XCTAssertEqual(
      try criterion("frequency", data.replacing("\"annually\"", with: "\"unknown\"")), false)
    XCTAssertEqual(
      try criterion("punctuality", data.replacing("\"annually\"", with: "\"asNeeded\"")), true)
    XCTAssertNil(try criterion("punctuality", data))
    XCTAssertEqual(try criterion("description", data), true)
    XCTAssertEqual(
      try criterion("description", data.removing(from: "Inventaire", to: "24 juin")), false)
    let closed = data.replacing("zones-humides.gpkg", with: "zones-humides.pdf")?
      .replacing("REQUEST=GetCapabilities", with: "x=1")
    XCTAssertEqual(try criterion("format", closed), false)
    XCTAssertNil(try criterion("format", closed?.replacing("humides.pdf", with: "humides")))
    XCTAssertEqual(
      try criterion(
        "documentation",
        data.replacing("Téléchargement au format GeoPackage", with: "")?
          .replacing("accessPoint</gmx:Anchor>", with: "</gmx:Anchor>")), false)
    XCTAssertNil(try criterion("availability", data))
  }
}
