import Foundation
import XCTest

@testable import DemoPlatform

/// The records of the catalogue are of one piece, and agree with what the platform serves.
final class RecordTests: XCTestCase {
  private let records = DemoRecord.all

  func testIdentifiersAreUniqueAndPlain() {
    XCTAssertEqual(Set(records.map(\.identifier)).count, records.count)
    XCTAssertTrue((55...70).contains(records.count), "\(records.count)")
    for record in records {
      XCTAssertNotNil(record.identifier.wholeMatch(of: /[a-z0-9-]+/), record.identifier)
    }
    let resources = records.compactMap(\.data?.identifier)
    XCTAssertEqual(Set(resources).count, resources.count)
  }

  func testParentsAndCoupledDataAreInTheCatalogue() {
    let known = Set(records.map(\.identifier))
    for record in records {
      for other in [record.parent].compactMap(\.self) + (record.service?.coupled ?? []) {
        XCTAssertTrue(known.contains(other), "\(record.identifier) names \(other)")
      }
    }
  }

  func testOnlineResourcesAreServed() {
    let service = PlatformSurface.service()
    for record in records {
      XCTAssertFalse(record.resources.isEmpty, record.identifier)
      for resource in record.resources {
        let response = service.response(to: DefectCase.request(resource.path))
        XCTAssertEqual(response.status, 200, "\(record.identifier): \(resource.path)")
      }
    }
  }

  func testEachRecordIsWellFormedAndReadBack() throws {
    let writer = RecordWriter(origin: "http://demo.test")
    for record in records {
      let element = writer.element(of: record)
      let read = try XCTUnwrap(ElementReader.element(of: ElementWriter.document(element)))
      XCTAssertEqual(
        read.elements(at: "gmd:fileIdentifier").first?.wholeText.plain, record.identifier)
      if let folder = ProcessInfo.processInfo.environment["RECORDS_FOLDER"] {
        try Data(ElementWriter.document(element)).write(
          to: URL(fileURLWithPath: "\(folder)/\(record.identifier).xml"))
      }
    }
  }

  func testLimitsAreRoundedOutwards() {
    XCTAssertEqual(RecordWriter.decimal(3.05, .down), "3.0500")
    XCTAssertEqual(RecordWriter.decimal(3.05001, .down), "3.0500")
    XCTAssertEqual(RecordWriter.decimal(3.05001, .up), "3.0501")
    XCTAssertEqual(RecordWriter.decimal(-0.00004, .down), "-0.0001")
    XCTAssertEqual(RecordWriter.decimal(-178.25, .up), "-178.2500")
  }
}

extension String {
  /// The text without blanks around it.
  var plain: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
