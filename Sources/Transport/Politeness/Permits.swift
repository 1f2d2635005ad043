/// A number of permits that tasks wait for, first come, first served.
final class Permits: Sendable {
  private struct State {
    var available: Int
    var nextTicket: UInt64 = 0
    /// Those who wait, by ticket; a cancelled one leaves its ticket in the queue.
    var waiting: [UInt64: CheckedContinuation<Bool, Never>] = [:]
    var queue: [UInt64] = []
    var head = 0
  }

  private let state: Guarded<State>

  init(_ count: Int) {
    state = Guarded(State(available: max(count, 1)))
  }

  /// Waits for a permit, which must be given back.
  func acquire() async throws(CancellationError) {
    let ticket = state.withLock { state in
      state.nextTicket &+= 1
      return state.nextTicket
    }
    let isGranted = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let verdict: Bool? = state.withLock { state in
          // Asked under the lock: a cancellation that comes later finds the task in the queue.
          if Task.isCancelled { return false }
          if state.available > 0 {
            state.available -= 1
            return true
          }
          state.waiting[ticket] = continuation
          state.queue.append(ticket)
          return nil
        }
        if let verdict { continuation.resume(returning: verdict) }
      }
    } onCancel: {
      let continuation = state.withLock { $0.waiting.removeValue(forKey: ticket) }
      continuation?.resume(returning: false)
    }
    guard isGranted else { throw CancellationError() }
  }

  /// Gives a permit back: to the first who waits, or to the store.
  func release() {
    let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
      while state.head < state.queue.count {
        let ticket = state.queue[state.head]
        state.head += 1
        if let continuation = state.waiting.removeValue(forKey: ticket) { return continuation }
      }
      state.queue.removeAll(keepingCapacity: true)
      state.head = 0
      state.available += 1
      return nil
    }
    next?.resume(returning: true)
  }
}
