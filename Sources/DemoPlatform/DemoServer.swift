import Foundation
import Synchronization

/// A conformant OGC API Features platform on a loopback port, whose defects can be chosen.
///
/// It serves from real sockets, so that whatever is proven on it is proven of the whole way that an
/// exchange takes. Serving starts with `init` and ends with `stop`, or when the server is let go.
package final class DemoServer: Sendable {
  /// The port that it listens on.
  package let port: UInt16
  private let listener: ListeningSocket
  private let connections = ConnectionRegistry()

  /// The address of the landing page.
  package var landingPage: String { "http://127.0.0.1:\(port)/" }

  /// Starts to serve on a port of the loopback interface; 0 lets the system choose a free one.
  package init(defects: Set<Defect> = [], port: UInt16 = 0) throws(DemoServerError) {
    let listener = try ListeningSocket(port: port)
    let service = FeaturesService(
      origin: "http://127.0.0.1:\(listener.port)", dataset: .valDeLauve, defects: defects)
    self.listener = listener
    self.port = listener.port
    let connections = connections
    Self.startThread(named: "demo listener") {
      while let socket = listener.accept(patience: .seconds(30)) {
        guard connections.add(socket) else {
          ResponseWriter(version: "HTTP/1.1").write(
            HTTPResponse(status: 503), to: socket, hasContent: true, keepsAlive: false)
          continue
        }
        Self.startThread(named: "demo connection") {
          var connection = Connection(
            socket: socket, speaksOldVersion: defects.contains(.oldProtocol)
          ) { service.response(to: $0) }
          connection.run()
          connections.remove(socket)
        }
      }
    }
  }

  deinit { stop() }

  /// Ends the serving: no connection is accepted any more, and those that stand are ended.
  package func stop() {
    listener.interrupt()
    connections.interruptAll()
  }

  private static func startThread(named name: String, _ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.name = name
    thread.stackSize = 1024 * 1024
    thread.start()
  }
}
