package import Suites
import JSON
import Messages
import Record

extension SchemaForm: Predicate {
  /// Judges each selected node by a JSON Schema; one finding a violation.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value, let schema else {
      return .doubtful(Catalogue.checkNoDocument())
    }
    let nodes = query.map { $0.path.select(in: root).map(\.value) } ?? [root]
    guard !nodes.isEmpty else {
      return .vacuous(Catalogue.checkEmpty(["path": query?.text ?? "$"]))
    }
    var judgement = Judgement(checkedCount: nodes.count)
    for node in nodes {
      for violation in schema.validate(node) {
        judgement.findings.append(evidence.finding(violation.message, at: violation.instance))
      }
    }
    return judgement
  }
}
