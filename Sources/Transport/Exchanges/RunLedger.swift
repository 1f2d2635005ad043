import CTransfer

/// Counts what a run has sent, against what it may.
final class RunLedger: Sendable {
  private struct Counts {
    var requestCount = 0
    var serverDuration: Duration = .zero
  }

  private let budget: Int
  private let counts = Guarded(Counts())

  init(budget: Int) {
    self.budget = budget
  }

  /// Counts one more request, unless the budget is spent.
  func spend() -> Bool {
    counts.withLock { counts in
      guard counts.requestCount < budget else { return false }
      counts.requestCount += 1
      return true
    }
  }

  /// Adds the time a server took to answer, from the request sent to the last byte, and what libcurl
  /// sent more than once.
  func add(_ report: TransferReport) {
    let resendCount = report.sendCount - 1
    if resendCount > 0 { counts.withLock { $0.requestCount += resendCount } }
    guard report.wasSent, report.times.request_sent > 0 else { return }
    let microseconds = max(0, report.times.total - report.times.request_sent)
    counts.withLock { $0.serverDuration += .microseconds(microseconds) }
  }

  var requestCount: Int { counts.withLock(\.requestCount) }
  var serverDuration: Duration { counts.withLock(\.serverDuration) }
}
