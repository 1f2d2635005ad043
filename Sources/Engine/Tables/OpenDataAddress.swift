import Record

/// A dataset or an organisation of a platform that runs udata, such as data.gouv.fr, as its API names it.
struct OpenDataAddress: Sendable, Hashable {
  /// What stands there.
  enum Kind: Sendable, Hashable {
    case dataset, organization
  }

  let kind: Kind
  /// The address of the API.
  let url: String

  /// Understands the address of a page or of the API; nil if it is neither.
  init?(_ address: String) {
    guard let reference = URIReference(parsing: address), let authority = reference.authority
    else { return nil }
    var segments = reference.path.split(separator: "/").map(String.init)
    var prefix: [String] = []
    if let api = segments.firstIndex(of: "api"), segments.count > api + 1 {
      prefix = Array(segments[..<api])
      segments = Array(segments[(api + 2)...])
    } else if let place = segments.firstIndex(where: { Self.kinds[$0] != nil }) {
      // A page may stand under a language.
      prefix = segments[..<place].filter { !["fr", "en", "es"].contains($0) }
      segments = Array(segments[place...])
    }
    guard segments.count == 2, let kind = Self.kinds[segments[0]],
      TableListing.pathExtension(segments[1]).isEmpty
    else { return nil }
    self.kind = kind
    let name = kind == .dataset ? "datasets" : "organizations"
    let path = (prefix + ["api", "1", name, segments[1]]).joined(separator: "/")
    url =
      URIReference(
        scheme: reference.scheme, authority: authority, path: "/\(path)/", query: nil
      ).description
  }

  private static let kinds: [String: Kind] = [
    "datasets": .dataset, "organizations": .organization,
  ]

  /// The address of the datasets of an organisation, page by page.
  var datasets: String { "\(url)datasets/?page_size=50" }
}
