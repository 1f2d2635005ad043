import Foundation

/// A server on this machine that answers as its script says, over plain sockets, so that it can do
/// wrong in every way that no library would let it.
package final class LoopbackServer: Sendable {
  package typealias Script = @Sendable (ReceivedRequest) -> [ServerStep]

  private struct State {
    var requests: [ReceivedRequest] = []
    var connections: Set<Int32> = []
    var connectionCount = 0
    var isClosed = false
  }

  package let port: Int
  private let listener: Int32
  private let greeting: [ServerStep]
  private let whenEnded: @Sendable () -> Void
  private let script: Script
  private let state = Locked(State())

  /// Starts a server on a free port of 127.0.0.1.
  ///
  /// - Parameters:
  ///   - greeting: What it does as soon as a client is there, before it reads anything.
  ///   - whenEnded: Is called when a connection has ended.
  package init(
    greeting: [ServerStep] = [], whenEnded: @escaping @Sendable () -> Void = {},
    _ script: @escaping Script
  ) throws {
    self.greeting = greeting
    self.whenEnded = whenEnded
    self.script = script
    (listener, port) = try Sockets.listen()
    let thread = Thread { [self] in acceptConnections() }
    thread.start()
  }

  /// The requests that have come, in order.
  package var requests: [ReceivedRequest] { state.withLock(\.requests) }

  /// How many connections were made.
  package var connectionCount: Int { state.withLock(\.connectionCount) }

  /// Returns the URL of a path.
  package func url(_ path: String, host: String = "127.0.0.1") -> String {
    "http://\(host):\(port)\(path)"
  }

  /// Ends every connection and takes no more.
  package func close() {
    let connections = state.withLock { state in
      state.isClosed = true
      return state.connections
    }
    for connection in connections { Sockets.endBothWays(connection) }
    // A connection of our own wakes the thread that waits for one.
    Sockets.connectAndClose(port: port)
  }

  private func acceptConnections() {
    while let connection = Sockets.accept(listener) {
      let isWanted = state.withLock { state in
        guard !state.isClosed else { return false }
        state.connections.insert(connection)
        state.connectionCount += 1
        return true
      }
      guard isWanted else {
        Sockets.close(connection)
        break
      }
      let thread = Thread { [self] in serve(connection) }
      thread.start()
    }
    Sockets.close(listener)
  }

  private func serve(_ connection: Int32) {
    var reader = RequestReader(connection)
    let isOpen = greeting.allSatisfy { perform($0, on: connection) }
    while isOpen, let (head, body) = reader.next() {
      let request = state.withLock { state in
        let request = ReceivedRequest(head: head, body: body, index: state.requests.count)
        state.requests.append(request)
        return request
      }
      guard script(request).allSatisfy({ perform($0, on: connection) }) else { break }
    }
    state.withLock { _ = $0.connections.remove(connection) }
    Sockets.close(connection)
    whenEnded()
  }

  /// Does one step; returns whether the connection is still of use.
  private func perform(_ step: ServerStep, on connection: Int32) -> Bool {
    switch step {
    case .send(let bytes): return Sockets.send(bytes, to: connection)
    case .sendForever(let bytes):
      while Sockets.send(bytes, to: connection) {}
      return false
    case .drip(let byte):
      while Sockets.send([byte], to: connection), !Sockets.hasHungUp(connection, within: 10) {}
      return false
    case .hold:
      while Sockets.receive(from: connection) != nil {}
      return false
    case .pass(let gate):
      gate.pass()
      return true
    case .tunnel(let port):
      Sockets.join(connection, toPort: port)
      return false
    case .close: return false
    case .reset:
      Sockets.resetOnClose(connection)
      return false
    }
  }
}
