import JSON

/// The platform behind the sockets: a pure function from requests to responses, but for the clock.
struct FeaturesService: Sendable {
  private let router: Router
  private let rasters: RasterService
  private let tables: TableService
  private let catalogue: CatalogueService
  private let builder: DocumentBuilder
  private let defects: Set<Defect>
  private let effects: DefectEffects
  private let clock: @Sendable () -> Instant

  /// Creates the platform of a dataset at an origin, with its defects.
  init(
    origin: String, dataset: Dataset, defects: Set<Defect>,
    clock: @escaping @Sendable () -> Instant = { .now }
  ) {
    let dataset = dataset.impaired(by: defects)
    router = Router(dataset: dataset, defects: defects)
    builder = DocumentBuilder(
      addresses: Addresses(origin: origin), dataset: dataset, defects: defects)
    self.defects = defects
    rasters = RasterService(defects: defects)
    effects = DefectEffects(of: defects)
    tables = TableService(origin: origin, effects: effects)
    catalogue = CatalogueService(origin: origin, effects: effects)
    self.clock = clock
  }

  /// Returns the response to a request.
  func response(to request: HTTPRequest) -> HTTPResponse {
    let now = clock()
    if request.path.hasPrefix(RasterService.folder) {
      return dated(rasters.response(to: request), now)
    }
    if request.path.hasPrefix(TableService.folder) {
      return dated(tables.response(to: request), now)
    }
    if let response = catalogue.response(to: request, at: now) { return dated(response, now) }
    var response: HTTPResponse
    do throws(Problem) {
      response = try answer(request, at: now)
    } catch {
      response = self.response(for: effects.worsened(error), to: request)
      effects.alter(&response, about: .problem, to: request)
    }
    let crossOriginFields = defects.contains(.crossOriginMissing) ? [] : Self.crossOriginFields
    response.fields = [HTTPField("Date", now.httpDate)] + crossOriginFields + response.fields
    return response
  }

  private func dated(_ response: HTTPResponse, _ time: Instant) -> HTTPResponse {
    var response = response
    response.fields = [HTTPField("Date", time.httpDate)] + response.fields
    return response
  }

  private func answer(_ request: HTTPRequest, at time: Instant) throws(Problem) -> HTTPResponse {
    if request.method == "OPTIONS", request.path == "*" { return Self.options }
    let resource = try router.resource(at: request.path)
    switch request.method {
    case "GET": break
    case "HEAD" where !defects.contains(.headRefused): break
    case "POST" where defects.contains(.postAccepted): break
    case "OPTIONS" where !defects.contains(.preflightRefused): return Self.options
    default: throw .methodNotAllowed(request.method)
    }
    let given = try parameters(of: request, for: resource)
    let format = try format(of: resource, for: given, accept: request[field: "accept"])
    let parameters = try known(given, for: resource, in: format)
    if let problem = effects.problem(insteadOf: resource, in: format) { throw problem }
    let document = try builder.document(of: resource, in: format, for: parameters, at: time)
    var response = representation(of: document, resource, in: format, for: request)
    if response.status == 200 {
      effects.alter(&response, about: .resource(resource.kind, format), to: request)
    }
    if request.method == "HEAD", defects.contains(.headDiffers) { response.remove("Content-Type") }
    return response
  }

  /// Decodes the parameters, and refuses those that stand there twice.
  private func parameters(
    of request: HTTPRequest, for resource: Resource
  ) throws(Problem) -> [QueryParameter] {
    var parameters: [QueryParameter] = []
    for parameter in try QueryParameter.parse(request.query) {
      let isLoose = defects.contains(.parameterCaseIgnored)
      let parameter = isLoose ? parameter.inLowerCase : parameter
      if let place = parameters.firstIndex(where: { $0.name == parameter.name }) {
        guard defects.contains(.parameterRepeatedAccepted) else {
          throw .repeatedParameter(parameter.name)
        }
        parameters.remove(at: place)
      }
      parameters.append(parameter)
    }
    return parameters
  }

