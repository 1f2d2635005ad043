/// The proxies that requests go through, by scheme, as an option or the environment names them.
///
/// The environment is read here rather than by libcurl, so that what is used, what is kept out of the
/// record and what a test sets are the same.
struct ProxyRoutes: Sendable, Hashable {
  private let addresses: [String: String]
  /// The hosts that are reached directly, as `no_proxy` lists them.
  let exceptions: String

  /// Chooses the proxies.
  ///
  /// `HTTP_PROXY` in capitals is left out on purpose: where a web server runs a program, a client
  /// sets that variable with a header field of its own (CVE-2016-5385).
  init(_ choice: ProxyChoice, environment: [String: String]) {
    let first = { (names: [String]) in
      names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
    switch choice {
    case .none:
      addresses = [:]
      exceptions = ""
    case .url(let url):
      addresses = ["http": url, "https": url]
      exceptions = ""
    case .environment:
      let any = ["all_proxy", "ALL_PROXY"]
      var addresses: [String: String] = [:]
      addresses["http"] = first(["http_proxy"] + any)
      addresses["https"] = first(["https_proxy", "HTTPS_PROXY"] + any)
      self.addresses = addresses
      exceptions = first(["no_proxy", "NO_PROXY"]) ?? ""
    }
  }

  /// Returns the proxy for a scheme, empty for none.
  func address(for scheme: String) -> String { addresses[scheme] ?? "" }
}
