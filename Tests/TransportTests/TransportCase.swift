import Foundation
import Messages
import Record
import Synchronization
import XCTest

@testable import Transport

/// What the tests of the transport share: servers, transports, and their end.
class TransportCase: XCTestCase {
  private let cleanups = Mutex<[@Sendable () -> Void]>([])

  override func tearDown() {
    let all = cleanups.withLock { cleanups in
      defer { cleanups = [] }
      return cleanups
    }
    for cleanup in all { cleanup() }
    super.tearDown()
  }

  /// Does something when the test is over.
  func atEnd(_ cleanup: @escaping @Sendable () -> Void) {
    cleanups.withLock { $0.append(cleanup) }
  }

  /// Starts a server.
  func serve(_ script: @escaping LoopbackServer.Script) throws -> LoopbackServer {
    let server = try LoopbackServer(script)
    atEnd { server.close() }
    return server
  }

  /// Starts a transport, with the proxy settings of this machine left out.
  func transport(
    credentials: [Credential] = [], environment: [String: String] = [:],
    clock: any TransportClock = InstantClock(),
    onExchange: @escaping @Sendable (Exchange) -> Void = { _ in },
    _ change: (inout TransportOptions) -> Void = { _ in }
  ) throws -> Transport {
    var options = TransportOptions(userAgent: "recette/test")
    options.proxy = .none
    change(&options)
    let transport = try Transport(
      options: options, credentials: credentials, environment: environment, clock: clock,
      onExchange: onExchange)
    atEnd { transport.close() }
    return transport
  }
}

extension Delivery {
  /// The codes of its failure, for tests.
  var code: String? { failure?.code }

  /// The body of its response, as text.
  var text: String? { response.map { String(decoding: $0.body, as: UTF8.self) } }
}
