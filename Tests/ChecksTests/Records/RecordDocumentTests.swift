import Foundation
import JSON
import Markup
import TestSupport
import XCTest

@testable import Checks

/// A record is shown to suites as its schema says, and says there what it says in XML.
final class RecordDocumentTests: XCTestCase {
  private func document(_ record: MetadataRecord?) throws -> JSONDocument {
    let xml = try XMLDocument(parsing: Array(try XCTUnwrap(record).xml.utf8))
    return try JSONDocument(parsing: JSONWriter.compact(RecordDocument.make(xml.elements())))
  }

  private func root(_ record: MetadataRecord?) throws -> JSONValue { try document(record).root }

  private func schema() throws -> JSONSchema {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../suites/record-document.schema.json")
    let document = try JSONDocument(parsing: [UInt8](Data(contentsOf: url)))
    return try JSONSchema.compile(document.root)
  }

  func testDocumentsKeepToTheSchema() throws {
    let schema = try schema()
    let bare = """
      <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>
      """
    let others = [
      bare, "<a/>", "<gmd:MD_Metadata xmlns:gmd='http://standards.iso.org/iso/19115/-3/gmd/1.0'/>",
      "<csw:Record xmlns:csw='http://www.opengis.net/cat/csw/2.0.2'/>",
      bare.replacing("gmd:MD_", with: "gmi:MI_").replacing("xmlns:gmd", with: "xmlns:gmi")
        .replacing("/gmd\"", with: "/gmi\""),
    ].map { MetadataRecord(xml: $0) }
    for record in [MetadataRecord.data, .service] + others {
      let violations = try schema.validate(root(record))
      XCTAssertEqual(violations.map { "\($0.instance.pointer) \($0.code)" }, [])
    }
    XCTAssertEqual(
      try others.map { try root($0)["schema"]?.string },
      ["iso19139", "other", "iso19115-3", "dublin-core", "iso19139-2"])
  }

  func testWhatADataSetSays() throws {
    let root = try root(.data)
    XCTAssertEqual(root["kind"]?.string, "dataset")
    XCTAssertEqual(root["fileIdentifier"]?["text"]?.string, "fr-val-exemple-zones-humides")
    XCTAssertEqual(root["fileIdentifier"]?["line"]?.integer, 3)
    XCTAssertEqual(root["language"]?["code"]?.string, "fre")
    XCTAssertEqual(root["title"]?["text"]?.string, "Zones humides du Val d'Exemple")
    XCTAssertEqual(
      root["contacts"]?.elements.map { $0["where"]?.string }, ["metadata", "resource"])
    XCTAssertEqual(
      root["contacts"]?[1]?["emails"]?[0]?["text"]?.string, "sig@val-exemple.fr")
    XCTAssertEqual(root["dates"]?.elements.map { $0["type"]?.string }, ["creation", "revision"])
    XCTAssertEqual(root["dates"]?[1]?["date"]?.string, "2024-03-01")
    XCTAssertEqual(
      root["keywords"]?.elements.map { $0["text"]?.string },
      ["Hydrographie", "données ouvertes", "zone humide"])
    XCTAssertEqual(
      root["keywords"]?[0]?["thesaurus"]?.string, "GEMET - INSPIRE themes, version 1.0")
    XCTAssertEqual(root["keywords"]?[1]?["thesaurus"]?.kind, .null)
    XCTAssertEqual(root["boxes"]?[0]?["west"]?.double, 5.31)
    XCTAssertEqual(root["boxes"]?[0]?["written"]?["north"]?.string, "45.07")
    XCTAssertEqual(root["times"]?[0]?["begin"]?["date"]?.string, "2018-03-01")
    XCTAssertEqual(root["resolutions"]?[0]?["denominator"]?.string, "5000")
    XCTAssertEqual(
      root["systems"]?[0]?["code"]?["anchor"]?.string,
      "http://www.opengis.net/def/crs/EPSG/0/2154")
    XCTAssertEqual(root["licences"]?[0]?["id"]?.string, "lov2")
    XCTAssertEqual(root["licences"]?[0]?["anchored"]?.boolean, true)
    XCTAssertEqual(root["conformities"]?[0]?["pass"]?.boolean, false)
    XCTAssertEqual(root["formats"]?[0]?["name"]?["text"]?.string, "GeoPackage")
    XCTAssertEqual(root["maintenance"]?[0]?["frequency"]?.string, "annually")
    XCTAssertEqual(
      root["resources"]?.elements.map { $0["role"]?.string }, ["download", "service"])
    XCTAssertEqual(root["resources"]?[1]?["service"]?.string, "wms")
    XCTAssertEqual(root["topics"]?[0]?["text"]?.string, "inlandWaters")
  }

