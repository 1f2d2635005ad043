import TestSupport

@testable import Transport

/// A value that a server's script needs and that is known only once the server runs.
final class Promise<Value: Sendable>: Sendable {
  private let gate = Gate()
  private let stored = Guarded<Value?>(nil)

  /// Gives the value, to all who wait and to those to come.
  func fulfil(_ value: Value) {
    stored.withLock { $0 = value }
    gate.open()
  }

  /// The value, waited for.
  var value: Value {
    while true {
      gate.pass()
      if let value = stored.withLock({ $0 }) { return value }
    }
  }
}
