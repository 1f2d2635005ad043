import Foundation
import JSON
import Messages

/// Where the observations of a run are, to be read one after the other: there may be more than memory holds.
package enum ObservationLog: Sendable, Hashable {
  /// The file of the run record.
  case file(String)
  /// A file that is only kept until the reports are made.
  case spool(String)
  /// The bytes of a record that came another way.
  case bytes([UInt8])

  /// The SHA-256 digest of the whole record, as `sha256sum` gives it; nil when nobody will have the record.
  package func digest() throws(RunRecordError) -> String? {
    var hash = SHA256()
    switch self {
    case .spool: return nil
    case .bytes(let bytes): hash.update(bytes)
    case .file(let path): try Self.forEachChunk(ofFileAt: path) { hash.update($0) }
    }
    return hash.hexDigest
  }

  /// How much of a file is read at a time.
  private static let chunkByteCount = 1 << 20

  /// Takes each observation, in the order of the file.
  ///
  /// A last line without its end is a run that was cut, and is left out.
  package func forEach(_ body: (Observation) -> Void) throws(RunRecordError) {
    switch self {
    case .bytes(let bytes):
      var lines = Lines()
      try lines.take(bytes[...], path: "-", body)
    case .file(let path), .spool(let path): try Self.forEach(inFileAt: path, body)
    }
  }

  private static func forEach(
    inFileAt path: String, _ body: (Observation) -> Void
  ) throws(RunRecordError) {
    var lines = Lines()
    try forEachChunk(ofFileAt: path) { chunk throws(RunRecordError) in
      try lines.take(chunk[...], path: path, body)
    }
  }

  private static func forEachChunk(
    ofFileAt path: String, _ body: ([UInt8]) throws(RunRecordError) -> Void
  ) throws(RunRecordError) {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable(path) }
    defer { try? handle.close() }
    while true {
      let chunk: [UInt8]
      do {
        chunk = try Array(handle.read(upToCount: chunkByteCount) ?? Data())
      } catch {
        throw unreadable(path)
      }
      if chunk.isEmpty { return }
      try body(chunk)
    }
  }

  private static func unreadable(_ path: String) -> RunRecordError {
    RunRecordError(
      code: .unreadable, message: Catalogue.recordUnreadable(),
      hint: Catalogue.recordHintFile(), path: path)
  }

  /// Lines that come in pieces.
  private struct Lines {
    /// How each line of an observation begins: all others are left unread.
    private static let beginning = Array(#"{"kind":"observation""#.utf8)

    private var pending: [UInt8] = []
    private var number = 0

    mutating func take(
      _ bytes: ArraySlice<UInt8>, path: String, _ body: (Observation) -> Void
    ) throws(RunRecordError) {
      var rest = bytes
      while let end = rest.firstIndex(of: 0x0A) {
        number += 1
        let piece = rest[..<end]
        let line = pending.isEmpty ? Array(piece) : pending + piece
        pending.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
        if line.starts(with: Self.beginning) { body(try read(line, path: path)) }
      }
      pending += rest
    }

    private func read(_ line: [UInt8], path: String) throws(RunRecordError) -> Observation {
      do {
        return try Observation(RecordObject(JSONDocument(parsing: line).root))
      } catch {
        let message =
          (error as? RecordFault)?.message ?? (error as? JSONError)?.explanation
          ?? Catalogue.recordUnreadable()
        throw RunRecordError(
          code: .damaged, message: message, hint: Catalogue.recordHintRestore(), path: path,
          line: number)
      }
    }
  }
}
