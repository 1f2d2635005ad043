import Messages
import Record
import XCTest

@testable import Engine

/// What outcomes quote of documents passes the boundary of the record without secrets, and bounded.
final class OutcomeBoundaryTests: XCTestCase {
  private typealias Case = EngineCase

  private func finding(in document: String, _ assertion: String) async throws -> Finding {
    let suite = try Case.suite(Case.test("t", for: "landing", assertion))
    let replies = Case.sound.merging([Case.root: .json(document)]) { $1 }
    let record = try await Case.run(suite, on: replies).record
    return try XCTUnwrap(record.outcomes.first?.findings.first)
  }

  func testThePlaceOfAFindingHoldsNoSecret() async throws {
    let finding = try await finding(
      in: #"{"a": {"s3cret": {"s3cret": 1}}}"#, #"{"json": "$.a.*.*", "equals": 2}"#)
    XCTAssertEqual(finding.location, .jsonPointer("/a/[…]/[…]", line: 1, column: 29))
  }

  func testLongTextsAreCut() async throws {
    let long = String(repeating: "n", count: 1_000_000)
    let finding = try await finding(
      in: #"{"\#(long)": "\#(long)"}"#, #"{"json": "$.*", "equals": 2}"#)
    guard case .jsonPointer(let pointer, _, _) = finding.location else {
      return XCTFail("\(String(describing: finding.location))")
    }
    XCTAssertEqual(pointer.unicodeScalars.count, 4_001)
    XCTAssertTrue(pointer.hasSuffix("…"))
    XCTAssertLessThan(finding.actual?.count ?? 0, 5_000)
    XCTAssertLessThan(finding.message.text.french.count, 5_000)
  }
}
