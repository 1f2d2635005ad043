import JSON
import Messages
import Record
package import Suites

extension ValueForm: Predicate {
  /// Judges a value; one that cannot be had is nothing to look at.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    let subject: JSONValue
    switch scope.compute(value) {
    case .missing(let message): return .vacuous(message)
    case .value(let value): subject = value
    }
    let conditions: [(Expression?, (JSONValue) -> NodeRule)] = [
      (equals, { .equals($0) }), (differs, { .differs($0) }), (within, { .within(.init($0)) }),
      (excludes, { .excluded(.init($0)) }),
    ]
    var judgement = Judgement()
    for (expression, rule) in conditions {
      guard let expression else { continue }
      guard let wanted = scope.compute(expression).value else {
        judgement.vacuity = Catalogue.checkNoPromise()
        continue
      }
      judgement.checkedCount += 1
      if let problem = rule(wanted).problem(with: subject) {
        judgement.findings.append(
          evidence.finding(problem.message, expected: problem.expected, actual: subject.excerpt))
      }
    }
    return judgement
  }
}
