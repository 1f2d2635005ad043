/// The addresses of the resources, and the links between them.
struct Addresses: Sendable, Hashable {
  /// The scheme and authority of every address.
  let origin: String

  /// Creates the addresses of a platform at an origin.
  init(origin: String) { self.origin = origin }

  /// Returns the address of a resource, with parameters.
  func href(_ resource: Resource, _ parameters: [QueryParameter] = []) -> String {
    let path = resource.segments.map { "/" + PercentEncoding.encode(segment: $0) }.joined()
    let query = parameters.map(\.encoded).joined(separator: "&")
    return origin + (path.isEmpty ? "/" : path) + (query.isEmpty ? "" : "?\(query)")
  }

  /// Returns a link to a resource in one format; its parameters go before the format.
  func link(
    _ rel: String, to resource: Resource, in format: Format, with parameters: [QueryParameter] = [],
    title: String
  ) -> Link {
    let parameters = parameters + [QueryParameter("f", format.rawValue)]
    return Link(
      rel, href(resource, parameters), type: resource.mediaType(in: format), title: title)
  }

  /// Returns the links of a document to itself and to its other formats.
  func selfLinks(
    of resource: Resource, in format: Format, with parameters: [QueryParameter] = []
  ) -> [Link] {
    let selfLink = link(
      "self", to: resource, in: format, with: parameters, title: "Ce document")
    let alternates = format.others.map { other in
      link(
        "alternate", to: resource, in: other, with: parameters,
        title: "Ce document en \(other.title)")
    }
    return [selfLink] + alternates
  }

  /// Returns links to a resource in each of its formats.
  func links(_ rel: String, to resource: Resource, title: String) -> [Link] {
    Format.allCases.map { format in
      link(rel, to: resource, in: format, title: "\(title) (\(format.title))")
    }
  }
}
