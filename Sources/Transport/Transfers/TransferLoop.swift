import Foundation

/// Performs transfers for tasks, on a private thread that drives libcurl.
///
/// The thread starts with the first transfer: a run that asks nothing of the network pays nothing for it.
final class TransferLoop: Sendable {
  private enum Phase {
    case idle
    case running(TransferInbox)
    case closed
  }

  private let phase = Guarded(Phase.idle)

  deinit {
    close()
  }

  /// Loads libcurl on a thread of its own, while there is something else to do.
  static func prepare() {
    Thread.detachNewThread { MultiHandle.prepare() }
  }

  /// Performs one transfer; a cancelled task gets its report at once.
  func perform(_ job: TransferJob) async -> TransferReport {
    let inbox: TransferInbox
    switch started() {
    case .running(let running): inbox = running
    case .closed: return TransferReport(.closed)
    case .idle: return TransferReport(.notStarted)
    }
    let token = inbox.makeToken()
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
    let running = phase.withLock { phase -> TransferInbox? in
      defer { phase = .closed }
      if case .running(let inbox) = phase { return inbox }
      return nil
    }
    running?.close()
  }

  /// Starts the thread if it is not there yet; the phase stays idle when libcurl cannot be set up.
  private func started() -> Phase {
    phase.withLock { phase in
      guard case .idle = phase, let multi = MultiHandle() else { return phase }
      let inbox = TransferInbox(waking: multi)
      let thread = Thread { TransferDriver(multi: multi, inbox: inbox).run() }
      thread.name = "recette.transfers"
      thread.start()
      phase = .running(inbox)
      return phase
    }
  }
}
