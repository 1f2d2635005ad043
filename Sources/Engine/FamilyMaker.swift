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
    var omission: Cut?
    var emptiness: Message?
  }

  let part: Plan.Part
  let probe: Probe
  let source: any Source
  let scope: Scope

  /// Makes the family.
  func make() async -> Result<Made, ProbeFailure> {
    switch probe.source {
    case .get(let url): await answer(to: url)
    case .follow(let link): await follow(link)
    case .each(let origin, let query): each(origin, query)
    case .values(let expressions): values(expressions)
    case .pages(let origin, let relation): await pages(origin, relation)
    }
  }

  // MARK: Requests

  private func answer(to url: Probe.URLSource) async -> Result<Made, ProbeFailure> {
    switch url {
    case .template(let template):
      return await send(template.expanded(with: templateValues(template.names)))
    case .expression(let expression):
      switch scope.compute(expression) {
      case .missing(let message): return .failure(failure(.noValue, message))
      case .value(let value): return await send(value.plainText ?? "")
      }
    }
  }

  private func templateValues(_ names: [String]) -> [String: URITemplate.Value] {
    var values: [String: URITemplate.Value] = [:]
    for name in names {
      guard let value = scope.values[name]?.value else { continue }
      values[name] =
        value.kind == .array
        ? .list(value.elements.map { $0.plainText ?? "" }) : value.plainText.map { .text($0) }
    }
    return values
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
    guard let base, let baseReference = URIReference(parsing: base),
      let reference = URIReference(parsing: href)
    else { return href }
    return reference.resolved(against: baseReference).description
  }

  private func send(_ url: String) async -> Result<Made, ProbeFailure> {
    switch request(url) {
    case .failure(let absence): return .failure(failure(.noValue, absence.reason))
    case .success(let request):
      switch await deliver(request) {
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
    var headers: [HeaderField] = []
    let accept = probe.accept.map { [(name: "Accept", value: $0)] } ?? []
    for (name, expression) in accept + probe.headers {
      switch scope.text(expression) {
      case .failure(let absence): return .failure(absence)
      case .success(let text): if let text { headers.append(HeaderField(name, text)) }
      }
    }
    for (name, expression) in probe.query {
      switch scope.text(expression) {
      case .failure(let absence): return .failure(absence)
      case .success(let text):
        edited = URIReference(parsing: edited)?.settingQuery(name, to: text).description ?? edited
      }
    }
    return .success(Request(method: probe.method, url: edited, headers: headers, body: nil))
  }

  private func deliver(_ request: Request) async -> Result<Answer, ProbeFailure> {
    let delivery = await source.fetch(request, followsRedirects: probe.followsRedirects)
    let exchanges = delivery.exchanges.map(\.id)
    guard delivery.failure == nil, let response = delivery.response else {
      return .failure(
        failure(.noAnswer, delivery.failure ?? Catalogue.checkNoAnswer(), exchanges: exchanges))
    }
    let version = delivery.exchanges.last?.response?.protocolVersion ?? ""
    return .success(
      Answer(
        exchange: response.exchange, method: request.method, url: response.url,
        status: response.status, protocolVersion: version, headers: response.headers,
        body: response.body, isTruncated: response.isTruncated))
  }

  // MARK: Pages

  private func pages(_ origin: String, _ relation: String) async -> Result<Made, ProbeFailure> {
    let first: Answer
    switch document(of: origin) {
    case .failure(let failure): return .failure(failure)
    case .success(let evidence):
      guard let answer = evidence.answer else {
        return .failure(failure(.unusable, Catalogue.checkNoAnswer(), root: origin))
      }
      first = answer
    }
    let bound = atMost ?? Int.max
    var answers = [first]
    var seen: Set<String> = [first.url]
    var stop = PageSequence.Stop.end
    var failed: Message?
    let finder = LinkFinder(relations: [relation])
    while let root = try? answers.last?.json.get().root, let href = finder.href(in: root),
      let base = answers.last?.url
    {
      guard answers.count < bound else {
        stop = .bound
        break
      }
      let evidence = Evidence(probe: probe.name, content: .answer(answers[answers.count - 1]))
      let url = resolved(href, against: evidence)
      guard url != base, seen.insert(url).inserted else {
        stop = .loop
        break
      }
      let accept = scope.evidence[origin].flatMap { _ in part.suite.probe(named: origin)?.accept }
      let headers = accept.flatMap { try? scope.text($0).get() }.map { [HeaderField("Accept", $0)] }
      switch await deliver(Request(method: "GET", url: url, headers: headers ?? [], body: nil)) {
      case .success(let answer) where answer.isSuccess && (try? answer.json.get()) != nil:
        answers.append(answer)
        continue
      case .success(let answer):
        failed = Self.refusal(of: answer, probe: probe.name)
      case .failure(let failure):
        failed = failure.message
      }
      stop = .failed
      break
    }
    return made(answers, stop, failed, origin: origin)
  }

  private func made(
    _ answers: [Answer], _ stop: PageSequence.Stop, _ failed: Message?, origin: String
  ) -> Result<Made, ProbeFailure> {
    guard let sequence = PageSequence(answers: answers, stop: stop) else {
      return .failure(failure(.unusable, Catalogue.checkNoDocument(), root: origin))
    }
    let member = Member(
      key: nil, evidence: Evidence(probe: probe.name, content: .pages(sequence)))
    let cut =
      stop == .bound
      ? Cut(bound: boundName, keptCount: answers.count, totalCount: nil) : nil
    return .success(Made(members: [member], omission: cut, emptiness: failed))
  }

  // MARK: Nodes

  private func each(_ origin: String, _ query: Query) -> Result<Made, ProbeFailure> {
    switch document(of: origin) {
    case .failure(let failure): return .failure(failure)
    case .success(let evidence):
      guard let root = evidence.value else {
        return .failure(failure(.unusable, Catalogue.checkNoDocument(), root: origin))
      }
      let nodes = query.path.select(in: root).map(\.value)
      let kept = nodes.prefix(max(atMost ?? nodes.count, 0))
      var keys: Set<String> = []
      let members = kept.enumerated().map { index, node in
        let place = evidence.location(of: node)
        return Member(
          key: key(of: node, index: index, &keys),
          evidence: Evidence(probe: probe.name, content: .node(node, exchange: place.exchange)))
      }
      let cut =
        kept.count < nodes.count
        ? Cut(bound: boundName, keptCount: kept.count, totalCount: nodes.count) : nil
      let emptiness =
        nodes.isEmpty ? Catalogue.probeEmpty(["path": query.text, "probe": origin]) : nil
      return .success(Made(members: members, omission: cut, emptiness: emptiness))
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
    let name = text.map { String($0.prefix(120)) } ?? "\(index + 1)"
    if taken.insert(name).inserted { return name }
    let numbered = "\(name) (\(index + 1))"
    taken.insert(numbered)
    return numbered
  }

  // MARK: What is shared

  private var atMost: Int? {
    probe.atMost.flatMap { scope.compute($0).value?.integer }
  }

  private var boundName: String {
    if case .template(let template) = probe.atMost, let name = template.names.first { return name }
    return "\(atMost ?? 0)"
  }

  /// The evidence of a probe whose document is read, if it is one.
  private func document(of origin: String) -> Result<Evidence, ProbeFailure> {
    guard let evidence = scope.evidence[origin] else {
      return .failure(failure(.unusable, Catalogue.checkNoDocument(), root: origin))
    }
    if let answer = evidence.answer, let refusal = Self.refusal(of: answer, probe: origin) {
      return .failure(
        failure(.unusable, refusal, root: origin, exchanges: evidence.exchanges))
    }
    return .success(evidence)
  }

  /// Why nothing can be built of an answer, if nothing can.
  static func refusal(of answer: Answer, probe: String) -> Message? {
    guard answer.isSuccess else {
      return Catalogue.probeRefused(["probe": probe, "status": "\(answer.status)", "url": answer.url])
    }
    guard case .failure(let error) = answer.json else { return nil }
    return Catalogue.probeNotJSON(["probe": probe, "url": answer.url, "cause": error.message])
  }

  private func failure(
    _ kind: ProbeFailure.Kind, _ message: Message, root: String? = nil, exchanges: [String] = []
  ) -> ProbeFailure {
    ProbeFailure(
      kind: kind, root: root ?? probe.name, instance: nil, message: message, exchanges: exchanges,
      isOwn: root == nil)
  }
}
