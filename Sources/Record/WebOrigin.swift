/// Where a document comes from: scheme, host and port (RFC 6454 §4), which bounds credentials.
package struct WebOrigin: Sendable, Hashable {
  package let scheme: String
  /// The host in lower case; an IP literal keeps its brackets.
  package let host: String
  package let port: Int

  /// Creates an origin from values that are already normal.
  package init(scheme: String, host: String, port: Int) {
    self.scheme = scheme
    self.host = host
    self.port = port
  }
}

extension WebOrigin: CustomStringConvertible {
  package var description: String {
    let isDefault = URIReference.defaultPort(of: scheme) == port
    return "\(scheme)://\(host)" + (isDefault ? "" : ":\(port)")
  }
}

extension URIReference {
  /// The origin of an http or https URI; nil for anything else, or for a port out of range.
  package var origin: WebOrigin? {
    guard let scheme = scheme?.lowercased(), let defaultPort = Self.defaultPort(of: scheme),
      let authority, !authority.host.isEmpty
    else { return nil }
    let port: Int
    if let spelled = authority.port, !spelled.isEmpty {
      guard let number = Int(spelled), (1...65_535).contains(number) else { return nil }
      port = number
    } else {
      port = defaultPort
    }
    return WebOrigin(scheme: scheme, host: authority.host.lowercased(), port: port)
  }

  /// Returns the port of a web scheme when none is spelled (RFC 9110 §4.2).
  static func defaultPort(of scheme: String) -> Int? {
    switch scheme {
    case "http": 80
    case "https": 443
    default: nil
    }
  }
}
