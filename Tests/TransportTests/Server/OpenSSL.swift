import Foundation
import XCTest

/// The `openssl` command, with which tests make certificates and speak TLS.
enum OpenSSL {
  /// Runs it to its end, or skips the test where it is not installed.
  static func run(_ arguments: [String], in folder: URL) throws {
    let process = try prepared(arguments, in: folder)
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, said: String(decoding: said, as: UTF8.self))
    }
  }

  /// Prepares a run of it, or skips the test where it is not installed.
  static func prepared(_ arguments: [String], in folder: URL) throws -> Process {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let place = folders.lazy.map { "\($0)/openssl" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let place else { throw XCTSkip("the openssl command is not installed") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: place)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    return process
  }

  /// What it could not do.
  struct Failure: Error {
    let arguments: [String]
    let said: String
  }
}
