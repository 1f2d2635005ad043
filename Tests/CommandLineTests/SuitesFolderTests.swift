import CommandLine
import Foundation
import Messages
import Record
import XCTest

final class SuitesFolderTests: XCTestCase {
  private var root = ""

  override func setUpWithError() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: "\(root)/usr/bin", withIntermediateDirectories: true)
  }

  override func tearDown() {
    try? FileManager.default.removeItem(atPath: root)
  }

  private func makeSuites(in folder: String) throws -> String {
    let path = "\(root)/\(folder)"
    try AtomicFile("\(path)/\(SuitesFolder.mark)").write(Array("{}".utf8))
    return path
  }

  private func folder(chosen: String? = nil, workingFolder: String = "") throws -> String {
    try SuitesFolder(
      chosen: chosen, executable: "\(root)/usr/bin/recette", workingFolder: root + workingFolder
    ).path
  }

  func testTheFolderAskedForIsTaken() throws {
    _ = try makeSuites(in: "usr/share/recette/suites")
    XCTAssertEqual(try folder(chosen: "\(root)/usr"), "\(root)/usr")
  }

  func testAFolderAskedForThatIsNotThereIsNamed() {
    XCTAssertThrowsError(try folder(chosen: "\(root)/none")) {
      let error = $0 as? CommandError
      XCTAssertEqual(error?.code, .inputMissing)
      XCTAssertEqual(error?.message.text.english.contains("\(root)/none"), true)
      XCTAssertEqual(error?.hint?.text.english.contains("RECETTE_SUITES"), true)
    }
  }

  func testPlacesAreTriedInOrder() throws {
    XCTAssertThrowsError(try folder()) {
      XCTAssertEqual(($0 as? CommandError)?.message.code, "suites-folder.not-found")
    }
    let inCopy = try makeSuites(in: "copy/suites")
    try FileManager.default.createDirectory(
      atPath: "\(root)/copy/a/b", withIntermediateDirectories: true)
    XCTAssertEqual(try folder(workingFolder: "/copy/a/b"), inCopy)
    let beside = try makeSuites(in: "usr/bin/suites")
    XCTAssertEqual(try folder(workingFolder: "/copy"), beside)
    let installed = try makeSuites(in: "usr/share/recette/suites")
    XCTAssertEqual(try folder(workingFolder: "/copy"), installed)
  }

  func testAFolderNamedSuitesWithoutSuitesIsPassedOver() throws {
    try FileManager.default.createDirectory(
      atPath: "\(root)/usr/bin/suites", withIntermediateDirectories: true)
    XCTAssertThrowsError(try folder())
  }
}
