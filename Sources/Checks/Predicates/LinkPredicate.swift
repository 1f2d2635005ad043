import JSON
import Messages
import Record
package import Suites

extension LinkForm: Predicate {
  /// Judges that a document has a link of a relation, and of a media type where one is asked for.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    let selection = query.path.selection(in: root)
    guard selection.isComplete else { return .doubtful(Catalogue.checkTooManyNodes()) }
    let links = selection.nodes.map(\.value)
    let related = links.filter { link in
      link["rel"]?.string.map(relations.contains) == true
    }
    let wanted = relations.joined(separator: " | ")
    var judgement = Judgement(checkedCount: 1)
    if !exists {
      for link in related {
        judgement.findings.append(
          evidence.finding(Catalogue.checkLinkPresent(["relation": wanted]), at: link))
      }
      return judgement
    }
    for link in related {
      guard let href = link["href"], href.string?.isEmpty == false else {
        judgement.findings.append(
          evidence.finding(Catalogue.checkLinkWithoutTarget(["relation": wanted]), at: link))
        continue
      }
    }
    guard !related.isEmpty else {
      let found = Set(links.compactMap { $0["rel"]?.string }).sorted().joined(separator: ", ")
      judgement.findings.append(
        evidence.finding(
          Catalogue.checkNoLink(["relation": wanted]), at: root,
          expected: .init(verbatim: "rel=\(wanted)"), actual: found))
      return judgement
    }
    if let mediaTypes { judgement.add(judgeTypes(mediaTypes, related, root, evidence, scope)) }
    return judgement
  }

  private func judgeTypes(
    _ expression: Expression, _ links: [JSONValue], _ root: JSONValue, _ evidence: Evidence,
    _ scope: Scope
  ) -> Judgement {
    guard let value = scope.compute(expression).value else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    let names = (value.kind == .array ? Array(value.elements) : [value]).compactMap(\.string)
    let wanted = names.compactMap(MediaType.init(parsing:))
    let found = links.compactMap { $0["type"]?.string }
    let isThere = found.compactMap(MediaType.init(parsing:)).contains { type in
      wanted.contains(where: type.satisfies)
    }
    if isThere { return .held }
    let relation = relations.joined(separator: " | ")
    let expected = names.joined(separator: ", ")
    return .broken(
      evidence.finding(
        Catalogue.checkNoLinkOfType(["relation": relation, "expected": expected]), at: root,
        expected: .init(verbatim: expected), actual: found.joined(separator: ", ")))
  }
}
