import Foundation
import XCTest

/// The command as it was built, run as a person runs it.
struct RecetteProcess {
  /// What a command came to.
  struct Result {
    let code: Int32
    let output: String
    let error: String
  }

  private let process = Process()
  private let output = Pipe()
  private let error: URL

  /// Starts the command, in English unless the environment says otherwise.
  init(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil
  ) throws {
    error = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    XCTAssertTrue(FileManager.default.createFile(atPath: error.path, contents: nil))
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.environment = ["LANG": "en_GB.UTF-8"].merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
  }

  /// Runs a command to its end.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Result {
    try RecetteProcess(arguments, environment: environment, in: folder).finish()
  }

  /// Waits for what the command writes next.
  func nextOutput() -> String {
    String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  /// Sends Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Stops reading what the command writes, as `head` does, and waits for its end.
  func finishUnread() throws -> Int32 {
    try output.fileHandleForReading.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: error)
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }

  /// Waits for the end of the command.
  func finish() throws -> Result {
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: error) }
    return Result(
      code: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: rest, as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }

  /// Finds the command, which is built beside the tests or above their bundle.
  static func executable() throws -> URL {
    var folder = Bundle(for: BundleMark.self).bundleURL
    while folder.path.count > 1 {
      let candidate = folder.appendingPathComponent("recette")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path)
      {
        return candidate
      }
      folder = folder.deletingLastPathComponent()
    }
    throw XCTSkip("recette was not built beside the tests")
  }
}

private final class BundleMark {}
