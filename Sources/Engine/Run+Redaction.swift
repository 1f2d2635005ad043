import Checks
import Messages
import Record

/// Outcomes quote documents, and documents can quote what was sent: they pass the same boundary as exchanges.
extension Run {
  /// Takes the secrets out of an outcome.
  func redacted(_ outcome: Outcome) -> Outcome {
    Outcome(
      order: outcome.order, target: source.redacted(outcome.target), suite: outcome.suite,
      conformanceClass: outcome.conformanceClass, test: outcome.test,
      instance: outcome.instance.map(bounded), level: outcome.level,
      verdict: outcome.verdict, requirements: outcome.requirements,
      reason: outcome.reason.map { redacted($0) }, rootCause: outcome.rootCause,
      findings: outcome.findings.map { redacted($0) }, findingCount: outcome.findingCount,
      checkedCount: outcome.checkedCount, exchanges: outcome.exchanges, tally: outcome.tally)
  }

  /// Takes the secrets out of an observation.
  func redacted(_ observation: Observation) -> Observation {
    Observation(
      order: observation.order, target: source.redacted(observation.target),
      suite: observation.suite, conformanceClass: observation.conformanceClass,
      test: observation.test, subject: bounded(observation.subject), level: observation.level,
      verdict: observation.verdict, reason: observation.reason.map { redacted($0) },
      findings: observation.findings.map { redacted($0) },
      findingCount: observation.findingCount)
  }

  /// Takes the secrets out of the addresses of a platform.
  func redacted(_ platform: PlatformDescription) -> PlatformDescription {
    PlatformDescription(
      name: platform.name, operatorName: platform.operatorName,
      endpoints: platform.endpoints.map { endpoint in
        PlatformDescription.Endpoint(
          id: endpoint.id, kind: endpoint.kind,
          targets: endpoint.targets.map { source.redacted($0) })
      })
  }

  /// Takes the secrets out of an omission.
  func redacted(_ omission: Omission) -> Omission {
    Omission(
      target: source.redacted(omission.target), suite: omission.suite, probe: omission.probe,
      instance: omission.instance.map(bounded), bound: omission.bound,
      keptCount: omission.keptCount, totalCount: omission.totalCount)
  }

  private func redacted(_ finding: Finding) -> Finding {
    Finding(
      redacted(finding.message), expected: finding.expected.map { redacted($0) },
      actual: finding.actual.map(bounded), location: finding.location.map(bounded),
      exchange: finding.exchange, subject: finding.subject.map(bounded))
  }

  private func redacted(_ message: Message) -> Message {
    Message(code: message.code, text: redacted(message.text))
  }

  private func redacted(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(french: bounded(text.french), english: bounded(text.english))
  }

  /// Takes the secrets out of a text, and keeps of it what a report can show.
  private func bounded(_ text: String) -> String {
    source.redacted(text).excerpt(ofScalars: Self.textLimit)
  }

  /// Takes the secrets out of a place, which names the members of a document.
  private func bounded(_ location: Location) -> Location {
    switch location {
    case .jsonPointer(let pointer, let line, let column):
      .jsonPointer(bounded(pointer), line: line, column: column)
    case .xpath(let path, let line): .xpath(bounded(path), line: line)
    case .cell(let row, let field): .cell(row: row, field: field.map(bounded))
    case .header(let name): .header(bounded(name))
    case .byteOffset, .status, .body: location
    }
  }

  /// How many scalars of a text that may quote a document are recorded.
  private static let textLimit = 4_000
}
