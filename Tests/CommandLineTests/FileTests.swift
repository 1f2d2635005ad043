import CommandLine
import Foundation
import Messages
import Record
import XCTest

final class FileTests: XCTestCase {
  private var folder = ""

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  override func tearDown() {
    chmod(folder, 0o700)
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func refusal(_ body: () throws(CommandError) -> Void) -> CommandError? {
    do throws(CommandError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  func testAFileIsWrittenInAFolderThatIsMade() throws {
    let path = "\(folder)/a/b/report.xml"
    try AtomicFile(path).write(Array("one".utf8))
    XCTAssertEqual(text(path), "one")
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/a/b"), ["report.xml"])
  }

  func testAFileIsReplacedAndKeepsItsRights() throws {
    let path = "\(folder)/report.xml"
    try AtomicFile(path).write(Array("a longer text".utf8))
    chmod(path, 0o640)
    try AtomicFile(path).write(Array("two".utf8))
    XCTAssertEqual(text(path), "two")
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    XCTAssertEqual(rights, 0o640)
  }

  func testASymbolicLinkStaysOne() throws {
    let path = "\(folder)/link.xml"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "\(folder)/real.xml")
    try AtomicFile("\(folder)/real.xml").write(Array("old".utf8))
    try AtomicFile(path).write(Array("new".utf8))
    XCTAssertEqual(text("\(folder)/real.xml"), "new")
    XCTAssertEqual(
      try FileManager.default.destinationOfSymbolicLink(atPath: path), "\(folder)/real.xml")
  }

  func testWhatIsNoRegularFileIsWrittenInPlace() throws {
    try AtomicFile("/dev/null").write(Array("x".utf8))
    var status = stat()
    XCTAssertEqual(stat("/dev/null", &status), 0)
    XCTAssertEqual(status.st_mode & S_IFMT, S_IFCHR)
  }

  func testAFullDiskIsAnError() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { throw XCTSkip("no /dev/full") }
    let error = refusal { () throws(CommandError) in try AtomicFile("/dev/full").write([1]) }
    XCTAssertEqual(error?.code, .cannotWrite)
    XCTAssertEqual(error?.message.text.english, "“/dev/full” cannot be written: the disk is full.")
  }

  func testAFolderCannotBeWrittenOver() {
    let folder = folder
    let error = refusal { () throws(CommandError) in try AtomicFile(folder).prepare() }
    XCTAssertEqual(error?.code, .cannotWrite)
    XCTAssertEqual(error?.message.text.english.hasSuffix("it is a folder."), true)
  }

  func testAFileIsNoFolder() throws {
    let path = "\(folder)/file"
    try AtomicFile(path).write([])
    let error = refusal { () throws(CommandError) in try AtomicFile("\(path)/report.xml").write([])
    }
    XCTAssertEqual(error?.code, .cannotWrite)
    XCTAssertEqual(
      error?.message.text.english.contains("not a folder"), true, "\(String(describing: error))")
  }

  func testAFolderWithoutRightsIsAnErrorAndIsLeftClean() throws {
    guard getuid() != 0 else { throw XCTSkip("root may write anywhere") }
    chmod(folder, 0o500)
    let path = "\(folder)/report.xml"
    let error = refusal { () throws(CommandError) in try AtomicFile(path).write([]) }
    XCTAssertEqual(error?.message.text.english.hasSuffix("permission denied."), true)
    XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder), [])
  }

  func testAFileIsRead() throws {
    let path = "\(folder)/data.json"
    try AtomicFile(path).write(Array("[1]".utf8))
    XCTAssertEqual(try InputFile(path).bytes(), Array("[1]".utf8))
  }

  func testAFileThatCannotBeReadSaysWhy() {
    let folder = folder
    for (path, cause) in [("\(folder)/none", "it does not exist"), (folder, "it is a folder")] {
      let error = refusal { () throws(CommandError) in _ = try InputFile(path).bytes() }
      XCTAssertEqual(error?.code, .inputMissing)
      XCTAssertEqual(error?.message.text.english, "“\(path)” cannot be read: \(cause).")
    }
  }
}
