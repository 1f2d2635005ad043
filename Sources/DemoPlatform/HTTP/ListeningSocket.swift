import Foundation
import Messages

/// A socket that listens on the loopback interface, and on no other.
final class ListeningSocket: Sendable {
  /// The port it listens on, the chosen one if 0 was asked for.
  let port: UInt16
  private let descriptor: Int32
  private let wakeReader: Int32
  private let wakeWriter: Int32

  /// Listens on a port of 127.0.0.1, or on any free one for 0.
  init(port: UInt16) throws(DemoServerError) {
    let descriptor = socket(AF_INET, Self.streamType, 0)
    guard descriptor >= 0 else { throw .cannotListen(port: port, cause: errno) }
    var on: Int32 = 1
    setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    guard let bound = Self.bindToLoopback(descriptor, port: port), listen(descriptor, 128) == 0
    else {
      let cause = errno
      close(descriptor)
      throw .cannotListen(port: port, cause: cause)
    }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      let cause = errno
      close(descriptor)
      throw .cannotListen(port: port, cause: cause)
    }
    self.port = bound
    self.descriptor = descriptor
    (wakeReader, wakeWriter) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(wakeReader)
    close(wakeWriter)
  }

  /// Waits for the next connection; nothing once `interrupt` was called.
  func accept(patience: Duration) -> StreamSocket? {
    while true {
      var watched = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&watched, nfds_t(watched.count), -1)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0, watched[1].revents == 0 else { return nil }
      let connected = Foundation.accept(descriptor, nil, nil)
      if connected >= 0 { return StreamSocket(descriptor: connected, patience: patience) }
      // A peer that gave up before it was accepted concerns nobody; a lack of descriptors passes.
      if errno == EMFILE || errno == ENFILE { poll(nil, 0, 20) }
    }
  }

  /// Ends the wait of `accept`, now and for ever, and refuses whoever comes later.
  func interrupt() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    var byte: UInt8 = 0
    _ = write(wakeWriter, &byte, 1)
  }

  /// Binds to 127.0.0.1 and returns the port that the system gave.
  private static func bindToLoopback(_ descriptor: Int32, port: UInt16) -> UInt16? {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, size) == 0 && getsockname(descriptor, generic, &size) == 0
      }
    }
    return status ? UInt16(bigEndian: address.sin_port) : nil
  }

  private static var streamType: Int32 {
    #if os(Linux)
      Int32(SOCK_STREAM.rawValue)
    #else
      SOCK_STREAM
    #endif
  }
}
