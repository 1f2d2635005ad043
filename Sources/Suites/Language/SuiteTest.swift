package import Messages
package import Record

/// One thing to verify: assertions over the instances of a probe.
package struct SuiteTest: Sendable {
  /// A condition under which the test has a meaning.
  package struct Condition: Sendable {
    package let assertion: Assertion
    /// Why the test does not apply when the assertion does not hold.
    package let because: LocalizedText
  }

  /// A permanent identifier, unique in the suite.
  package let id: String
  package let level: Level
  package let requirements: [String]
  package let title: LocalizedText
  package let why: LocalizedText
  package let fix: LocalizedText
  package let reference: String?
  /// The probe whose instances are judged.
  package let probe: String
  /// The probe by whose instances outcomes are grouped; the probe itself unless said.
  package let groupedBy: String?
  package let bindings: [Binding]
  package let conditions: [Condition]
  package let assertions: [Assertion]
  /// Why an empty family makes the test not applicable; without it, it is undetermined.
  package let whenEmpty: LocalizedText?
  package let line: Int
}
