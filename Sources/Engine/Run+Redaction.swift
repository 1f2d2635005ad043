import Messages
import Record

/// Outcomes quote documents, and documents can quote what was sent: they pass the same boundary as exchanges.
extension Run {
  /// Takes the secrets out of an outcome.
  func redacted(_ outcome: Outcome) -> Outcome {
    Outcome(
      order: outcome.order, target: source.redacted(outcome.target), suite: outcome.suite,
      conformanceClass: outcome.conformanceClass, test: outcome.test,
      instance: outcome.instance.map(source.redacted), level: outcome.level,
      verdict: outcome.verdict, requirements: outcome.requirements,
      reason: outcome.reason.map { redacted($0) }, rootCause: outcome.rootCause,
      findings: outcome.findings.map { finding in
        Finding(
          redacted(finding.message), expected: finding.expected.map { redacted($0) },
          actual: finding.actual.map(source.redacted), location: finding.location,
          exchange: finding.exchange)
      },
      findingCount: outcome.findingCount, checkedCount: outcome.checkedCount,
      exchanges: outcome.exchanges)
  }

  /// Takes the secrets out of an omission.
  func redacted(_ omission: Omission) -> Omission {
    Omission(
      target: source.redacted(omission.target), suite: omission.suite, probe: omission.probe,
      instance: omission.instance.map(source.redacted), bound: omission.bound,
      keptCount: omission.keptCount, totalCount: omission.totalCount)
  }

  private func redacted(_ message: Message) -> Message {
    Message(code: message.code, text: redacted(message.text))
  }

  private func redacted(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(french: source.redacted(text.french), english: source.redacted(text.english))
  }
}
