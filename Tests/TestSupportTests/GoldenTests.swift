import Foundation
import TestSupport
import XCTest

final class GoldenTests: XCTestCase {
  private var folder = FileManager.default.temporaryDirectory

  override func setUp() {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  }

  override func tearDown() {
    try? FileManager.default.removeItem(at: folder)
  }

  private func golden(isRecording: Bool) -> Golden {
    Golden(at: folder.appendingPathComponent("report.txt").path, isRecording: isRecording)
  }

  func testRecordingFailsTheRunAndIsReadBack() throws {
    let said = try XCTUnwrap(golden(isRecording: true).difference(from: Array("a\nb\n".utf8)))
    XCTAssertTrue(said.contains("has been recorded"), said)
    XCTAssertNil(golden(isRecording: false).difference(from: Array("a\nb\n".utf8)))
  }

  func testAMissingGoldenIsADifference() throws {
    let said = try XCTUnwrap(golden(isRecording: false).difference(from: []))
    XCTAssertTrue(said.contains("cannot be read"), said)
  }

  func testAChangedLineIsShownWithItsSurroundings() throws {
    let old = (1...20).map { "line \($0)" }.joined(separator: "\n")
    _ = golden(isRecording: true).difference(from: Array(old.utf8))
    let new = old.replacingOccurrences(of: "line 10", with: "line ten")
    let said = try XCTUnwrap(golden(isRecording: false).difference(from: Array(new.utf8)))
    XCTAssertTrue(said.contains("\n-line 10\n+line ten\n line 11\n"), said)
    XCTAssertFalse(said.contains(" line 2\n"), said)
  }

  func testADifferenceThatOnlyBytesShowIsStillADifference() throws {
    _ = golden(isRecording: true).difference(from: Array("a\n".utf8))
    XCTAssertNotNil(golden(isRecording: false).difference(from: Array("a\r\n".utf8)))
    XCTAssertNotNil(golden(isRecording: false).difference(from: Array("a".utf8)))
  }

  func testALongDifferenceIsCut() {
    let new = (1...500).map { "line \($0)" }.joined(separator: "\n")
    let said = LineDifference(from: "", to: new).description
    XCTAssertTrue(said.hasSuffix("more lines"), said)
  }
}
