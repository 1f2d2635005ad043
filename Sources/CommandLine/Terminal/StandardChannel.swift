import Foundation
import Messages
import Record

/// Standard output or standard error of the process.
package struct StandardChannel: TextChannel {
  /// Standard output.
  package static let output = StandardChannel(descriptor: STDOUT_FILENO)
  /// Standard error.
  package static let error = StandardChannel(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  package var isTerminal: Bool { isatty(descriptor) == 1 }

  package var width: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes bytes; a reader that has gone away, as `head` does, is no fault of the command.
  package func write(_ bytes: [UInt8]) throws(CommandError) {
    let cause = RawFile.write(bytes, to: descriptor)
    guard let cause, cause.number != EPIPE else { return }
    throw CommandError(
      .cannotWrite, Catalogue.fileCannotWriteOutput.localized { ["cause": cause.text[$0]] })
  }
}
