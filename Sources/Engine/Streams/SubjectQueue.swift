import Synchronization

/// A queue of bounded length between whoever brings subjects and those who judge them.
///
/// Whoever brings waits while it is full, and those who judge while it is empty.
final class SubjectQueue: Sendable {
  /// A subject with its place in the stream.
  struct Entry: Sendable {
    let index: Int
    let subject: Subject
  }

  private struct State {
    var entries: [Entry] = []
    var nextIndex = 0
    var isFinished = false
    var isClosed = false
    var givers: [CheckedContinuation<Void, Never>] = []
    var takers: [CheckedContinuation<Entry?, Never>] = []
  }

  private let capacity: Int
  private let state = Mutex(State())

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
  }

  /// Adds a subject, once there is room.
  ///
  /// - Returns: whether more are wanted.
  func put(_ subject: Subject) async -> Bool {
    await withTaskCancellationHandler {
      await waitForRoom()
      return add(subject)
    } onCancel: {
      close()
    }
  }

  /// Returns the next subject, or nil when all were taken.
  func take() async -> Entry? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { taker in
        let (entry, giver, isWaiting) = state.withLock {
          state -> (Entry?, CheckedContinuation<Void, Never>?, Bool) in
          if state.isClosed { return (nil, nil, false) }
          if !state.entries.isEmpty {
            let entry = state.entries.removeFirst()
            return (entry, state.givers.isEmpty ? nil : state.givers.removeFirst(), false)
          }
          if state.isFinished { return (nil, nil, false) }
          state.takers.append(taker)
          return (nil, nil, true)
        }
        giver?.resume()
        if !isWaiting { taker.resume(returning: entry) }
      }
    } onCancel: {
      close()
    }
  }

  /// Says that no subject will follow.
  func finish() {
    let takers = state.withLock { state in
      state.isFinished = true
      defer { state.takers = [] }
      return state.takers
    }
    for taker in takers { taker.resume(returning: nil) }
  }

  /// Wakes whoever waits: nothing more is given or taken.
  func close() {
    let (givers, takers) = state.withLock { state in
      state.isClosed = true
      state.entries = []
      defer {
        state.givers = []
        state.takers = []
      }
      return (state.givers, state.takers)
    }
    for giver in givers { giver.resume() }
    for taker in takers { taker.resume(returning: nil) }
  }

  private func waitForRoom() async {
    await withCheckedContinuation { giver in
      let isWaiting = state.withLock { state in
        guard !state.isClosed, state.entries.count >= capacity else { return false }
        state.givers.append(giver)
        return true
      }
      if !isWaiting { giver.resume() }
    }
  }

  private func add(_ subject: Subject) -> Bool {
    let (taker, entry) = state.withLock { state -> (CheckedContinuation<Entry?, Never>?, Entry?) in
      guard !state.isClosed else { return (nil, nil) }
      let entry = Entry(index: state.nextIndex, subject: subject)
      state.nextIndex += 1
      if state.takers.isEmpty {
        state.entries.append(entry)
        return (nil, entry)
      }
      return (state.takers.removeFirst(), entry)
    }
    taker?.resume(returning: entry)
    return entry != nil
  }
}
