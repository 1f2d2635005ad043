import Checks
import Messages
import Record
import Suites

/// Judges the assertions of a test on one instance.
struct InstanceJudge: Sendable {
  let test: SuiteTest
  let evidence: Evidence
  /// What the test's expressions can name, its own bindings included.
  let scope: Scope

  /// Judges the conditions, then the assertions.
  func judge() -> InstanceVerdict {
    if let verdict = unmetCondition() { return verdict }
    var judgement = Judgement()
    var exchanges = evidence.exchanges
    var judgedByStatus: Set<String> = []
    for assertion in test.assertions {
      let looked = looked(at: assertion)
      for exchange in looked.exchanges where !exchanges.contains(exchange) {
        exchanges.append(exchange)
      }
      if let refusal = refusal(of: looked, for: assertion, judgedByStatus) {
        return skipped(refusal, looked, judgement, exchanges)
      }
      let judged = AssertionJudge.judge(assertion, evidence, in: scope)
      judgement.add(judged)
      guard assertion.readsRawAnswer else { continue }
      // What follows would only repeat that the answer is not the one expected.
      if !judged.findings.isEmpty { break }
      if assertion.form is StatusForm { judgedByStatus.insert(looked.probe) }
    }
    return InstanceVerdict(judgement, exchanges: exchanges)
  }

  private func looked(at assertion: Assertion) -> Evidence {
    assertion.probe.flatMap { scope.evidence[$0] } ?? evidence
  }

  /// Why the test has no meaning here, if it has none.
  private func unmetCondition() -> InstanceVerdict? {
    for condition in test.conditions {
      let looked = looked(at: condition.assertion)
      if let holds = condition.assertion.truth(of: looked) {
        if holds { continue }
        return unmet(condition, looked)
      }
      if let refusal = refusal(of: looked, for: condition.assertion, []) {
        return InstanceVerdict(
          .skipped, reason: refusal, rootCause: looked.probe, exchanges: looked.exchanges)
      }
      let judged = AssertionJudge.judge(condition.assertion, evidence, in: scope)
      if judged.holds { continue }
      if judged.findings.isEmpty, let doubt = judged.doubts.first {
        return InstanceVerdict(.undetermined, reason: doubt, exchanges: looked.exchanges)
      }
      return unmet(condition, looked)
    }
    return nil
  }

  private func unmet(_ condition: SuiteTest.Condition, _ looked: Evidence) -> InstanceVerdict {
    InstanceVerdict(
      .notApplicable, reason: Message(code: "test.condition", text: condition.because),
      exchanges: looked.exchanges)
  }

  /// Why an assertion cannot look at an answer, if it cannot: it was refused, or is no document.
  ///
  /// Once a test has found a status to be the one it expects, the document that came with it is looked at
  /// whatever the status.
  private func refusal(
    of looked: Evidence, for assertion: Assertion, _ judgedByStatus: Set<String>
  ) -> Message? {
    if assertion.readsRawAnswer { return nil }
    if case .record(let record) = looked.content, case .failure(let error) = record.xml {
      return Catalogue.nodeUnreadable(localized: [
        "probe": .init(verbatim: looked.probe), "cause": error.message.text,
      ])
    }
    guard let answer = looked.answer else { return nil }
    return answer.refusal(
      probe: looked.probe, needsJSON: !assertion.readsMarkup,
      acceptsAnyStatus: judgedByStatus.contains(looked.probe))
  }

  /// A test whose document cannot be read is skipped, unless something was found before.
  private func skipped(
    _ refusal: Message, _ looked: Evidence, _ judgement: Judgement, _ exchanges: [String]
  ) -> InstanceVerdict {
    guard judgement.findings.isEmpty else {
      return InstanceVerdict(judgement, exchanges: exchanges)
    }
    return InstanceVerdict(
      .skipped, reason: refusal, rootCause: looked.probe, exchanges: exchanges)
  }
}

extension Assertion {
  /// Whether the assertion looks at the answer as it came; one of several does when any of them does.
  fileprivate var readsRawAnswer: Bool {
    type(of: form).readsRawAnswer || form.inner.contains { $0.readsRawAnswer }
  }

  /// Whether the assertion looks at HTML or XML; one of several does when any of them does.
  fileprivate var readsMarkup: Bool {
    form is HTMLForm || form is XPathForm || form.inner.contains { $0.readsMarkup }
  }
}
