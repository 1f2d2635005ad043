import Record

/// What the addresses of a GeoNetwork lead to.
enum GeoNetworkAddress {
  /// The address of the XML of a record, for the address of its page or of its resource.
  static func recordXML(_ address: String) -> String? {
    guard let reference = URIReference(repairing: address) else { return nil }
    if let marker = reference.fragment?.firstRange(of: "/metadata/"),
      let fragment = reference.fragment, let site = site(reference)
    {
      let identifier = fragment[marker.upperBound...].prefix { $0 != "/" && $0 != "?" }
      return identifier.isEmpty ? nil : "\(site)/srv/api/records/\(identifier)/formatters/xml"
    }
    let parts = reference.path.split(separator: "/").map(String.init)
    guard let place = parts.lastIndex(of: "records"), place > 1, parts[place - 1] == "api",
      parts[place - 2] == "srv", parts.count == place + 2, let site = site(reference)
    else { return nil }
    return "\(site)/srv/api/records/\(parts[place + 1])/formatters/xml"
  }

  /// The addresses where the CSW of a GeoNetwork may be, the likeliest first.
  static func searchServices(_ address: String) -> [String] {
    guard let reference = URIReference(repairing: address) else { return [] }
    let site =
      self.site(reference)
      ?? text(
        reference,
        path: reference.path.hasSuffix("/") ? String(reference.path.dropLast()) : reference.path)
    return ["\(site)/srv/fre/csw", "\(site)/srv/eng/csw", "\(site)/srv/csw"]
  }

  /// The address before `/srv`; nil when there is none.
  private static func site(_ reference: URIReference) -> String? {
    guard let marker = reference.path.firstRange(of: "/srv") else { return nil }
    return text(reference, path: String(reference.path[..<marker.lowerBound]))
  }

  private static func text(_ reference: URIReference, path: String) -> String {
    URIReference(scheme: reference.scheme, authority: reference.authority, path: path).description
  }
}
