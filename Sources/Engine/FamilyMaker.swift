import Checks
import JSON
import Messages
import Record
import Suites
import Transport

/// Makes the members of one family: a request, pages, or nodes of a document.
struct FamilyMaker: Sendable {
  /// One member of a family.
  struct Member: Sendable {
    /// What names it among its siblings; nil for an only one.
    let key: String?
    let evidence: Evidence
  }

  /// What a bound left out of a family.
  struct Cut: Sendable {
    let bound: String
    let keptCount: Int
    let totalCount: Int?
  }

  /// A family, made.
  struct Made: Sendable {
    var members: [Member]
    var cut: Cut?
    var emptiness: Message?
  }

  let part: Plan.Part
  let probe: Probe
  let source: any Source
  let scope: Scope
  let library: SchemaLibrary

  /// Makes the family.
  func make() async -> Result<Made, ProbeFailure> {
    switch probe.source {
    case .get(let url): await answer(to: url)
    case .raster(let url): await raster(at: url)
    case .table(let table): await examined(table)
    case .follow(let link): await follow(link)
    case .each(let origin, let query): each(origin, query)
    case .values(let expressions): values(expressions)
    case .pages(let origin, let relation): await pages(origin, relation)
    // The resolver gives these: a stream is judged as it comes, its summary waits for its end, and an answer
    // is there even when the raster is not.
    case .stream, .summary, .answer: .success(Made(members: []))
    }
  }

  // MARK: Requests

  private func answer(to url: Probe.URLSource) async -> Result<Made, ProbeFailure> {
    switch address(url) {
    case .failure(let failure): .failure(failure)
    case .success(let address): await send(address)
    }
  }

  private func raster(at url: Probe.URLSource) async -> Result<Made, ProbeFailure> {
    switch address(url) {
    case .failure(let failure): return .failure(failure)
    case .success(let address):
      var reader = RasterProbeReader(source: source, probe: probe.name)
      switch headerFields() {
      case .failure(let absence): return .failure(failure(.noValue, absence.reason))
      case .success(let fields): reader.headers = fields
      }
      reader.tileCount = probe.tiles.flatMap { scope.compute($0).value?.integer } ?? 0
      reader.areas = probe.areas
      return await reader.read(address).map { reading in
        let evidence = Evidence(probe: probe.name, content: .reading(reading))
        return Made(members: [Member(key: nil, evidence: evidence)])
      }
    }
  }

  private func examined(_ table: Probe.Table) async -> Result<Made, ProbeFailure> {
    switch address(table.url) {
    case .failure(let failure): return .failure(failure)
    case .success(let address):
      var options: [String: JSONValue] = [:]
      for (name, expression) in table.options { options[name] = scope.compute(expression).value }
      let order = TableOrder(
        address: address, schema: table.schema.flatMap { scope.compute($0).value },
        options: options)
      let reader = TableProbeReader(
        source: source, library: library, probe: probe.name, order: order)
      return await reader.read().map { reading in
        let evidence = Evidence(probe: probe.name, content: .reading(reading))
        return Made(members: [Member(key: nil, evidence: evidence)])
      }
    }
  }

  /// Computes a URL, or tells which value it lacks.
  func address(_ url: Probe.URLSource) -> Result<String, ProbeFailure> {
    switch url {
    case .template(let template):
      // A path of this machine is no URL: nothing of it is escaped.
      if template.text == "{+endpoint}", let path = scope.values["endpoint"]?.value?.string,
        !Plan.isURL(path)
      {
        return .success(path)
      }
      var values: [String: URITemplate.Value] = [:]
      for name in template.names {
        switch scope.values[name] {
        case .missing(let message): return .failure(failure(.noValue, message))
        case .value(let value): values[name] = Self.templateValue(value)
        case nil: continue
        }
      }
      return .success(template.expanded(with: values))
    case .expression(let expression):
      switch scope.compute(expression) {
      case .missing(let message): return .failure(failure(.noValue, message))
      case .value(let value): return .success(value.plainText ?? "")
      }
    }
  }

  private static func templateValue(_ value: JSONValue) -> URITemplate.Value? {
    value.kind == .array
      ? .list(value.elements.map { $0.plainText ?? "" }) : value.plainText.map { .text($0) }
  }

