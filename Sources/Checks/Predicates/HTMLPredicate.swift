import JSON
import Markup
import Messages
import Record
package import Suites

extension HTMLForm: Predicate {
  /// Whether the body parses as HTML is for this predicate to see, not for the JSON reader.
  package static var readsRawAnswer: Bool { true }

  /// Judges that an HTML page links to given URLs, shows given values and is annotated.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    guard let page = Page(answer)?.content else {
      return .broken(evidence.finding(Catalogue.checkNotHTML(), location: .body))
    }
    var judgement = Judgement()
    if let links { judgement.add(judgeLinks(links, page, answer, evidence, scope)) }
    if let text { judgement.add(judgeText(text, page, evidence, scope)) }
    if let annotation { judgement.add(judgeAnnotation(annotation, page, evidence, scope)) }
    return judgement
  }

  private func judgeLinks(
    _ expression: Expression, _ page: HTMLContent, _ answer: Answer, _ evidence: Evidence,
    _ scope: Scope
  ) -> Judgement {
    guard let wanted = scope.compute(expression).value, wanted.count > 0 else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    let base = URIReference(parsing: answer.url)
    func absolute(_ href: String) -> String {
      guard let base, let reference = URIReference(parsing: href) else { return href }
      let target = reference.resolved(against: base).normalized.description
      return ignoresQuery ? String(target.prefix { $0 != "?" && $0 != "#" }) : target
    }
    let targets = Set(page.links.map { absolute($0.target) })
    var judgement = Judgement()
    for value in wanted.elements {
      guard let href = value.string else { continue }
      judgement.checkedCount += 1
      if !targets.contains(absolute(href)) {
        judgement.findings.append(
          evidence.finding(
            Catalogue.checkPageWithoutLink(["url": href]), expected: .init(verbatim: href),
            location: .body))
      }
    }
    return judgement
  }

  private func judgeText(
    _ expression: Expression, _ page: HTMLContent, _ evidence: Evidence, _ scope: Scope
  ) -> Judgement {
    guard let wanted = scope.compute(expression).value, wanted.count > 0 else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    let visible = Self.folded(page.visibleText)
    var judgement = Judgement()
    for value in wanted.elements {
      guard let text = value.plainText.map(Self.folded), !text.isEmpty else { continue }
      judgement.checkedCount += 1
      if !visible.contains(text) {
        judgement.findings.append(
          evidence.finding(
            Catalogue.checkPageWithoutText(["text": value.excerpt]),
            expected: .init(verbatim: value.excerpt), location: .body))
      }
    }
    return judgement
  }

  private func judgeAnnotation(
    _ expression: Expression, _ page: HTMLContent, _ evidence: Evidence, _ scope: Scope
  ) -> Judgement {
    let value = scope.compute(expression).value
    let wanted = (value?.kind == .array ? value?.elements.map(\.self) : value.map { [$0] }) ?? []
    let types = Set(wanted.compactMap(\.string))
    guard !types.isEmpty else { return .vacuous(Catalogue.checkNoPromise()) }
    let isThere = page.linkedData.contains { text in
      guard let document = try? JSONDocument(parsing: text.text) else { return false }
      return !Self.types(in: document.root).isDisjoint(with: types)
    }
    if isThere { return .held }
    let expected = types.sorted().joined(separator: " | ")
    return .broken(
      evidence.finding(
        Catalogue.checkPageWithoutAnnotation(["type": expected]),
        expected: .init(verbatim: expected), location: .body))
  }

  /// The types named anywhere in a JSON-LD document, without a prefix or namespace.
  private static func types(in root: JSONValue) -> Set<String> {
    guard let path = try? JSONPath(parsing: "$..['@type']") else { return [] }
    let nodes = path.select(in: root).map(\.value)
    let names = nodes.flatMap { $0.kind == .array ? Array($0.elements) : [$0] }.compactMap(\.string)
    return Set(names.map { String($0.split { $0 == "/" || $0 == ":" || $0 == "#" }.last ?? "") })
  }

  /// A text with its white space folded, so that line breaks in a page do not hide a value.
  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