  func testWhatAServiceSays() throws {
    let root = try root(.service)
    XCTAssertEqual(root["kind"]?.string, "service")
    XCTAssertEqual(root["serviceType"]?["text"]?.string, "view")
    XCTAssertEqual(root["couplingType"]?["code"]?.string, "tight")
    let coupling = root["couplings"]?[0]
    XCTAssertEqual(
      coupling?["identifier"]?.string, "https://val-exemple.fr/id/dataset/zones-humides")
    XCTAssertEqual(coupling?["named"]?.string, "fr-val-exemple-zones-humides")
    XCTAssertEqual(root["coupledLayers"]?[0]?["layer"]?.string, "zones_humides")
    XCTAssertEqual(root["boxes"]?[0]?["south"]?.double, 44.82)
    XCTAssertEqual(
      root["resources"]?.elements.map { $0["where"]?.string }, ["distribution", "operation"])
    XCTAssertEqual(root["operations"]?[0]?["urls"]?[0]?.string, "https://val-exemple.fr/wms?")
  }

  func testTextsAreReadInWhicheverForm() throws {
    let several = MetadataRecord.data.replacing(
      "<gmd:title><gco:CharacterString>Zones humides du Val d'Exemple</gco:CharacterString></gmd:title>",
      with: """
        <gmd:title><gco:CharacterString/><gmd:PT_FreeText><gmd:textGroup>\
        <gmd:LocalisedCharacterString locale="#EN"> Wetlands </gmd:LocalisedCharacterString>\
        </gmd:textGroup></gmd:PT_FreeText></gmd:title>
        """)
    XCTAssertEqual(try root(several)["title"]?["text"]?.string, "Wetlands")
    let coded = MetadataRecord.data.replacing("codeListValue=\"dataset\"", with: "")
    XCTAssertEqual(try root(coded)["level"]?["code"]?.string, "dataset")
    XCTAssertEqual(try root(coded)["level"]?["coded"]?.boolean, false)
    XCTAssertEqual(try root(.data)["level"]?["coded"]?.boolean, true)
  }

  func testElementsHaveTheirPath() throws {
    let xml = try XMLDocument(parsing: Array(MetadataRecord.data.xml.utf8))
    let table = xml.elements()
    let namespaces = [
      "gmd": "http://www.isotc211.org/2005/gmd", "gco": "http://www.isotc211.org/2005/gco",
      "gmx": "http://www.isotc211.org/2005/gmx", "srv": "http://www.isotc211.org/2005/srv",
    ]
    let prefixes = Dictionary(uniqueKeysWithValues: namespaces.map { ($0.value, $0.key) })
    for index in 0..<table.count {
      let element = try XCTUnwrap(table.element(at: index))
      let path = element.path(prefixes: prefixes)
      let nodes = try xml.select(XPathExpression(parsing: path, namespaces: namespaces)).nodes
      XCTAssertEqual(nodes.count, 1, path)
      XCTAssertEqual(nodes.first?.localName, element.name, path)
      XCTAssertEqual(nodes.first?.line, element.line, path)
    }
  }
}