  private func follow(_ link: Probe.LinkSelection) async -> Result<Made, ProbeFailure> {
    switch document(of: link.from) {
    case .failure(let failure): return .failure(failure)
    case .success(let evidence):
      guard let root = evidence.value, let href = LinkFinder(link).href(in: root) else {
        let message = Catalogue.probeNoLink([
          "relation": link.relations.joined(separator: " | "), "probe": link.from,
        ])
        return .failure(failure(.noLink, message, root: link.from, exchanges: evidence.exchanges))
      }
      return await send(resolved(href, against: evidence))
    }
  }

  /// Resolves a reference against the document it stands in, or that its node was taken from.
  private func resolved(_ href: String, against evidence: Evidence) -> String {
    let base =
      evidence.url
      ?? evidence.exchanges.first.flatMap { exchange in
        scope.evidence.values.first { $0.url != nil && $0.exchanges.contains(exchange) }?.url
      }
    return Self.resolve(href, against: base)
  }

  /// Resolves a reference (RFC 3986 §5); what cannot be read is left to the transport to refuse.
  static func resolve(_ href: String, against base: String?) -> String {
    guard let base, let baseReference = URIReference(parsing: base),
      let reference = URIReference(parsing: href)
    else { return href }
    return reference.resolved(against: baseReference).description
  }

  private func send(_ url: String) async -> Result<Made, ProbeFailure> {
    switch request(url) {
    case .failure(let absence): return .failure(failure(.noValue, absence.reason))
    case .success(let request):
      let courier = ProbeCourier(source: source, probe: probe)
      switch await courier.deliver(request) {
      case .failure(let failure): return .failure(failure)
      case .success(let answer):
        return .success(
          Made(members: [
            Member(key: nil, evidence: Evidence(probe: probe.name, content: .answer(answer)))
          ]))
      }
    }
  }

  private func request(_ url: String) -> Result<Request, Absence> {
    var edited = url
    let headers: [HeaderField]
    switch headerFields() {
    case .failure(let absence): return .failure(absence)
    case .success(let fields): headers = fields
    }
    for (name, expression) in probe.query {
      switch scope.text(expression) {
      case .failure(let absence): return .failure(absence)
      case .success(let text):
        guard let reference = URIReference(parsing: edited) else { continue }
        let changed =
          text.map { reference.settingQuery(name, to: $0) } ?? reference.removingQuery(name)
        edited = changed.description
      }
    }
    var body: [UInt8]?
    if let expression = probe.body {
      switch scope.text(expression) {
      case .failure(let absence): return .failure(absence)
      case .success(let text): body = text.map { Array($0.utf8) }
      }
    }
    return .success(
      Request(
        method: probe.method, url: edited, headers: headers, body: body,
        bodyByteLimit: probe.bodyByteLimit))
  }

  private func headerFields() -> Result<[HeaderField], Absence> {
    var headers: [HeaderField] = []
    let accept = probe.accept.map { [(name: "Accept", value: $0)] } ?? []
    for (name, expression) in accept + probe.headers {
      switch scope.text(expression) {
      case .failure(let absence): return .failure(absence)
      case .success(let text): if let text { headers.append(HeaderField(name, text)) }
      }
    }
    return .success(headers)
  }

  // MARK: Pages

  private func pages(_ origin: String, _ relation: String) async -> Result<Made, ProbeFailure> {
    switch document(of: origin) {
    case .failure(let failure): return .failure(failure)
    case .success(let evidence):
      guard let first = evidence.answer else {
        return .failure(failure(.unusable, Catalogue.checkNoAnswer(), root: origin))
      }
      let accept = part.suite.probe(named: origin)?.accept.flatMap { try? scope.text($0).get() }
      let walk = PageWalk(
        courier: ProbeCourier(source: source, probe: probe), relation: relation,
        headers: accept.map { [HeaderField("Accept", $0)] } ?? [], bound: atMost ?? Int.max)
      switch await walk.walk(from: first) {
      case .failure(let failure): return .failure(failure)
      case .success(let (answers, stop)): return made(answers, stop, origin: origin)
      }
    }
  }

