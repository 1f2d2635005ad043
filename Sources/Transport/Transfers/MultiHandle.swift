import CTransfer

/// libcurl's set of transfers, owned.
///
/// It is unchecked because libcurl lets one thread use it and any thread wake it: every method but
/// `wake` is called by the driver alone, and whoever lets go of it last destroys it.
final class MultiHandle: @unchecked Sendable {
  private let raw: OpaquePointer

  /// libcurl is prepared once, and its set-up is never undone: the process ends with it.
  private static let isReady = ct_start()

  /// Loads libcurl, if it was not.
  static func prepare() { _ = isReady }

  init?() {
    guard Self.isReady, let raw = ct_multi_create() else { return nil }
    self.raw = raw
  }

  deinit {
    ct_multi_destroy(raw)
  }

  func add(_ handle: EasyHandle) -> Bool { ct_multi_add(raw, handle.raw) }

  func remove(_ handle: EasyHandle) { ct_multi_remove(raw, handle.raw) }

  func perform() -> Bool { ct_multi_perform(raw) }

  func wait(atMost duration: Duration) -> Bool {
    let milliseconds = (duration / .milliseconds(1)).rounded(.up)
    return ct_multi_wait(raw, Int32(min(max(milliseconds, 0), 60_000)))
  }

  /// Ends the wait of the driver; the one method for every thread.
  func wake() { ct_multi_wake(raw) }

  /// Returns a transfer that libcurl has ended, and how.
  func nextFinished() -> (handle: OpaquePointer, outcome: CTOutcome)? {
    var outcome = CTOutcome.other
    guard let handle = ct_multi_next_finished(raw, &outcome) else { return nil }
    return (handle, outcome)
  }
}
