import Foundation

/// One defect of a record: what is changed in it, and the tests of each suite that must then fail.
struct RecordDefect: Decodable {
  /// The record that is changed.
  let record: String
  /// Texts and what replaces them, each sought after the one before.
  let edits: [[String]]
  /// The tests that fail, by suite.
  let failing: [String: [String]]

  /// Returns a record with the defect; nil when a text that it changes is not there.
  func applied(to record: String) -> String? {
    var changed = ""
    var rest = record[...]
    for edit in edits {
      guard edit.count == 2, let range = rest.range(of: edit[0]) else { return nil }
      changed += rest[..<range.lowerBound] + edit[1]
      rest = rest[range.upperBound...]
    }
    return changed + rest
  }
}
