package import Suites

/// The judgement of one kind of assertion: a pure function from evidence to findings.
package protocol Predicate: AssertionForm {
  /// Judges the evidence.
  ///
  /// - Parameters:
  ///   - evidence: what the assertion looks at.
  ///   - scope: what its expressions can name.
  func judge(_ evidence: Evidence, in scope: Scope) -> Judgement
}
