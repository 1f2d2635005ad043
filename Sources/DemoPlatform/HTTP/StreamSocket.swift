import Foundation

/// A connected socket, closed when the last reference to it goes.
///
/// Closing only in `deinit` keeps the descriptor from being given to another connection while
/// someone may still shut it down.
final class StreamSocket: Sendable {
  private let descriptor: Int32

  /// Takes over a connected descriptor and bounds how long it may wait for its peer.
  init(descriptor: Int32, patience: Duration) {
    self.descriptor = descriptor
    var wait = timeval()
    wait.tv_sec = Int(patience.components.seconds)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &wait, size)
    var on: Int32 = 1
    let intSize = socklen_t(MemoryLayout<Int32>.size)
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, intSize)
    #if !os(Linux)
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, intSize)
    #endif
  }

  deinit { close(descriptor) }

  /// Receives at most `count` bytes; nothing means that the peer has gone or kept silent too long.
  func receive(atMost count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        filled = max(0, recv(descriptor, buffer.baseAddress, count, 0))
      } while filled == 0 && errno == EINTR
    }
  }

  /// Sends every byte, or returns `false` once the peer no longer takes any.
  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.send(
          descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, Self.sendFlags)
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Says that nothing more will be sent, so that the peer may still read what was.
  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Ends both directions, which wakes whoever waits on the socket.
  func interrupt() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Waits until the peer goes or the time is over, and returns `true` while the peer is there.
  func staysConnected(for duration: Duration) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let (seconds, attoseconds) = duration.components
    let milliseconds = Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    return poll(&watched, 1, milliseconds) == 0
  }

  /// A peer that has gone must not end the process by a signal.
  private static var sendFlags: Int32 {
    #if os(Linux)
      Int32(MSG_NOSIGNAL)
    #else
      0
    #endif
  }
}
