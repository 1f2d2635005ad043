import JSON
import Messages
import Record
package import Suites

extension SchemaForm: Predicate {
  /// Judges each selected node by a JSON Schema: one finding a violation, and a doubt for each
  /// keyword that could not be decided.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value, let schema else {
      return .doubtful(Catalogue.checkNoDocument())
    }
    let selection = query.path.selection(in: root)
    guard selection.isComplete else { return .doubtful(Catalogue.checkTooManyNodes()) }
    let nodes = selection.nodes.map(\.value)
    guard !nodes.isEmpty else {
      return .vacuous(Catalogue.checkEmpty(["path": query.text]))
    }
    var judgement = Judgement(checkedCount: nodes.count)
    for node in nodes {
      for violation in schema.validate(node) {
        if violation.isUndecided {
          judgement.doubts.append(violation.message)
        } else {
          judgement.findings.append(evidence.finding(violation.message, at: violation.instance))
        }
      }
    }
    return judgement
  }
}
