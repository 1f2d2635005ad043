import Foundation
import JSON
package import Messages

/// Reads run records.
package enum RunRecordReader {
  /// A record, with what must be said about how it was read.
  package struct Reading: Sendable, Hashable {
    package let record: RunRecord
    /// What is missing from the record without making it useless.
    package let notices: [Message]
  }

  /// Reads the record in a file.
  package static func read(fileAt path: String) throws(RunRecordError) -> Reading {
    guard FileManager.default.fileExists(atPath: path) else {
      throw RunRecordError(
        code: .missing, message: Catalogue.recordMissing(), hint: Catalogue.recordHintFile(),
        path: path)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RunRecordError(
        code: .unreadable, message: Catalogue.recordUnreadable(),
        hint: Catalogue.recordHintFile(), path: path)
    }
    return try read(Array(data), path: path)
  }

  /// Reads a record; `path` is how messages name it.
  ///
  /// A run that was cut leaves no footer, and perhaps half a line at the end: both are said and do no
  /// harm. Anything else that is out of place is an error, lest a damaged record pass for a whole one.
  package static func read(_ bytes: [UInt8], path: String) throws(RunRecordError) -> Reading {
    var parts = RunRecordParts(path: path)
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      try parts.take(Array(bytes[start..<end]), line: number, isCut: end == bytes.count)
      start = end + 1
    }
    return try parts.finish()
  }
}
