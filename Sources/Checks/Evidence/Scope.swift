/// All that the expressions and assertions of one instance can name.
///
/// It is a value: whatever it holds was fetched before any predicate looks.
package struct Scope: Sendable {
  /// The evidence of each probe that has one instance here, by the probe's name.
  package let evidence: [String: Evidence]
  /// The parameters, the target and the bindings, by name.
  package let values: [String: Computed]
  /// The instance itself.
  package let subject: Evidence?

  /// Creates a scope.
  package init(evidence: [String: Evidence], values: [String: Computed], subject: Evidence?) {
    self.evidence = evidence
    self.values = values
    self.subject = subject
  }

  /// Returns the scope of an instance below this one.
  package func extended(with evidence: Evidence) -> Scope {
    var all = self.evidence
    all[evidence.probe] = evidence
    return Scope(evidence: all, values: values, subject: evidence)
  }

  /// Returns the scope with one more name.
  package func extended(with name: String, _ value: Computed) -> Scope {
    var all = values
    all[name] = value
    return Scope(evidence: evidence, values: all, subject: subject)
  }

  /// Returns the evidence of a probe, or of the instance itself.
  package func evidence(of probe: String?) -> Evidence? {
    probe.map { evidence[$0] } ?? subject
  }
}
