import Record

extension ProxyRoutes {
  /// The passwords that proxy addresses carry, which are sent to them and which errors may repeat.
  var secrets: [String] {
    Set(["http", "https"].map(address(for:))).sorted().flatMap { url -> [String] in
      let text = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
      let authority = text.prefix { $0 != "/" }
      guard let at = authority.lastIndex(of: "@") else { return [] }
      let pair = PercentEncoding.decode(authority[..<at])
      let password = pair.split(separator: ":", maxSplits: 1).dropFirst().first
      return [pair] + (password.map { [String($0)] } ?? [])
    }
  }
}