  /// Refuses the parameters that a resource does not have (`/req/core/query-param-unknown`).
  private func known(
    _ parameters: [QueryParameter], for resource: Resource, in format: Format
  ) throws(Problem) -> [QueryParameter] {
    let known = resource.parameters.map(\.name)
    if let stranger = parameters.first(where: { !known.contains($0.name) }),
      !acceptsStrangers(resource, in: format)
    {
      throw .unknownParameter(stranger.name, known: known)
    }
    return parameters.filter { known.contains($0.name) }
  }

  private func acceptsStrangers(_ resource: Resource, in format: Format) -> Bool {
    if format == .html, defects.contains(.htmlUnknownParameterAccepted) { return true }
    return Defect.unknownParameterAccepted[resource.kind].map { defects.contains($0) } ?? false
  }

  /// Chooses the format: that of the parameter `f`, or the one that suits the client best.
  private func format(
    of resource: Resource, for parameters: [QueryParameter], accept: String?
  ) throws(Problem) -> Format {
    if let chosen = parameters.first(where: { $0.name == "f" }),
      !defects.contains(.formatIgnored),
      let format = try ParameterReader(defects: defects).format(chosen.value)
    {
      return format
    }
    let isOpen = accept == nil || accept == "*/*"
    if isOpen, resource == .landingPage, defects.contains(.preferenceRequired) {
      throw .notAcceptable(offers: Format.allCases.map { resource.mediaType(in: $0) })
    }
    let field = AcceptField(defects.contains(.acceptIgnored) ? nil : accept)
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
    let plain = effects.edited(document.json(isTimeStamped: false), of: resource.kind)
    let tag = EntityTag(of: JSONWriter.compact(plain), mediaType: mediaType)
    var fields = [HTTPField("Content-Language", "fr"), HTTPField("Vary", "Accept")]
    if !defects.contains(.etagMissing) {
      fields += [HTTPField("ETag", tag.description), HTTPField("Cache-Control", "no-cache")]
    }
    let isComparing = defects.isDisjoint(with: [.etagMissing, .etagNeverMatches])
    if isComparing, let listed = request[field: "if-none-match"], tag.isListed(in: listed) {
      return HTTPResponse(status: 304, fields: fields)
    }
    let charset = format == .html ? "; charset=utf-8" : ""
    fields.append(HTTPField("Content-Type", mediaType + charset))
    // The field holds the links that the content holds (`/rec/core/link-header`).
    let links =
      format == .html
      ? document.links ?? [] : plain["links"]?.elements.compactMap { Link(json: $0) } ?? []
    if !links.isEmpty {
      fields.append(HTTPField("Link", links.map(\.fieldValue).joined(separator: ", ")))
    }
    return HTTPResponse(
      status: 200, fields: fields, content: content(of: document, resource.kind, in: format))
  }

  private func content(
    of document: ResourceDocument, _ kind: Resource.Kind, in format: Format
  ) -> [UInt8] {
    switch format {
    case .html: HTMLRenderer(defects: defects).render(document)
    case .json: JSONWriter.compact(effects.edited(document.json(), of: kind))
    }
  }

  /// Tells a problem in the format that suits the client, JSON if none does.
  private func response(for problem: Problem, to request: HTTPRequest) -> HTTPResponse {
    let accept = AcceptField(request[field: "accept"])
    let wantsPage =
      accept.quality(of: "text/html") > accept.quality(of: "application/json")
      || defects.contains(.errorInHTML)
    let trace: [(String, JSONText)] =
      defects.contains(.errorWithStackTrace) ? [("trace", .string(Self.stackTrace))] : []
    let document = ResourceDocument(
      title: problem.title, members: problem.members + trace, linkedData: .object([]))
    let type = wantsPage ? "text/html; charset=utf-8" : "application/problem+json"
    return HTTPResponse(
      status: problem.status,
      fields: [HTTPField("Content-Language", "fr"), HTTPField("Content-Type", type)]
        + problem.fields,
      content: wantsPage
        ? HTMLRenderer(defects: defects).render(document) : JSONWriter.compact(document.json()))
  }

  private static let stackTrace = """
    java.lang.IllegalArgumentException: paramètre
    \tat fr.valdelauve.api.ItemsController.read(ItemsController.java:118)
    \tat fr.valdelauve.api.Server.main(Server.java:42)
    """

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
