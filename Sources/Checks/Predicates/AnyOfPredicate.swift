import Messages
import Record
package import Suites

extension AnyOfForm: Predicate {
  /// Judges that at least one of several lists holds whole; else the findings of the nearest one are
  /// given.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    let judgements = alternatives.map { list in
      list.reduce(into: Judgement()) { total, assertion in
        total.add(AssertionJudge.judge(assertion, evidence, in: scope))
      }
    }
    if let held = judgements.first(where: \.holds) { return held }
    if let doubtful = judgements.first(where: { $0.findings.isEmpty }) { return doubtful }
    return judgements.min { $0.findings.count < $1.findings.count } ?? Judgement()
  }
}
