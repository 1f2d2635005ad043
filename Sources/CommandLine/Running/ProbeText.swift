import Checks
import Engine
import JSON
import Messages
import Suites

/// What a probe would ask, in one line, as far as it is known before anything is sent.
struct ProbeText {
  private let part: Plan.Part
  private let language: Language

  /// Creates the texts of a part's probes.
  init(_ part: Plan.Part, language: Language) {
    self.part = part
    self.language = language
  }

  /// Returns the line of a probe.
  func text(of probe: Probe) -> String {
    var clauses: [String] = []
    if let parent = probe.parent {
      clauses.append(Catalogue.planForEach(["probe": parent]).text[language])
    }
    clauses.append(source(of: probe))
    if let accept = probe.accept { clauses.append("Accept: \(text(of: accept))") }
    clauses += probe.headers.map { "\($0.name): \(text(of: $0.value))" }
    if !probe.query.isEmpty {
      clauses.append(
        "?" + probe.query.map { "\($0.name)=\(text(of: $0.value))" }.joined(separator: "&"))
    }
    if let bound = probe.atMost {
      clauses.append(Catalogue.planAtMost(["count": text(of: bound)]).text[language])
    }
    return clauses.joined(separator: ", ")
  }

  private func source(of probe: Probe) -> String {
    switch probe.source {
    case .get(.template(let template)): return "\(probe.method) \(url(of: template))"
    case .get(.expression(let url)): return "\(probe.method) \(text(of: url))"
    case .raster(let url): return "GET \(address(url)) (Range)"
    case .table(let table): return "GET \(address(table.url))"
    case .stream(let stream):
      return Catalogue.planStream(["url": address(stream.url), "kind": stream.kind.rawValue])
        .text[language]
    case .answer(let raster, let turn):
      return Catalogue.planAnswer(["probe": raster, "turn": turn.rawValue]).text[language]
    case .summary(let stream): return Catalogue.planSummary(["probe": stream]).text[language]
    case .follow(let link):
      return Catalogue.planFollow([
        "method": probe.method, "relation": link.relations.joined(separator: ", "),
        "probe": link.from,
      ]).text[language]
    case .each(let origin, let query):
      return Catalogue.planEach(["query": query.text, "probe": origin]).text[language]
    case .values(let values):
      return Catalogue.planValues(["values": values.map(text).joined(separator: ", ")])
        .text[language]
    case .pages(let origin, let relation):
      return Catalogue.planPages(["relation": relation, "probe": origin]).text[language]
    }
  }

  private func address(_ url: Probe.URLSource) -> String {
    switch url {
    case .template(let template): self.url(of: template)
    case .expression(let expression): text(of: expression)
    }
  }

  /// Expands a template when everything it names is known.
  private func url(of template: URITemplate) -> String {
    var values: [String: URITemplate.Value] = ["endpoint": .text(part.target)]
    for (name, value) in part.parameters { values[name] = value.plainText.map { .text($0) } }
    let isKnown = template.names.allSatisfy { values[$0] != nil }
    return isKnown ? template.expanded(with: values) : template.text
  }

  /// Writes an expression; what is only known from answers is written as the suite says it.
  private func text(of expression: Expression) -> String {
    switch expression {
    case .literal(let value): value.plainText ?? "null"
    case .template(let template):
      template.pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .name(let name): part.parameters[name]?.plainText ?? "{\(name)}"
        }
      }.joined()
    case .list(let members): members.map(text).joined(separator: ",")
    case .first(let query, let probe), .all(let query, let probe), .count(let query, let probe):
      "{\(query.text)\(probe.map { " \($0)" } ?? "")}"
    case .xpath(let expression, let probe), .allXPath(let expression, let probe):
      "{\(expression)\(probe.map { " \($0)" } ?? "")}"
    case .url(let probe): "{url\(probe.map { " \($0)" } ?? "")}"
    case .header(let name, let probe): "{\(name)\(probe.map { " \($0)" } ?? "")}"
    case .call(let function, _): "{\(function.rawValue)}"
    }
  }
}
