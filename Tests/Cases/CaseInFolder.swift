import Foundation
import XCTest

/// A test of the built command in a folder of its own.
class CaseInFolder: XCTestCase {
  /// The folder, which is empty at first.
  private(set) var folder = URL(fileURLWithPath: "/")

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDown() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The arguments that run tests of the shipped suite.
  func runArguments(_ targets: [String], tests: [String], _ options: [String] = []) -> [String] {
    ["run", "--suite", "ogcapi-features", "--suites", DemoRun.suitesFolder, "--lang", "fr"]
      + tests.flatMap { ["--test", $0] } + targets + options
  }

  /// Runs the command in the folder.
  func recette(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> RecetteProcess.Result {
    try RecetteProcess.run(arguments, environment: environment, in: folder)
  }

  /// Reads a file of the folder.
  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
