import CTransfer
import Record

/// Drives libcurl on its own thread: starts, cancels and ends transfers, and watches their pace.
///
/// Nothing here is shared: what comes in and goes out passes through the inbox.
final class TransferDriver {
  private struct Transfer {
    let token: UInt64
    let handle: EasyHandle
    let continuation: TransferInbox.Continuation
    let origin: WebOrigin
    var watch: StallWatch
    var isCertificateNoted = false
  }

  private let multi: MultiHandle
  private let inbox: TransferInbox
  private var transfers: [OpaquePointer: Transfer] = [:]
  private var handles: [UInt64: OpaquePointer] = [:]
  /// The certificate by origin: libcurl tells it to the transfer that opened a connection alone,
  /// and others may end before that one.
  private var certificates: [WebOrigin: CertificateFacts] = [:]
  private let beginning = ContinuousClock.now

  init(multi: MultiHandle, inbox: TransferInbox) {
    self.multi = multi
    self.inbox = inbox
  }

  /// Runs until the inbox is closed.
  func run() {
    ct_hold_broken_pipes()
    while true {
      let delivery = inbox.take()
      delivery.arrivals.forEach(start)
      for token in delivery.cancellations {
        if let raw = handles[token] { end(raw, .cancelled) }
      }
      for token in delivery.resumptions {
        if let raw = handles[token] { transfers[raw]?.handle.resume() }
      }
      guard !delivery.isClosed else { break }
      guard multi.perform() else { break }
      noteCertificates()
      while let (raw, outcome) = multi.nextFinished() { end(raw, .finished(outcome)) }
      guard multi.wait(atMost: endStalled()) else { break }
    }
    // Closed, or libcurl itself failed: nothing more will be driven, and nobody is left waiting.
    inbox.close()
    for raw in Array(transfers.keys) { end(raw, .closed) }
    for arrival in inbox.take().arrivals {
      inbox.end(arrival.token)
      arrival.continuation.resume(returning: TransferReport(.closed))
    }
  }

  private func start(_ arrival: TransferInbox.Arrival) {
    guard let handle = EasyHandle(arrival.job), multi.add(handle) else {
      inbox.end(arrival.token)
      arrival.continuation.resume(returning: TransferReport(.notStarted))
      return
    }
    let settings = arrival.job.settings
    transfers[handle.raw] = Transfer(
      token: arrival.token, handle: handle, continuation: arrival.continuation,
      origin: arrival.job.origin,
      watch: StallWatch(
        window: settings.stallWindow, minimumBytesPerSecond: settings.minimumBytesPerSecond))
    handles[arrival.token] = handle.raw
  }

  private func end(_ raw: OpaquePointer, _ ending: TransferReport.Ending) {
    guard let transfer = transfers.removeValue(forKey: raw) else { return }
    handles[transfer.token] = nil
    var report = transfer.handle.report(ending)
    if report.certificate == nil, report.isHeadComplete {
      report.certificate = certificates[transfer.origin]
    }
    multi.remove(transfer.handle)
    inbox.end(transfer.token)
    transfer.continuation.resume(returning: report)
  }

  private func noteCertificates() {
    for (raw, transfer) in transfers where !transfer.isCertificateNoted && transfer.handle.isSent {
      transfers[raw]?.isCertificateNoted = true
      if let facts = transfer.handle.certificate { certificates[transfer.origin] = facts }
    }
  }

  /// Ends the transfers that stall, and returns how long it may be until another does.
  private func endStalled() -> Duration {
    let now = ContinuousClock.now - beginning
    var pause = Duration.seconds(60)
    for raw in Array(transfers.keys) {
      guard var transfer = transfers[raw] else { continue }
      let handle = transfer.handle
      if handle.sink.isHeld { transfer.watch.rest(received: handle.received, at: now) }
      if transfer.watch.isStalled(
        received: handle.received, hasBegun: handle.sink.isHeadComplete, at: now)
      {
        end(raw, .tooSlow)
      } else {
        transfers[raw] = transfer
        pause = min(pause, transfer.watch.timeLeft(at: now))
      }
    }
    return pause
  }
}
