import CTransfer
import Foundation
import Messages
import Record

/// Makes the record of an exchange: the place where secrets are taken out, once.
final class ExchangeRecorder: Sendable {
  private let redactor: Redactor
  private let userAgent: String

  init(redactor: Redactor, userAgent: String) {
    self.redactor = redactor
    self.userAgent = userAgent
  }

  /// What is known of one exchange besides its transfer's report.
  struct Circumstances: Sendable {
    let id: String
    let request: OutgoingRequest
    let job: TransferJob
    let failure: Message?
    let attempts: Int
    let startedAt: Date
  }

  func exchange(
    _ circumstances: Circumstances, _ report: TransferReport, head: ResponseHead?
  ) -> Exchange {
    let times = report.times
    return Exchange(
      id: circumstances.id, request: sent(circumstances, report),
      response: head.map {
        received(
          $0, report,
          isWhole: circumstances.failure == nil && !report.isBodyPartial)
      },
      failure: circumstances.failure, redirectedFrom: circumstances.request.redirectedFrom,
      attempts: circumstances.attempts,
      startedAt: Timestamp.text(of: circumstances.startedAt, showsMilliseconds: true),
      timings: Exchange.Timings(
        nameLookup: .microseconds(times.name_lookup), connect: .microseconds(times.connect),
        secureConnect: .microseconds(times.secure_connect),
        firstByte: .microseconds(times.first_byte), total: .microseconds(times.total)),
      certificate: certificate(of: circumstances.request.origin, report))
  }

  private func sent(
    _ circumstances: Circumstances, _ report: TransferReport
  ) -> Exchange.Request {
    let job = circumstances.job
    let head = RequestHead(parsingLastOf: report.sentHeads)
    let headers = head?.headers ?? job.headers + [HeaderField("User-Agent", userAgent)]
    return Exchange.Request(
      method: job.method, url: redactor.redacted(url: job.url),
      line: head.map { redactor.redacted(requestLine: $0.line) },
      headers: headers.map { redactor.redacted($0) }, body: job.body.map { redactor.redacted($0) })
  }

  private func received(
    _ head: ResponseHead, _ report: TransferReport, isWhole: Bool
  ) -> Exchange.Response {
    Exchange.Response(
      status: head.statusLine.status, reason: redactor.redacted(head.statusLine.reason),
      protocolVersion: head.statusLine.version, headers: head.headers.map { redactor.redacted($0) },
      body: redactor.redacted(report.body, isCut: !isWhole), isTruncated: !isWhole,
      bodyByteCount: report.bodyByteCount)
  }

  private func certificate(
    of origin: WebOrigin, _ report: TransferReport
  ) -> Exchange.Certificate? {
    // Through a proxy that speaks TLS itself, libcurl may tell of the proxy's.
    guard origin.scheme == "https" else { return nil }
    return report.certificate.map {
      Exchange.Certificate(
        subject: $0.subject, issuer: $0.issuer, notBefore: $0.notBefore, notAfter: $0.notAfter)
    }
  }
}
