import Synchronization

/// The connections that stand, so that stopping the server ends them.
final class ConnectionRegistry: Sendable {
  private struct State {
    var sockets: [ObjectIdentifier: StreamSocket] = [:]
    var isOpen = true
  }

  /// The greatest number of connections at a time, each of which has a thread.
  static let maximumCount = 128

  private let state = Mutex(State())

  /// Takes in a connection, or returns `false` if there are too many or the server has stopped.
  func add(_ socket: StreamSocket) -> Bool {
    state.withLock { state in
      guard state.isOpen, state.sockets.count < Self.maximumCount else { return false }
      state.sockets[ObjectIdentifier(socket)] = socket
      return true
    }
  }

  /// Lets a connection go.
  func remove(_ socket: StreamSocket) {
    state.withLock { state in
      state.sockets[ObjectIdentifier(socket)] = nil
    }
  }

  /// Ends every connection, and takes in no other.
  func interruptAll() {
    state.withLock { state in
      state.isOpen = false
      for socket in state.sockets.values { socket.interrupt() }
    }
  }
}
