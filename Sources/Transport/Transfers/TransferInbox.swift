/// The one place where tasks and the driving thread meet.
final class TransferInbox: Sendable {
  typealias Continuation = CheckedContinuation<TransferReport, Never>

  /// A transfer that waits to be started.
  struct Arrival: Sendable {
    let token: UInt64
    let job: TransferJob
    let continuation: Continuation
  }

  /// What has been put in since the driver last looked.
  struct Delivery: Sendable {
    var arrivals: [Arrival] = []
    var cancellations: [UInt64] = []
    var resumptions: [UInt64] = []
    var isClosed = false
  }

  private struct State {
    var delivery = Delivery()
    var nextToken: UInt64 = 0
    /// Transfers that were handed over and have not ended.
    var live: Set<UInt64> = []
  }

  private let multi: MultiHandle
  private let state = Guarded(State())

  init(waking multi: MultiHandle) {
    self.multi = multi
  }

  /// Returns a name for a transfer to come.
  func makeToken() -> UInt64 {
    state.withLock {
      $0.nextToken &+= 1
      return $0.nextToken
    }
  }

  /// Hands a transfer over, unless its task was cancelled first or nobody is there any more.
  ///
  /// The task is asked under the lock: a cancellation that comes later finds the transfer live.
  func enqueue(_ arrival: Arrival) {
    let refusal: TransferReport.Ending? = state.withLock { state in
      if state.delivery.isClosed { return .closed }
      if Task.isCancelled { return .cancelled }
      state.live.insert(arrival.token)
      state.delivery.arrivals.append(arrival)
      return nil
    }
    if let refusal {
      arrival.continuation.resume(returning: TransferReport(refusal))
    } else {
      multi.wake()
    }
  }

  /// Cancels a transfer that was handed over and has not ended.
  func cancel(_ token: UInt64) {
    state.withLock { state in
      if state.live.contains(token) { state.delivery.cancellations.append(token) }
    }
    multi.wake()
  }

  /// Goes on with a transfer whose body was held back.
  func resume(_ token: UInt64) {
    state.withLock { state in
      if state.live.contains(token) { state.delivery.resumptions.append(token) }
    }
    multi.wake()
  }

  /// Refuses new transfers and asks the driver to end those under way.
  func close() {
    state.withLock { $0.delivery.isClosed = true }
    multi.wake()
  }

  /// Takes what has been put in.
  func take() -> Delivery {
    state.withLock { state in
      let delivery = state.delivery
      state.delivery = Delivery(isClosed: delivery.isClosed)
      return delivery
    }
  }

  /// Notes that a transfer has ended.
  func end(_ token: UInt64) {
    state.withLock { _ = $0.live.remove(token) }
  }
}
