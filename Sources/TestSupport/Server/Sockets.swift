import Foundation

/// The few calls on sockets that the loopback server needs.
package enum Sockets {
  /// Why there is no server.
  package struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// Listens on a free port of 127.0.0.1.
  package static func listen(backlog: Int32 = 64) throws -> (socket: Int32, port: Int) {
    let descriptor = socket(AF_INET, streamType, 0)
    guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
    var (address, length) = loopback(port: 0)
    let isReady = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) == 0
          && getsockname(descriptor, generic, &length) == 0
          && Foundation.listen(descriptor, backlog) == 0
      }
    }
    guard isReady else { throw Failure(call: "bind", code: errno) }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }

  /// Returns a port on which nobody listens.
  package static func freePort() throws -> Int {
    let (descriptor, port) = try listen()
    close(descriptor)
    return port
  }

  /// Waits for a connection.
  package static func accept(_ listener: Int32) -> Int32? {
    while true {
      let descriptor = Foundation.accept(listener, nil, nil)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { return nil }
    }
  }

  /// Connects, and hangs up at once.
  package static func connectAndClose(port: Int) {
    guard let descriptor = connect(port: port) else { return }
    close(descriptor)
  }

  /// Connects to a port of this machine.
  package static func connect(port: Int) -> Int32? {
    let descriptor = socket(AF_INET, streamType, 0)
    guard descriptor >= 0 else { return nil }
    var (address, length) = loopback(port: UInt16(port))
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, length) == 0
      }
    }
    if isConnected { return descriptor }
    close(descriptor)
    return nil
  }

  /// Sends all the bytes; returns false when the other side has gone.
  package static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.send(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent, sendFlags)
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Waits for bytes; returns nil when the other side has gone.
  package static func receive(from descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &bytes, bytes.count, 0)
      if count > 0 { return Array(bytes.prefix(count)) }
      guard count < 0, errno == EINTR else { return nil }
    }
  }

  /// Waits so many milliseconds at most for the other side to hang up.
  package static func hasHungUp(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, milliseconds) > 0 && receive(from: descriptor) == nil
  }

  /// Passes bytes between a connection and a port of this machine until either side hangs up.
  package static func join(_ descriptor: Int32, toPort port: Int) {
    guard let other = connect(port: port) else { return }
    var watched = [descriptor, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var isOpen = true
    while isOpen, poll(&watched, 2, -1) > 0 {
      for (index, source) in watched.enumerated() where source.revents != 0 {
        let piece = receive(from: source.fd)
        isOpen = piece.map { send($0, to: watched[1 - index].fd) } ?? false
        guard isOpen else { break }
      }
    }
    close(other)
  }

  /// Has the connection end with a reset.
  package static func resetOnClose(_ descriptor: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  /// Ends a connection in both directions, which wakes whoever reads from it.
  package static func endBothWays(_ descriptor: Int32) {
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// Closes a descriptor.
  package static func close(_ descriptor: Int32) {
    _ = Foundation.close(descriptor)
  }

  private static func loopback(port: UInt16) -> (sockaddr_in, socklen_t) {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return (address, socklen_t(MemoryLayout<sockaddr_in>.size))
  }

  #if canImport(Darwin)
    private static let streamType = SOCK_STREAM
    private static let sendFlags: Int32 = 0
  #else
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    // A peer that has gone must not end the tests with SIGPIPE.
    private static let sendFlags = Int32(MSG_NOSIGNAL)
  #endif
}
