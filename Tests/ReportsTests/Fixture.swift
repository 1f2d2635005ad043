import Foundation
import Messages
import Record
import Reports
import XCTest

/// A run record made by hand, in `Fixtures`.
enum Fixture: String, CaseIterable {
  /// Each verdict once at least, and each kind of place.
  case everyVerdict = "every-verdict"
  /// Text that tries to be something else, wherever a platform or a suite can put it.
  case hostile
  /// Nothing to say against the platform.
  case conforms
  /// Only a class that the platform does not declare.
  case nothingTested = "nothing-tested"
  /// Many records judged by each test, and a line for each that did not pass.
  case catalogue
  /// A run that was killed.
  case cut

  private var file: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(rawValue).jsonl")
  }

  /// Reads the record.
  func record() throws -> RunRecord { try RunRecordReader.read(fileAt: file.path).record }

  /// Reads the lines of the record as they stand.
  func lines() throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Renders the record as text.
  func render(_ format: ReportFormat, _ language: Language = .english) throws -> String {
    String(
      decoding: try format.render(
        record(), options: ReportOptions(language: language), observations: .file(file.path)),
      as: UTF8.self)
  }
}
