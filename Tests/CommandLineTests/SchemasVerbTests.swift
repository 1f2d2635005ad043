import Foundation
import Messages
import Record
import XCTest

@testable import CommandLine

final class SchemasVerbTests: XCTestCase {
  private var folder = URL(fileURLWithPath: "/")
  private let files = ["core/a.xsd": "<a/>", "plugins/b/b.xsd": "<b/>"]

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "recette-schemas-\(UUID().uuidString)")
    for (path, text) in files { try write(text, to: "source/package/\(path)") }
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

  private var manifest: SchemaManifest {
    // The third file has the bytes of the second, and is not in the source.
    let listed = files.merging(["plugins/c/b.xsd": "<b/>"]) { first, _ in first }
    return SchemaManifest(
      parsing: listed.sorted { $0.key < $1.key }
        .map { "\(SchemaManifest.digest(of: Array($0.value.utf8)))  \($0.key)" }
        .joined(separator: "\n"))
  }

  private var destination: String { folder.appending(path: "data/schemas/iso19139").path }
  private var source: String { folder.appending(path: "source").path }

  private func install() -> CommandError? {
    do throws(CommandError) {
      try SchemaInstaller(manifest: manifest, destination: destination).install(fromFolder: source)
      return nil
    } catch {
      return error
    }
  }

  private var isInstalled: Bool { FileManager.default.fileExists(atPath: destination) }

  func testFilesAreInstalledWholeWithTheWrappers() throws {
    XCTAssertEqual(manifest.departures(in: destination).count, 3)
    XCTAssertNil(install())
    XCTAssertEqual(manifest.departures(in: destination).map(\.path), [])
    XCTAssertTrue(
      FileManager.default.fileExists(atPath: "\(destination)/iso19139-20070417.xsd"))
    XCTAssertNil(install(), "a second time")
    let beside = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "data/schemas").path)
    XCTAssertEqual(beside, ["iso19139"])
  }

  func testAChangedFileIsRefused() throws {
    try write("<other/>", to: "source/package/core/a.xsd")
    XCTAssertEqual(install()?.message.code, "schemas.wrong-file")
    XCTAssertFalse(isInstalled)
  }

  func testAMissingFileIsRefused() throws {
    try FileManager.default.removeItem(at: folder.appending(path: "source/package/plugins"))
    XCTAssertEqual(install()?.message.code, "schemas.missing-file")
    XCTAssertFalse(isInstalled)
    try FileManager.default.removeItem(at: folder.appending(path: "source/package"))
    XCTAssertEqual(install()?.message.code, "schemas.not-there")
  }

  func testAPlaceThatIsNoFolderIsTold() throws {
    try write("x", to: "data/schemas")
    XCTAssertEqual(install()?.message.code, "schemas.unwritable")
  }

  func testAFileThatIsNoArchiveIsTold() throws {
    try write("x", to: "a.tar.gz")
    XCTAssertThrowsError(
      try SchemaArchive.unpack(
        folder.appending(path: "a.tar.gz").path, into: folder.path)
    ) { error in
      XCTAssertEqual((error as? CommandError)?.message.code, "schemas.bad-archive")
    }
  }

  func testTheDataFolderIsTheUsers() {
    XCTAssertEqual(DataFolder(environment: ["RECETTE_DATA": "/d", "HOME": "/h"])?.path, "/d")
    XCTAssertEqual(
      DataFolder(environment: ["XDG_DATA_HOME": "/x", "HOME": "/h"])?.path, "/x/recette")
    XCTAssertEqual(
      DataFolder(environment: ["XDG_DATA_HOME": "x", "HOME": "/h"])?.path,
      "/h/.local/share/recette")
    XCTAssertNil(DataFolder(environment: [:]))
  }
}
