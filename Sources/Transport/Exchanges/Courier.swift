import Foundation
import Messages
import Record

/// Sends one request, politely and again where that helps, and has it recorded.
final class Courier: Sendable {
  private let loop: TransferLoop
  private let options: TransportOptions
  private let settings: TransferJob.Settings
  private let credentials: CredentialStore
  private let redactor: Redactor
  private let clock: any TransportClock
  private let admission: Admission
  private let policy: RetryPolicy
  private let diagnosis: FailureDiagnosis
  private let recorder: ExchangeRecorder
  private let identity = ExchangeIdentity()
  private let onExchange: @Sendable (Exchange) -> Void
  let ledger: RunLedger

  init(
    loop: TransferLoop, options: TransportOptions, proxies: ProxyRoutes,
    credentials: CredentialStore, redactor: Redactor, clock: any TransportClock,
    onExchange: @escaping @Sendable (Exchange) -> Void
  ) {
    self.loop = loop
    self.options = options
    self.credentials = credentials
    self.redactor = redactor
    self.clock = clock
    self.onExchange = onExchange
    settings = TransferJob.Settings(options, proxies: proxies)
    admission = Admission(options: options, clock: clock)
    policy = RetryPolicy(
      maximumRetries: options.maximumRetries, maximumWait: options.maximumRetryWait)
    diagnosis = FailureDiagnosis(options: options)
    recorder = ExchangeRecorder(redactor: redactor, userAgent: options.userAgent)
    ledger = RunLedger(budget: options.maximumRequests)
  }

  /// Where a hop stands in a chain of redirects.
  struct ChainPlace: Sendable {
    /// The identifier of the chain's first exchange.
    let first: String
    let hop: Int
  }

  private enum Attempt: Sendable {
    case made(TransferReport, startedAt: Date)
    case overBudget
  }

  /// Sends a request; returns nil if the task was cancelled.
  ///
  /// - Parameter stream: Where the body of an answer that is a success goes, if it is not kept.
  func send(
    _ request: OutgoingRequest, at place: ChainPlace? = nil, into stream: BodyStream? = nil
  ) async -> Hop? {
    var job = job(for: request)
    job.stream = stream
    var attempts = 0
    var tries = 0
    var last: (report: TransferReport, startedAt: Date)?
    while true {
      do throws(CancellationError) {
        let attempt = try await admission.admit(to: request.origin.host) {
          await self.attempt(job)
        }
        guard case .made(let report, let startedAt) = attempt else { break }
        guard report.ending != .cancelled else { return nil }
        attempts += 1
        tries += max(1, report.sendCount)
        last = (report, startedAt)
        guard try await mayTryAgain(request, report, attempts) else { break }
      } catch {
        return nil
      }
    }
    guard let last, last.report.ending != .closed else {
      let refusal = last == nil ? Catalogue.transportBudget : Catalogue.transportClosed
      let names = ["url": request.reference.description, "limit": "\(options.maximumRequests)"]
      return Hop(
        request: request, exchange: nil, response: nil, failure: redactor.redacted(refusal(names)))
    }
    return record(request, job, last.report, tries, last.startedAt, place)
  }

  private func job(for request: OutgoingRequest) -> TransferJob {
    let (reference, headers) =
      request.mayHaveCredentials
      ? credentials.adding(to: request.reference, request.headers, origin: request.origin)
      : (request.reference, request.headers)
    return TransferJob(
      settings: settings, origin: request.origin, method: request.method,
      url: reference.description, headers: headers, body: request.body,
      bodyByteLimit: min(request.bodyByteLimit ?? .max, settings.bodyByteLimit))
  }

  private func attempt(_ job: TransferJob) async -> Attempt {
    guard ledger.spend() else { return .overBudget }
    let startedAt = clock.date
    let report = await loop.perform(job)
    ledger.add(report)
    return .made(report, startedAt: startedAt)
  }

  private func mayTryAgain(
    _ request: OutgoingRequest, _ report: TransferReport, _ attempt: Int
  ) async throws(CancellationError) -> Bool {
    let decision: RetryPolicy.Decision
    if report.isHeadComplete, let head = ResponseHead(parsing: report.headLines) {
      decision = policy.decide(
        status: head.statusLine.status, headers: head.headers, attempt: attempt, at: clock.date)
    } else {
      decision = policy.decide(
        failure: FailureDiagnosis.connectionFailure(in: report), method: request.method,
        attempt: attempt)
    }
    switch decision {
    case .stop: return false
    case .retry(let pause, isAskedByServer: true):
      admission.pause(request.origin.host, for: pause)
    case .retry(let pause, isAskedByServer: false):
      try await clock.wait(pause)
    }
    return true
  }

  private func record(
    _ request: OutgoingRequest, _ job: TransferJob, _ report: TransferReport, _ attempts: Int,
    _ startedAt: Date, _ place: ChainPlace?
  ) -> Hop {
    let url = redactor.redacted(url: request.reference.description)
    let head = report.isHeadComplete ? ResponseHead(parsing: report.headLines) : nil
    let failure = diagnosis.message(for: report, of: job, url: url, origin: request.origin)
      .map { redactor.redacted($0) }
    let id =
      place.map { identity.identifier(following: $0.first, hop: $0.hop) }
      ?? identity.identifier(
        method: request.method, url: url, headers: request.headers.map { redactor.redacted($0) },
        body: request.body.map { redactor.redacted($0) })
    let exchange = recorder.exchange(
      .init(
        id: id, request: request, job: job, failure: failure, attempts: attempts,
        startedAt: startedAt),
      report, head: head)
    onExchange(exchange)
    let response = head.map {
      Response(
        url: request.reference.description, status: $0.statusLine.status, headers: $0.headers,
        body: report.body,
        isTruncated: failure != nil || report.isBodyPartial, exchange: id)
    }
    return Hop(request: request, exchange: exchange, response: response, failure: failure)
  }
}

extension TransferJob.Settings {
  init(_ options: TransportOptions, proxies: ProxyRoutes) {
    self.init(
      userAgent: options.userAgent, connectLimit: options.connectLimit,
      totalLimit: options.totalLimit, stallWindow: options.stallWindow,
      minimumBytesPerSecond: options.minimumBytesPerSecond, bodyByteLimit: options.bodyByteLimit,
      headByteLimit: options.headByteLimit, proxies: proxies, resolutions: options.resolutions,
      authorityFile: options.authorityFile, clientCertificateFile: options.clientCertificateFile,
      clientKeyFile: options.clientKeyFile)
  }
}
