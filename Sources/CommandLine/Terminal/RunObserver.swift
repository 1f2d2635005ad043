package import Record

/// What wants to know how a run goes while it goes; called from any thread.
package protocol RunObserver: Sendable {
  /// The plan is made, with its number of tests over all targets.
  func runWillStart(testCount: Int)
  /// An exchange was made, or failed.
  func exchangeDidFinish(_ exchange: Exchange)
  /// A test was judged on one instance.
  func outcomeDidSettle(_ outcome: Outcome)
  /// Nothing more will come.
  func runDidFinish()
}
