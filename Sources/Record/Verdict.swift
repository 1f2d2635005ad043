/// What became of one test on one instance.
package enum Verdict: String, Sendable, CaseIterable {
  /// Something was looked at and all of it was as expected.
  case passed
  /// A *must* was broken, with at least one finding.
  case failed
  /// A *should* or a *may* was departed from, with at least one finding.
  case warned
  /// The platform does not claim what the test is about, such as an undeclared conformance class.
  case notApplicable
  /// What the test needs could not be had, for a cause that is reported once, elsewhere.
  case skipped
  /// We could not tell: nothing to look at, no answer, or an answer that cannot be judged.
  case undetermined
}
