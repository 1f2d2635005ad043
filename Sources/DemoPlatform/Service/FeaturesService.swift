import JSON

/// The platform behind the sockets: a pure function from requests to responses, but for the clock.
struct FeaturesService: Sendable {
  private let router: Router
  private let builder: DocumentBuilder
  private let defects: Set<Defect>

  /// Creates the platform of a dataset at an origin, with its defects.
  init(origin: String, dataset: Dataset, defects: Set<Defect>) {
    router = Router(dataset: dataset)
    builder = DocumentBuilder(
      addresses: Addresses(origin: origin), dataset: dataset, defects: defects)
    self.defects = defects
  }

  /// Returns the response to a request.
  func response(to request: HTTPRequest) -> HTTPResponse {
    let now = Instant.now
    var response: HTTPResponse
    do throws(Problem) {
      response = try answer(request, at: now)
    } catch {
      response = self.response(for: error, to: request)
    }
    response.fields = [HTTPField("Date", now.httpDate)] + Self.crossOriginFields + response.fields
    return response
  }

  private func answer(_ request: HTTPRequest, at time: Instant) throws(Problem) -> HTTPResponse {
    if request.method == "OPTIONS", request.path == "*" { return Self.options }
    let resource = try router.resource(at: request.path)
    switch request.method {
    case "GET", "HEAD": break
    case "OPTIONS": return Self.options
    default: throw .methodNotAllowed(request.method)
    }
    let parameters = try parameters(of: request, for: resource)
    let format = try format(of: resource, for: parameters, accept: request[field: "accept"])
    let document = try builder.document(of: resource, in: format, for: parameters, at: time)
    return representation(of: document, resource, in: format, for: request)
  }

  /// Decodes the parameters, and refuses those that the resource does not have.
  private func parameters(
    of request: HTTPRequest, for resource: Resource
  ) throws(Problem) -> [QueryParameter] {
    let parameters = try QueryParameter.parse(request.query)
    let known = resource.parameters.map(\.name)
    var seen: Set<String> = []
    for parameter in parameters {
      guard known.contains(parameter.name) else {
        throw .unknownParameter(parameter.name, known: known)
      }
      guard seen.insert(parameter.name).inserted else {
        throw .repeatedParameter(parameter.name)
      }
    }
    return parameters
  }

  /// Chooses the format: that of the parameter `f`, or the one that suits the client best.
  private func format(
    of resource: Resource, for parameters: [QueryParameter], accept: String?
  ) throws(Problem) -> Format {
    if let chosen = parameters.first(where: { $0.name == "f" }),
      let format = try ParameterReader(defects: defects).format(chosen.value)
    {
      return format
    }
    let field = AcceptField(accept)
    let offers = Format.allCases.map { format in
      (format: format, quality: field.quality(of: resource.mediaType(in: format)))
    }
    // The first of equals is JSON, which most clients of an API want.
    guard let best = offers.map(\.quality).max(), best > 0,
      let offer = offers.first(where: { $0.quality == best })
    else {
      throw .notAcceptable(offers: Format.allCases.map { resource.mediaType(in: $0) })
    }
    return offer.format
  }

  private func representation(
    of document: ResourceDocument, _ resource: Resource, in format: Format,
    for request: HTTPRequest
  ) -> HTTPResponse {
    let mediaType = resource.mediaType(in: format)
    let renderer = JSONRenderer()
    let tag = EntityTag(
      of: renderer.render(document, isTimeStamped: false), mediaType: mediaType)
    var fields = [
      HTTPField("Content-Language", "fr"), HTTPField("Vary", "Accept"),
      HTTPField("ETag", tag.description), HTTPField("Cache-Control", "no-cache"),
    ]
    if let listed = request[field: "if-none-match"], tag.isListed(in: listed) {
      return HTTPResponse(status: 304, fields: fields)
    }
    let charset = format == .html ? "; charset=utf-8" : ""
    fields.append(HTTPField("Content-Type", mediaType + charset))
    if let links = document.links, !links.isEmpty {
      fields.append(HTTPField("Link", links.map(\.fieldValue).joined(separator: ", ")))
    }
    let content =
      format == .json ? renderer.render(document) : HTMLRenderer().render(document)
    return HTTPResponse(status: 200, fields: fields, content: content)
  }

  /// Tells a problem in the format that suits the client, JSON if none does.
  private func response(for problem: Problem, to request: HTTPRequest) -> HTTPResponse {
    let accept = AcceptField(request[field: "accept"])
    let wantsPage = accept.quality(of: "text/html") > accept.quality(of: "application/json")
    let document = ResourceDocument(
      title: problem.title, members: problem.members, linkedData: .object([]))
    let type = wantsPage ? "text/html; charset=utf-8" : "application/problem+json"
    return HTTPResponse(
      status: problem.status,
      fields: [HTTPField("Content-Language", "fr"), HTTPField("Content-Type", type)]
        + problem.fields,
      content: wantsPage ? HTMLRenderer().render(document) : JSONRenderer().render(document))
  }

  /// The answer to a preflight request of a browser, and to any other OPTIONS.
  private static let options = HTTPResponse(
    status: 204,
    fields: [
      HTTPField("Allow", "GET, HEAD, OPTIONS"),
      HTTPField("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
      HTTPField("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match"),
      HTTPField("Access-Control-Max-Age", "86400"),
    ])

  /// The fields by which browsers let pages of other origins read (`/rec/core/cross-origin`).
  private static let crossOriginFields = [
    HTTPField("Access-Control-Allow-Origin", "*"),
    HTTPField("Access-Control-Expose-Headers", "Content-Language, ETag, Link"),
  ]
}
