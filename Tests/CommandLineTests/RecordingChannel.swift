import CommandLine
import Synchronization

/// A channel that keeps what is written to it.
final class RecordingChannel: TextChannel {
  let isTerminal: Bool
  let width: Int?
  private let bytes = Mutex<[UInt8]>([])

  init(isTerminal: Bool = false, width: Int? = nil) {
    self.isTerminal = isTerminal
    self.width = width
  }

  func write(_ bytes: [UInt8]) throws(CommandError) {
    self.bytes.withLock { $0 += bytes }
  }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}
