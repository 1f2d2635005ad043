package import Messages

/// A group of tests that a platform may declare to satisfy.
package struct ConformanceClass: Sendable {
  package let id: String
  package let title: LocalizedText
  /// The URIs by which a platform declares the class: any one of them counts.
  package let conformance: [String]
  /// Whether the class is judged even when it is not declared, as the core of a standard is.
  package let isRequired: Bool
  /// The kinds of target on which the class has a meaning; all those of the suite when empty.
  package let targets: Set<Suite.TargetKind>
  package let tests: [SuiteTest]
}
