import Record

/// The passwords that proxy addresses carry, which libcurl sends and errors may repeat.
enum ProxySecrets {
  static func secrets(_ choice: ProxyChoice, environment: [String: String]) -> [String] {
    let urls: [String]
    switch choice {
    case .none: urls = []
    case .url(let url): urls = [url]
    case .environment:
      let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      urls = names.compactMap { environment[$0] }
    }
    return urls.flatMap { url -> [String] in
      let text = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
      let authority = text.prefix { $0 != "/" }
      guard let at = authority.lastIndex(of: "@") else { return [] }
      let pair = PercentEncoding.decode(authority[..<at])
      let password = pair.split(separator: ":", maxSplits: 1).dropFirst().first
      return [pair] + (password.map { [String($0)] } ?? [])
    }
  }
}
