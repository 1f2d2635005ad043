package import Messages
package import Record

/// What came of a request: every hop for the record, and the last answer for the tests.
package struct Delivery: Sendable, Hashable {
  /// The exchanges, one a hop, in order, redacted.
  package let exchanges: [Exchange]
  /// The last answer, if there was one, whole or not.
  package let response: Response?
  /// Why there is no answer, or none that can be relied on: a cut body, a refused redirect.
  package let failure: Message?

  /// Creates a delivery.
  package init(exchanges: [Exchange], response: Response?, failure: Message?) {
    self.exchanges = exchanges
    self.response = response
    self.failure = failure
  }
}
