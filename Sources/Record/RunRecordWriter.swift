package import Foundation
import JSON
import Messages
import Synchronization

/// Writes a run record as the run goes: one line at a time, whole, from any thread.
///
/// Each line goes to the system as soon as it is given and in one piece, so that the file is a valid
/// record whenever the run stops. After a line that could not be written whole, nothing more is
/// written: the next one would be joined to a half.
package final class RunRecordWriter: Sendable {
  /// How much of a body is kept, unless told otherwise.
  package static let standardBodyByteLimit = 256 * 1_024

  private let path: String
  private let bodyByteLimit: Int
  private let handle: Mutex<FileHandle?>

  /// Writes to a file, which is made anew.
  ///
  /// It is emptied and not replaced, so that a pipe, a device or a link stays what it is.
  package convenience init(
    creating path: String, bodyByteLimit: Int = standardBodyByteLimit
  ) throws(RunRecordError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw RunRecordError(
        code: .cannotWrite, message: Catalogue.recordCannotWrite(),
        hint: Catalogue.recordHintDisk(), path: path)
    }
    self.init(
      FileHandle(fileDescriptor: descriptor, closeOnDealloc: true), path: path,
      bodyByteLimit: bodyByteLimit)
  }

  /// Writes to an open file; `path` is how messages name it.
  package init(
    _ handle: sending FileHandle, path: String, bodyByteLimit: Int = standardBodyByteLimit
  ) {
    self.handle = Mutex(handle)
    self.path = path
    self.bodyByteLimit = bodyByteLimit
  }

  /// Writes a line.
  package func write(_ line: RunRecordLine) throws(RunRecordError) {
    let bytes = JSONWriter.compact(line.json(bodyByteLimit: bodyByteLimit)) + [0x0A]
    let failure = handle.withLock { handle -> Message? in
      guard let open = handle else { return Catalogue.recordClosed() }
      do {
        try open.write(contentsOf: bytes)
        return nil
      } catch {
        handle = nil
        return Catalogue.recordCannotWrite()
      }
    }
    if let failure { throw fault(failure) }
  }

  /// Closes the file; lines given afterwards are refused.
  package func close() throws(RunRecordError) {
    let isClosed = handle.withLock { handle -> Bool in
      guard let open = handle else { return true }
      handle = nil
      return (try? open.close()) != nil
    }
    if !isClosed { throw fault(Catalogue.recordCannotWrite()) }
  }

  private func fault(_ message: Message) -> RunRecordError {
    RunRecordError(
      code: .cannotWrite, message: message, hint: Catalogue.recordHintDisk(), path: path)
  }
}
