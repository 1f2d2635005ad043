import CTransfer
import Messages
import Record

/// Says why a transfer brought no answer, or none that can be relied on.
struct FailureDiagnosis: Sendable {
  let options: TransportOptions

  /// Returns the sentence for a report, or nil if all went well; it is still to be redacted.
  func message(
    for report: TransferReport, of job: TransferJob, url: String, origin: WebOrigin
  ) -> Message? {
    let names = [
      "url": url, "host": Self.host(of: origin), "scheme": origin.scheme,
      "cause": report.errorText.isEmpty ? "libcurl" : report.errorText,
      "received": String(report.bodyByteCount),
    ]
    func fill(_ template: MessageTemplate, limit: String? = nil) -> Message {
      template(names.merging(limit.map { ["limit": $0] } ?? [:]) { $1 })
    }
    switch report.ending {
    case .bodyTooLarge:
      return fill(
        Catalogue.transportTooLarge, limit: UnitText.text(byteCount: job.bodyByteLimit))
    case .unwanted: return nil
    case .headTooLarge:
      return fill(
        Catalogue.transportHeadTooLarge, limit: UnitText.text(byteCount: options.headByteLimit))
    case .tooSlow:
      return Catalogue.transportTooSlow([
        "host": Self.host(of: origin), "rate": String(options.minimumBytesPerSecond),
        "limit": UnitText.text(options.stallWindow),
      ])
    case .cancelled: return fill(Catalogue.transportCancelled)
    case .closed: return fill(Catalogue.transportClosed)
    case .notStarted: return Catalogue.transportStart()
    case .finished(.done):
      return report.isHeadComplete ? nil : fill(Catalogue.transportNoReply)
    case .finished(.timedOut):
      return report.wasSent
        ? fill(Catalogue.transportTimeout, limit: UnitText.text(job.totalLimit))
        : fill(
          Catalogue.transportConnectTimeout,
          limit: UnitText.text(min(options.connectLimit, options.totalLimit)))
    case .finished(let outcome):
      return fill(template(for: outcome, report))
    }
  }

  private func template(for outcome: CTOutcome, _ report: TransferReport) -> MessageTemplate {
    if report.wasRefusedByProxy, !report.isHeadComplete { return Catalogue.transportProxy }
    switch outcome {
    case .encoding: return Catalogue.transportEncoding
    case _ where report.isHeadComplete: return Catalogue.transportCutShort
    case .badURL: return Catalogue.transportBadURL
    case .unknownHost: return Catalogue.transportUnknownHost
    case .unknownProxy: return Catalogue.transportUnknownProxy
    case .unreachable: return Catalogue.transportUnreachable
    case .tlsFailed: return Catalogue.transportTLS
    case .certificate: return Self.certificateTemplate(verification: report.verification)
    case .credentialFile: return Catalogue.transportCredentialFile
    case .noReply: return Catalogue.transportNoReply
    case .connectionLost where Self.isRefusedByTLS(report): return Catalogue.transportTLS
    case .connectionLost, .cutShort: return Catalogue.transportReset
    case .protocol: return Catalogue.transportProtocol
    case .proxy: return Catalogue.transportProxy
    case .done, .timedOut, .stopped, .other: return Catalogue.transportOther
    }
  }

  /// Chooses by OpenSSL's verdict (`X509_V_ERR_…`); libcurl judges the name itself, once the chain is
  /// found well, and before it notes that verdict: until then it holds 1, for unspecified.
  private static func certificateTemplate(verification: Int) -> MessageTemplate {
    switch verification {
    case 9: Catalogue.transportCertificateNotYetValid
    case 10: Catalogue.transportCertificateExpired
    case 2, 18, 19, 20, 21, 24, 27: Catalogue.transportCertificateUntrusted
    case 0, 1, 62, 64: Catalogue.transportCertificateName
    default: Catalogue.transportCertificateOther
    }
  }

  /// Tells whether the server ended a secure connection with an alert (RFC 8446 §6.2): a client's
  /// certificate is judged after the client has begun to send, and only libcurl's text then says so.
  private static func isRefusedByTLS(_ report: TransferReport) -> Bool {
    report.errorText.contains("SSL") && report.errorText.contains(" alert ")
  }

  /// The host with its port where that is not the scheme's own.
  private static func host(of origin: WebOrigin) -> String {
    let text = origin.description
    return text.firstRange(of: "://").map { String(text[$0.upperBound...]) } ?? text
  }

  /// Tells how the connection failed before any answer, or nil if an answer began.
  static func connectionFailure(in report: TransferReport) -> ConnectionFailure? {
    guard report.headLines.isEmpty else { return nil }
    return switch report.ending {
    case .finished(.timedOut): report.wasSent ? .other : .connectTimeout
    case .finished(.connectionLost):
      report.wasRefusedByProxy || isRefusedByTLS(report) ? .other : .lost
    case .finished(.noReply): .noReply
    default: .other
    }
  }
}
