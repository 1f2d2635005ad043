import Record
import Transport

/// The requests of OAI-PMH 2.0.
enum OpenArchivesRequest {
  private static let parameters: Set<String> = [
    "verb", "metadataprefix", "resumptiontoken", "set", "from", "until", "identifier",
  ]

  /// An address without the parameters of a request; others, such as `mode=oaipmh`, stay.
  static func base(of url: String) -> String {
    guard var reference = URIReference(repairing: url)?.withoutFragment else { return url }
    for item in reference.queryItems where parameters.contains(item.name.lowercased()) {
      reference = reference.removingQuery(item.name)
    }
    return reference.description
  }

  /// Asks something of a repository.
  static func make(_ base: String, _ items: [(String, String)]) -> Request {
    var reference = URIReference(repairing: base)
    for (name, value) in items { reference = reference?.settingQuery(name, to: value) }
    return Request(
      url: reference?.description ?? base,
      headers: [HeaderField("Accept", "text/xml, application/xml;q=0.9, */*;q=0.1")])
  }
}
