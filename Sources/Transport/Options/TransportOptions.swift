/// Every bound and setting of the transport, with its default.
///
/// The bounds keep two promises: a run ends whatever a server does, and it is polite to it.
package struct TransportOptions: Sendable, Hashable {
  /// The value of `User-Agent`: `recette/` and the version.
  package var userAgent: String

  // MARK: Time

  /// How long to wait for a connection: name look-up, TCP and TLS together.
  package var connectLimit: Duration = .seconds(10)
  /// How long one attempt may take, from its start to the last byte.
  package var totalLimit: Duration = .seconds(60)
  /// Over how long the pace of a body is judged.
  package var stallWindow: Duration = .seconds(15)
  /// The least that must come in, on average over the window.
  package var minimumBytesPerSecond: Int = 100

  // MARK: Size

  /// How many bytes of body are kept, counted after content decoding.
  package var bodyByteLimit: Int = 64 << 20
  /// How many bytes the head of a response may have, interim responses and trailers included.
  package var headByteLimit: Int = 256 << 10

  // MARK: Number

  /// How many redirects are followed.
  package var maximumRedirects: Int = 10
  /// How many requests may be under way on one host.
  package var maximumPerHost: Int = 4
  /// How many requests may be under way in all.
  package var maximumConcurrency: Int = 16
  /// How often requests may start on one host; nil for no limit.
  package var rate: RequestRate? = .perSecond(10)
  /// How often requests may start on this machine itself; nil for no limit, since a service on trial
  /// here, or in continuous integration, has nobody else to serve.
  package var loopbackRate: RequestRate?
  /// How many requests a run may send, each hop and each attempt counted.
  package var maximumRequests: Int = 2_000
  /// How many times a request is tried again.
  package var maximumRetries: Int = 2
  /// The longest `Retry-After` that is waited for; a server that asks for more is left alone.
  package var maximumRetryWait: Duration = .seconds(30)

  // MARK: Network

  package var proxy: ProxyChoice = .environment
  /// Answers to name look-ups, `host:port:address` each, as curl's `--resolve` takes them.
  package var resolutions: [String] = []
  /// A file of certificate authorities (PEM) to trust instead of the system's.
  package var authorityFile: String?
  /// A file with the certificate (PEM) to present to servers that ask for one.
  package var clientCertificateFile: String?
  /// The file with its private key (PEM), if it is another one.
  package var clientKeyFile: String?

  /// Creates options with every default.
  package init(userAgent: String) {
    self.userAgent = userAgent
  }
}

extension TransportOptions {
  /// The bounds in force, by option name, as the run record's header shows them.
  package var bounds: [String: String] {
    [
      "connect-timeout": UnitText.text(connectLimit),
      "timeout": UnitText.text(totalLimit),
      "stall": "\(minimumBytesPerSecond) B/s, \(UnitText.text(stallWindow))",
      "max-body": UnitText.text(byteCount: bodyByteLimit),
      "max-head": UnitText.text(byteCount: headByteLimit),
      "max-redirects": String(maximumRedirects),
      "jobs": String(maximumPerHost),
      "jobs-in-all": String(maximumConcurrency),
      "rate": Self.text(rate),
      "loopback-rate": Self.text(loopbackRate),
      "budget": String(maximumRequests),
      "retries": String(maximumRetries),
      "max-retry-after": UnitText.text(maximumRetryWait),
    ]
  }

  /// The options that hold a number too small to work with, by name.
  var unusableBounds: [String] {
    let isUsable: [(String, Bool)] = [
      ("connect-timeout", connectLimit > .zero), ("timeout", totalLimit > .zero),
      ("stall", stallWindow > .zero && minimumBytesPerSecond >= 0),
      ("max-body", bodyByteLimit >= 0), ("max-head", headByteLimit > 0),
      ("max-redirects", maximumRedirects >= 0), ("jobs", maximumPerHost > 0),
      ("jobs-in-all", maximumConcurrency > 0),
      ("rate", Self.isUsable(rate)), ("loopback-rate", Self.isUsable(loopbackRate)),
      ("budget", maximumRequests >= 0), ("retries", maximumRetries >= 0),
      ("max-retry-after", maximumRetryWait >= .zero),
    ]
    return isUsable.filter { !$0.1 }.map(\.0)
  }

  private static func text(_ rate: RequestRate?) -> String {
    rate.map { "\($0.count)/\(UnitText.text($0.interval))" } ?? "none"
  }

  private static func isUsable(_ rate: RequestRate?) -> Bool {
    rate.map { $0.count > 0 && $0.interval > .zero } ?? true
  }
}
