import Record

/// One HTTP request as libcurl is to send it: one attempt, one hop.
struct TransferJob: Sendable {
  /// What is the same for every transfer of a run.
  struct Settings: Sendable {
    let userAgent: String
    let connectLimit: Duration
    let totalLimit: Duration
    let stallWindow: Duration
    let minimumBytesPerSecond: Int
    let bodyByteLimit: Int
    let headByteLimit: Int
    let proxies: ProxyRoutes
    let resolutions: [String]
    let authorityFile: String?
    let clientCertificateFile: String?
    let clientKeyFile: String?
  }

  let settings: Settings
  /// Where it goes, on which the proxy and what is known of the certificate depend.
  let origin: WebOrigin
  let method: String
  let url: String
  let headers: [HeaderField]
  let body: [UInt8]?
  /// How many bytes of body are taken at most.
  let bodyByteLimit: Int
  /// Where the body goes, if it is not kept.
  var stream: BodyStream?

  /// How long the transfer may take: a body that is not kept may be of any length, and its pace is
  /// watched all the same.
  var totalLimit: Duration {
    stream == nil ? settings.totalLimit : max(settings.totalLimit, BodyStream.timeLimit)
  }
}

extension TransferJob {
  /// The header lines in libcurl's notation.
  ///
  /// libcurl would add a media type for forms to any body, and wait for leave to send a large one:
  /// what is sent is what was asked.
  var headerLines: [String] {
    var lines = headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    if body != nil, headers.value(of: "Content-Type") == nil { lines.append("Content-Type:") }
    if headers.value(of: "Expect") == nil { lines.append("Expect:") }
    return lines
  }

  /// Whether compressed answers are welcome: a range of a compressed form would be of no use.
  var acceptsEncodings: Bool { headers.value(of: "Range") == nil }
}
