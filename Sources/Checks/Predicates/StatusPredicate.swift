import Messages
import Record
package import Suites

extension StatusForm: Predicate {
  /// Judges the status code of the answer (RFC 9110 §15).
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    if codes.contains(answer.status) || classes.contains(answer.status / 100) { return .held }
    return .broken(
      evidence.finding(
        Catalogue.checkStatus(["expected": summary, "actual": "\(answer.status)"]),
        expected: .init(verbatim: summary), actual: "\(answer.status)", location: .status))
  }
}
