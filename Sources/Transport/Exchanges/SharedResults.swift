/// Results that are made once and shared by all who ask, also while they are being made.
///
/// A result is abandoned only when nobody waits for it any more; the next who asks has it made anew.
final class SharedResults<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private typealias Waiter = CheckedContinuation<Value?, Never>

  private struct Making {
    let number: UInt64
    let task: Task<Void, Never>
    var waiters: [UInt64: Waiter]
  }

  private enum Entry {
    case made(Value)
    case making(Making)
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    var nextNumber: UInt64 = 0
    var isClosed = false

    mutating func makeNumber() -> UInt64 {
      nextNumber &+= 1
      return nextNumber
    }
  }

  private let state = Guarded(State())

  /// Returns the result for a key, or nil if the task is cancelled or the result was not made.
  func value(for key: Key, make: @escaping @Sendable () async -> Value?) async -> Value? {
    let number = state.withLock { $0.makeNumber() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        join(key, as: number, waiter, make)
      }
    } onCancel: {
      leave(key, as: number)
    }
  }

  /// Abandons whatever is being made, and makes nothing more; what was made stays.
  func close() {
    let abandoned = state.withLock { state -> [Making] in
      state.isClosed = true
      var abandoned: [Making] = []
      for (key, entry) in state.entries {
        guard case .making(let making) = entry else { continue }
        abandoned.append(making)
        state.entries[key] = nil
      }
      return abandoned
    }
    for making in abandoned {
      making.task.cancel()
      for waiter in making.waiters.values { waiter.resume(returning: nil) }
    }
  }

  private func join(
    _ key: Key, as number: UInt64, _ waiter: Waiter,
    _ make: @escaping @Sendable () async -> Value?
  ) {
    let answer: Value?? = state.withLock { state in
      switch state.entries[key] {
      case .made(let value):
        return .some(value)
      // Asked under the lock: a cancellation that comes later finds the waiter.
      case _ where state.isClosed || Task.isCancelled:
        return .some(nil)
      case .making(var making):
        making.waiters[number] = waiter
        state.entries[key] = .making(making)
      case nil:
        let task = Task { await self.settle(key, number: number, with: await make()) }
        state.entries[key] = .making(
          Making(number: number, task: task, waiters: [number: waiter]))
      }
      return nil
    }
    if let answer { waiter.resume(returning: answer) }
  }

  private func settle(_ key: Key, number: UInt64, with value: Value?) async {
    let waiters = state.withLock { state -> [UInt64: Waiter] in
      // The result may have been abandoned, and even be in the making again.
      guard case .making(let making) = state.entries[key], making.number == number else {
        return [:]
      }
      state.entries[key] = value.map { .made($0) }
      return making.waiters
    }
    for waiter in waiters.values { waiter.resume(returning: value) }
  }

  private func leave(_ key: Key, as number: UInt64) {
    let waiter = state.withLock { state -> Waiter? in
      guard case .making(var making) = state.entries[key],
        let waiter = making.waiters.removeValue(forKey: number)
      else { return nil }
      if making.waiters.isEmpty {
        state.entries[key] = nil
        making.task.cancel()
      } else {
        state.entries[key] = .making(making)
      }
      return waiter
    }
    waiter?.resume(returning: nil)
  }
}
