import Foundation
import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// What the tests of the transport share: servers, transports, and their end.
class TransportCase: XCTestCase {
  private let cleanups = Guarded<[@Sendable () -> Void]>([])

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

  /// Starts a server that answers by a script.
  func serve(_ script: @escaping LoopbackServer.Script) throws -> LoopbackServer {
    try serve(LoopbackServer(script))
  }

  /// Starts a server that speaks first.
  func serve(greeting: [ServerStep]) throws -> LoopbackServer {
    try serve(LoopbackServer(greeting: greeting, { _ in [.answer()] }))
  }

  /// Starts a server that tells when a connection has ended.
  func serve(whenEnded: @escaping @Sendable () -> Void) throws -> LoopbackServer {
    try serve(LoopbackServer(whenEnded: whenEnded, { _ in [.answer()] }))
  }

  private func serve(_ server: LoopbackServer) -> LoopbackServer {
    atEnd { server.close() }
    return server
  }

  /// Starts a transport, with the proxy settings of this machine left out.
  func transport(
    credentials: [Credential] = [], environment: [String: String] = [:],
    clock: any TransportClock = InstantClock(),
    _ change: (inout TransportOptions) -> Void = { _ in }
  ) throws -> Transport {
    var options = Self.options
    change(&options)
    let transport = try Transport(
      options: options, credentials: credentials, environment: environment, clock: clock)
    atEnd { transport.close() }
    return transport
  }

  /// The options of tests, which go through no proxy of this machine.
  static var options: TransportOptions {
    var options = TransportOptions(userAgent: "recette/test")
    options.proxy = .none
    return options
  }
}

extension Delivery {
  /// The codes of its failure, for tests.
  var code: String? { failure?.code }

  /// The body of its response, as text.
  var text: String? { response.map { String(decoding: $0.body, as: UTF8.self) } }
}