  private func made(
    _ answers: [Answer], _ stop: PageSequence.Stop, origin: String
  ) -> Result<Made, ProbeFailure> {
    guard let sequence = PageSequence(answers: answers, stop: stop) else {
      return .failure(failure(.unusable, Catalogue.checkNoDocument(), root: origin))
    }
    let member = Member(
      key: nil, evidence: Evidence(probe: probe.name, content: .pages(sequence)))
    let cut =
      stop == .bound
      ? Cut(bound: boundName, keptCount: answers.count, totalCount: nil) : nil
    return .success(Made(members: [member], cut: cut))
  }

  // MARK: Nodes

  private func each(_ origin: String, _ query: Query) -> Result<Made, ProbeFailure> {
    switch document(of: origin) {
    case .failure(let failure): return .failure(failure)
    case .success(let evidence):
      guard let root = evidence.value else {
        return .failure(failure(.unusable, Catalogue.checkNoDocument(), root: origin))
      }
      guard let nodes = query.nodes(in: root) else {
        return .failure(
          failure(
            .unusable, Catalogue.checkTooManyNodes(), root: origin, exchanges: evidence.exchanges))
      }
      let kept = nodes.prefix(max(atMost ?? nodes.count, 0))
      var keys: Set<String> = []
      let members = kept.enumerated().map { index, node in
        Member(
          key: key(of: node, index: index, &keys),
          evidence: Evidence(
            probe: probe.name,
            content: .node(node, exchange: evidence.location(of: node).exchange)))
      }
      let cut =
        kept.count < nodes.count
        ? Cut(bound: boundName, keptCount: kept.count, totalCount: nodes.count) : nil
      let emptiness =
        nodes.isEmpty ? Catalogue.probeEmpty(["path": query.text, "probe": origin]) : nil
      return .success(Made(members: members, cut: cut, emptiness: emptiness))
    }
  }

  private func values(_ expressions: [Expression]) -> Result<Made, ProbeFailure> {
    var nodes: [JSONValue] = []
    for expression in expressions {
      switch scope.compute(expression) {
      case .missing(let message): return .failure(failure(.noValue, message))
      case .value(let value): nodes.append(value)
      }
    }
    var keys: Set<String> = []
    let members = nodes.enumerated().map { index, node in
      Member(
        key: key(of: node, index: index, &keys),
        evidence: Evidence(probe: probe.name, content: .node(node, exchange: nil)))
    }
    return .success(Made(members: members))
  }

  /// What names a node: its key if that is a scalar nobody else has, else its place.
  private func key(of node: JSONValue, index: Int, _ taken: inout Set<String>) -> String {
    let named = probe.key.map { $0.path.select(in: node).first?.value } ?? (node["id"] ?? node)
    let text = named.flatMap { $0.kind == .object || $0.kind == .array ? nil : $0.plainText }
    let name = text.map { $0.excerpt(ofScalars: 120) } ?? "\(index + 1)"
    if taken.insert(name).inserted { return name }
    let numbered = "\(name) (\(index + 1))"
    taken.insert(numbered)
    return numbered
  }

  // MARK: What is shared

  /// How many members are wanted at most.
  var atMost: Int? {
    probe.atMost.flatMap { scope.compute($0).value?.integer }
  }

  /// The name of the parameter that bounds the family.
  var boundName: String {
    if case .template(let template) = probe.atMost, let name = template.names.first { return name }
    return "atMost"
  }

  /// The evidence of a probe whose document is read, if it is one.
  private func document(of origin: String) -> Result<Evidence, ProbeFailure> {
    guard let evidence = scope.evidence[origin] else {
      return .failure(failure(.unusable, Catalogue.checkNoDocument(), root: origin))
    }
    if let answer = evidence.answer, let refusal = answer.refusal(probe: origin) {
      return .failure(
        failure(.unusable, refusal, root: origin, exchanges: evidence.exchanges))
    }
    return .success(evidence)
  }

  /// A failure of this probe, or one that began at another.
  func failure(
    _ kind: ProbeFailure.Kind, _ message: Message, root: String? = nil, exchanges: [String] = []
  ) -> ProbeFailure {
    ProbeFailure(
      kind: kind, root: root ?? probe.name, message: message, exchanges: exchanges,
      isOwn: root == nil)
  }
}
