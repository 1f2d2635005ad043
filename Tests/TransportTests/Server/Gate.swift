import Foundation

/// Something that threads of the loopback server wait for until a test lets them pass.
final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  /// Lets everyone pass, now and later.
  func open() { semaphore.signal() }

  /// Waits until the gate is open.
  func pass() {
    semaphore.wait()
    semaphore.signal()
  }
}
