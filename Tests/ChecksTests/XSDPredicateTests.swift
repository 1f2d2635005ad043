import Foundation
import Markup
import Messages
import Record
import XCTest

@testable import Checks

final class XSDPredicateTests: XCTestCase {
  private let assertion = #"{"xsd": "iso19139"}"#

  /// A library whose two generations know one element each, told by the namespace of their GML.
  private func library() throws -> XMLSchemaLibrary {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recette-xsd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    addTeardownBlock { try? FileManager.default.removeItem(at: folder) }
    for generation in XMLSchemaLibrary.Generation.allCases {
      let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:r="urn:r" targetNamespace="urn:r"
            elementFormDefault="qualified">
          <xs:element name="record"><xs:complexType><xs:sequence>
            <xs:element name="level" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
              <xs:enumeration value="\(generation.rawValue)"/><xs:enumeration value="both"/>
            </xs:restriction></xs:simpleType></xs:element>
            <xs:any namespace="\(generation.geometryNamespace)" processContents="skip" minOccurs="0"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """
      try Data(schema.utf8).write(to: folder.appending(path: generation.entry))
    }
    return XMLSchemaLibrary(folder: folder.path)
  }

  private func record(_ level: String, gml: String? = nil) -> String {
    let geometry = gml.map { #"<g:Point xmlns:g="\#($0)"/>"# } ?? ""
    return #"<record xmlns="urn:r"><level>\#(level)</level>\#(geometry)</record>"#
  }

  func testARecordIsHeldToTheGenerationOfItsGeometries() throws {
    let library = try library()
    let new = "http://www.opengis.net/gml/3.2"
    let old = "http://www.opengis.net/gml"
    for (text, isValid) in [
      (record("20070417", gml: new), true), (record("20060504", gml: new), false),
      (record("20060504", gml: old), true), (record("20070417", gml: old), false),
      (record("20060504"), true), (record("20070417"), true), (record("none"), false),
    ] {
      XCTAssertEqual(
        try RecordCase.judge(assertion, on: text, schemas: library).holds, isValid, text)
    }
  }

  func testAViolationIsToldInPlainWords() throws {
    let found = try RecordCase.judge(assertion, on: record("none"), schemas: library())
    let finding = try XCTUnwrap(found.findings.first)
    XCTAssertEqual(finding.message.code, "xsd.value-unknown")
    XCTAssertEqual(
      finding.message.text.english,
      "“none” is not an allowed value of level; choose among: 20070417, both")
    XCTAssertEqual(finding.actual, "none")
    XCTAssertEqual(finding.exchange, "x1")
  }

  func testWithoutSchemasNothingIsTold() throws {
    let none = try RecordCase.judge(assertion, on: record("both"))
    XCTAssertEqual(none.doubts.map(\.code), ["xsd.not-installed"])
    let empty = XMLSchemaLibrary(folder: "/nowhere")
    XCTAssertEqual(
      try RecordCase.judge(assertion, on: record("both"), schemas: empty).doubts.map(\.code),
      ["xsd.missing"])
  }

  func testTheInstalledSchemasJudgeARecord() throws {
    let environment = ProcessInfo.processInfo.environment
    let data =
      environment["RECETTE_DATA"] ?? environment["XDG_DATA_HOME"].map { "\($0)/recette" }
      ?? "\(environment["HOME"] ?? "")/.local/share/recette"
    let folder = "\(data)/schemas/iso19139"
    guard FileManager.default.fileExists(atPath: "\(folder)/iso19139-20070417.xsd") else {
      throw XCTSkip("the schemas are not installed: recette schemas install")
    }
    let library = XMLSchemaLibrary(folder: folder)
    for generation in XMLSchemaLibrary.Generation.allCases {
      XCTAssertNoThrow(try library.set(generation))
    }
    func record(_ content: String) -> String {
      """
      <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"
          xmlns:gco="http://www.isotc211.org/2005/gco">
        <gmd:contact/>\(content)<gmd:identificationInfo/>
      </gmd:MD_Metadata>
      """
    }
    let date = "<gmd:dateStamp><gco:Date>2024-02-29</gco:Date></gmd:dateStamp>"
    XCTAssertTrue(try RecordCase.judge(assertion, on: record(date), schemas: library).holds)
    let wrong = try RecordCase.judge(assertion, on: record(""), schemas: library)
    XCTAssertEqual(wrong.findings.map(\.message.code), ["xsd.element-misplaced"])
    XCTAssertTrue(
      wrong.findings.first?.expected?.english.contains("gmd:dateStamp") == true,
      "\(wrong.findings)")
  }
}
