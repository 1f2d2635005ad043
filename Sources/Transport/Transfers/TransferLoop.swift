import Foundation

/// Performs transfers for tasks, on a private thread that drives libcurl.
final class TransferLoop: Sendable {
  private let inbox: TransferInbox

  /// Starts the thread, or fails when libcurl cannot be set up.
  init?() {
    guard let multi = MultiHandle() else { return nil }
    let inbox = TransferInbox(waking: multi)
    self.inbox = inbox
    let thread = Thread { TransferDriver(multi: multi, inbox: inbox).run() }
    thread.name = "recette.transfers"
    thread.start()
  }

  deinit {
    inbox.close()
  }

  /// Performs one transfer; a cancelled task gets its report at once.
  func perform(_ job: TransferJob) async -> TransferReport {
    let token = inbox.makeToken()
    let inbox = inbox
    job.stream?.connect { inbox.resume(token) }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        inbox.enqueue(.init(token: token, job: job, continuation: continuation))
      }
    } onCancel: {
      inbox.cancel(token)
    }
  }

  /// Ends every transfer, now and to come.
  func close() {
    inbox.close()
  }
}
