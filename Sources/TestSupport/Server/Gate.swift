import Foundation

/// Something that threads of the loopback server wait for until a test lets them pass.
package final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  /// A gate that is shut.
  package init() {}

  /// Lets everyone pass, now and later.
  package func open() { semaphore.signal() }

  /// Waits until the gate is open.
  package func pass() {
    semaphore.wait()
    semaphore.signal()
  }
}
