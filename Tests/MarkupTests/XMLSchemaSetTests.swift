import Foundation
import XCTest

@testable import Markup

final class XMLSchemaSetTests: XCTestCase {
  private var folder = URL(fileURLWithPath: "/")

  /// A set of two schemas: one imports the other from a folder of its own.
  private let main = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:p="urn:part" targetNamespace="urn:main"
        elementFormDefault="qualified">
      <xs:import namespace="urn:part" schemaLocation="part/part.xsd"/>
      <xs:element name="record">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="xs:string"/>
            <xs:element name="date" type="xs:date"/>
            <xs:element ref="p:level"/>
          </xs:sequence>
          <xs:attribute name="id" use="required" type="xs:NCName"/>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """
  private let part = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:part">
      <xs:element name="level">
        <xs:simpleType>
          <xs:restriction base="xs:string">
            <xs:enumeration value="dataset"/><xs:enumeration value="series"/>
          </xs:restriction>
        </xs:simpleType>
      </xs:element>
    </xs:schema>
    """

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "recette schémas \(UUID().uuidString)")
    try write(main, to: "main.xsd")
    try write(part, to: "part/part.xsd")
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: folder)
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func set() throws -> XMLSchemaSet {
    try XMLSchemaSet(loading: "main.xsd", in: folder.path)
  }

  private func record(
    _ content: String = "<title>t</title><date>2024-01-01</date>", level: String = "dataset",
    attributes: String = #"id="a""#
  ) throws -> XMLDocument {
    let text = """
      <record xmlns="urn:main" \(attributes)>
        \(content)
        <p:level xmlns:p="urn:part">\(level)</p:level>
      </record>
      """
    return try XMLDocument(parsing: Array(text.utf8))
  }

  private func violation(_ document: XMLDocument, line: UInt = #line) throws -> XMLSchemaViolation {
    let verdict = try set().validate(document)
    XCTAssertEqual(verdict.count, 1, "\(verdict)", line: line)
    return try XCTUnwrap(verdict.violations.first, line: line)
  }

  private func loadingError() -> MarkupError? {
    do {
      _ = try XMLSchemaSet(loading: "main.xsd", in: folder.path)
      return nil
    } catch {
      return error
    }
  }

  func testAValidDocument() throws {
    XCTAssertTrue(try set().validate(record()).isValid)
  }

  func testWhatIsNotExpectedIsToldWithWhatIs() throws {
    let found = try violation(record("<date>2024-01-01</date><title>t</title>"))
    XCTAssertEqual(found.kind, .elementMisplaced)
    XCTAssertEqual(found.name, "date")
    XCTAssertEqual(found.expected, ["title"])
    XCTAssertEqual(found.line, 2)
    XCTAssertTrue(found.path.hasSuffix("[1]"), found.path)
    let text = #"<record xmlns="urn:main" id="a"><title/></record>"#
    let missing = try violation(XMLDocument(parsing: Array(text.utf8)))
    XCTAssertEqual(missing.kind, .elementMissing)
    XCTAssertEqual(missing.expected, ["date"])
  }

  func testValues() throws {
    let date = try violation(record("<title>t</title><date>hier</date>"))
    XCTAssertEqual(date.kind, .valueWrong)
    XCTAssertEqual(date.value, "hier")
    let level = try violation(record(level: "thing"))
    XCTAssertEqual(level.kind, .valueUnknown)
    XCTAssertEqual(level.expected, ["dataset", "series"])
    XCTAssertEqual(level.value, "thing")
    XCTAssertEqual(try violation(record(level: "dataset\n")).kind, .valueWithSpace)
    XCTAssertEqual(try violation(record(level: "")).kind, .valueEmpty)
  }

  func testATypeWhosePrefixIsNotDeclared() throws {
    let typed = try record(
      """
      <title xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">t</title>
      <date>2024-01-01</date>
      """)
    let verdict = try set().validate(typed)
    let first = try XCTUnwrap(verdict.violations.first)
    XCTAssertEqual(first.kind, .typeUnknown, "\(verdict)")
    XCTAssertTrue(first.name.hasSuffix("title"), first.name)
    XCTAssertTrue(first.detail.contains("xs:string"), first.detail)
  }

  func testAttributesTextAndRoots() throws {
    let missing = try violation(record(attributes: ""))
    XCTAssertEqual(missing.kind, .attributeMissing)
    XCTAssertEqual(missing.name, "id")
    let unexpected = try violation(record(attributes: #"id="a" other="b""#))
    XCTAssertEqual(unexpected.kind, .attributeUnexpected)
    XCTAssertEqual(unexpected.name, "other")
    let text = try violation(record("word <title>t</title><date>2024-01-01</date>"))
    XCTAssertEqual(text.kind, .textUnexpected)
    let root = try violation(XMLDocument(parsing: Array("<other/>".utf8)))
    XCTAssertEqual(root.kind, .rootUnknown)
    XCTAssertEqual(root.name, "other")
  }

  func testTheFirstViolationsAreKeptAndAllAreCounted() throws {
    let document = try record("<title/><date>x</date>", level: "y", attributes: "")
    let verdict = try set().validate(document, keeping: 2)
    XCTAssertEqual(verdict.count, 3)
    XCTAssertEqual(verdict.violations.count, 2)
  }

  func testAMissingFileIsFatal() throws {
    try FileManager.default.removeItem(at: folder.appending(path: "part/part.xsd"))
    XCTAssertEqual(loadingError()?.code, .schemaMissing)
    XCTAssertEqual(loadingError()?.tokens["file"], "part/part.xsd")
    try FileManager.default.removeItem(at: folder.appending(path: "main.xsd"))
    XCTAssertEqual(loadingError()?.tokens["file"], "main.xsd")
  }

  func testNothingIsReadOutsideOfTheFolderNorFromTheNetwork() throws {
    for outside in [
      "http://127.0.0.1:9/part.xsd", "/etc/passwd", "../part.xsd", "file:///etc/passwd",
    ] {
      let text = main.replacingOccurrences(of: "part/part.xsd", with: outside)
      try write(text, to: "main.xsd")
      XCTAssertEqual(loadingError()?.code, .schemaMissing, outside)
    }
  }

  func testASchemaThatIsNoneIsFatal() throws {
    try write("<a", to: "part/part.xsd")
    XCTAssertEqual(loadingError()?.code, .schemaInvalid)
    try write(part.replacingOccurrences(of: "xs:string", with: "xs:strin"), to: "part/part.xsd")
    XCTAssertEqual(loadingError()?.code, .schemaInvalid)
  }

  func testThreadsShareASet() throws {
    let set = try set()
    let right = Array("<record xmlns='urn:main' id='a'/>".utf8)
    let group = DispatchGroup()
    let counts = Tally()
    for _ in 0..<4 {
      DispatchQueue.global().async(group: group) {
        for _ in 0..<100 {
          guard let document = try? XMLDocument(parsing: right),
            let verdict = try? set.validate(document), verdict.count == 1
          else { continue }
          counts.increment()
        }
      }
    }
    group.wait()
    XCTAssertEqual(counts.value, 400)
  }
}

/// A count that several threads add to.
private final class Tally: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  var value: Int { lock.withLock { count } }
  func increment() { lock.withLock { count += 1 } }
}
