import Messages
package import Suites

/// Judges one assertion with its modifiers.
package enum AssertionJudge {
  /// Judges an assertion about an instance.
  package static func judge(_ assertion: Assertion, _ subject: Evidence, in scope: Scope)
    -> Judgement
  {
    guard let evidence = assertion.probe.map({ scope.evidence[$0] }) ?? subject else {
      return .doubtful(Catalogue.checkNoAnswer())
    }
    guard let predicate = assertion.form as? any Predicate else {
      return .doubtful(Catalogue.checkNoPredicate(["keyword": assertion.keyword]))
    }
    var judgement = predicate.judge(evidence, in: scope)
    if judgement.vacuity != nil, assertion.isOptional { judgement.vacuity = nil }
    if !judgement.findings.isEmpty, let doubt = inconclusive(assertion, evidence, scope) {
      return Judgement(checkedCount: 0, doubts: judgement.doubts + [doubt])
    }
    return judgement
  }

  /// Why a failure does not count, when what makes it count does not hold.
  private static func inconclusive(
    _ assertion: Assertion, _ evidence: Evidence, _ scope: Scope
  ) -> Message? {
    for condition in assertion.conclusive {
      guard judge(condition, evidence, in: scope).holds else {
        return Catalogue.checkInconclusive()
      }
    }
    return nil
  }
}
