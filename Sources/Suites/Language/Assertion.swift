/// One expectation of a test: a form, which says what to look at, with its modifiers.
package struct Assertion: Sendable {
  /// What is expected; `Checks` holds the predicate of each form.
  package let form: any AssertionForm
  /// The probe whose answer is looked at; the instance of the test unless said.
  package let probe: String?
  /// What must hold for a failure to count: without it a failure leaves the test undetermined.
  package let conclusive: [Assertion]
  /// Whether having nothing to look at is fine.
  package let isOptional: Bool
  /// The keyword that introduces the form.
  package let keyword: String
  package let line: Int
}
