import Foundation
import Messages
import Record

/// A file that a verb reads whole; `-` is standard input.
package struct InputFile: Sendable {
  /// Files larger than this are refused: documents are held in memory.
  package static let byteLimit = 1 << 30

  /// The path, as it was given.
  package let path: String

  /// Names a file.
  package init(_ path: String) {
    self.path = path
  }

  /// Reads the bytes.
  package func bytes() throws(CommandError) -> [UInt8] {
    let content =
      path == "-"
      ? RawFile.read(from: STDIN_FILENO, atMost: Self.byteLimit)
      : RawFile.read(path, atMost: Self.byteLimit)
    switch content {
    case .bytes(let bytes): return bytes
    case .refused(let cause):
      throw CommandError(
        .inputMissing,
        Catalogue.fileCannotRead.localized { ["path": path, "cause": cause.text[$0]] })
    }
  }
}
