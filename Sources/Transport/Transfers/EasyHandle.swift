import CTransfer
import Record

/// One libcurl transfer, owned; it belongs to the thread that drives the transfers.
final class EasyHandle {
  let raw: OpaquePointer
  let sink: TransferSink

  /// Sets a transfer up, or fails when memory is short or this libcurl lacks what the job asks.
  init?(_ job: TransferJob) {
    let sink = TransferSink(
      bodyByteLimit: job.bodyByteLimit, headByteLimit: job.settings.headByteLimit,
      stream: job.stream)
    // The sink outlives the handle that is given its address: both are kept here until deinit.
    let context = Unmanaged.passUnretained(sink).toOpaque()
    var callbacks = ct_callbacks(
      on_sent_head: { context, bytes, count in
        EasyHandle.sink(context).takeSentHead(UnsafeBufferPointer(start: bytes, count: count))
        return true
      },
      on_head_line: { context, bytes, count in
        EasyHandle.sink(context).takeHeadLine(UnsafeBufferPointer(start: bytes, count: count))
      },
      on_body: { context, bytes, count in
        EasyHandle.sink(context).takeBody(UnsafeBufferPointer(start: bytes, count: count))
      })
    guard let raw = ct_easy_create(context, &callbacks) else { return nil }
    self.raw = raw
    self.sink = sink
    guard apply(job), apply(job.settings, totalLimit: job.totalLimit) else { return nil }
  }

  deinit {
    ct_easy_destroy(raw)
  }

  private static func sink(_ context: UnsafeMutableRawPointer) -> TransferSink {
    Unmanaged<TransferSink>.fromOpaque(context).takeUnretainedValue()
  }

  private func apply(_ job: TransferJob) -> Bool {
    var isSet = ct_easy_set_url(raw, job.url)
    if let body = job.body { isSet = isSet && ct_easy_set_body(raw, body, body.count) }
    isSet = isSet && ct_easy_set_method(raw, job.method)
    if !RetryPolicy.isSafe(job.method) { isSet = isSet && ct_easy_send_once(raw) }
    let proxies = job.settings.proxies
    isSet =
      isSet && ct_easy_set_proxy(raw, proxies.address(for: job.origin.scheme), proxies.exceptions)
    if job.acceptsEncodings { isSet = isSet && ct_easy_accept_encodings(raw) }
    return job.headerLines.reduce(isSet) { $0 && ct_easy_add_header(raw, $1) }
  }

  private func apply(_ settings: TransferJob.Settings, totalLimit: Duration) -> Bool {
    var isSet = ct_easy_set_user_agent(raw, settings.userAgent)
    isSet =
      isSet
      && ct_easy_set_time_limits(
        raw, settings.connectLimit.wholeMilliseconds, totalLimit.wholeMilliseconds)
    isSet = settings.resolutions.reduce(isSet) { $0 && ct_easy_add_resolution(raw, $1) }
    if let file = settings.authorityFile { isSet = isSet && ct_easy_set_authorities(raw, file) }
    if let file = settings.clientCertificateFile {
      isSet = isSet && ct_easy_set_client_certificate(raw, file, settings.clientKeyFile)
    }
    return isSet
  }
}

extension EasyHandle {
  /// Goes on with a transfer whose body was held back.
  func resume() {
    sink.isHeld = false
    // What cannot go on ends, and libcurl then says so itself.
    _ = ct_easy_resume(raw)
  }

  /// How many bytes of body have come over the wire.
  var received: Int64 { ct_easy_received(raw) }

  /// Reports what the transfer gathered; the handle is of no more use after that.
  func report(_ ending: TransferReport.Ending) -> TransferReport {
    var report = TransferReport(sink.refusal ?? ending)
    report.sentHeads = sink.sentHeads
    report.headLines = sink.headLines
    report.isHeadComplete = sink.isHeadComplete
    report.body = sink.body
    report.bodyByteCount = sink.bodyByteCount
    report.times = ct_easy_times(raw)
    report.errorText = String(cString: ct_easy_error(raw))
    report.verification = Int(ct_easy_verification(raw))
    report.wasRefusedByProxy = ct_easy_was_refused_by_proxy(raw)
    report.certificate = certificate
    return report
  }

  /// The facts of the server's certificate, if this transfer opened the connection.
  var certificate: CertificateFacts? {
    certificateFact("Subject").map {
      CertificateFacts(
        subject: $0, issuer: certificateFact("Issuer") ?? "",
        notBefore: certificateFact("Start date") ?? "",
        notAfter: certificateFact("Expire date") ?? "")
    }
  }

  /// Whether the request is on its way, hence the connection ready.
  var isSent: Bool { !sink.sentHeads.isEmpty }

  private func certificateFact(_ name: String) -> String? {
    ct_easy_certificate_fact(raw, name).map { String(cString: $0) }
  }
}

extension Duration {
  /// The duration in milliseconds, at least one, since 0 means no limit to libcurl.
  fileprivate var wholeMilliseconds: Int {
    let milliseconds = self / .milliseconds(1)
    return Int(min(max(milliseconds, 1), Double(Int32.max)))
  }
}
