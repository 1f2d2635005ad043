import Foundation

/// A value that one thread at a time can reach.
///
/// It stands on `NSLock` rather than on the standard library's `Mutex`, whose locks ThreadSanitizer
/// does not see on Linux: it would take all that they guard for races, and real ones would be lost
/// among them.
final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) {
    self.value = value
  }

  /// Does something to the value while nobody else can; it must not wait for anything.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return body(&value)
  }
}
