import Messages
package import Record

/// An outcome told as plain text, for the formats that have no layout of their own.
package struct OutcomeText: Sendable {
  let record: RunRecord
  let descriptions: TestDescriptions
  let options: ReportOptions

  /// Creates the texts of a record's outcomes.
  package init(record: RunRecord, options: ReportOptions) {
    self.init(
      record: record, descriptions: TestDescriptions(of: record.header), options: options)
  }

  init(record: RunRecord, descriptions: TestDescriptions, options: ReportOptions) {
    self.record = record
    self.descriptions = descriptions
    self.options = options
  }

  /// Returns a test's title, or its identifier if it is not described.
  package func title(of key: TestResult.Key) -> String {
    descriptions.title(of: key, in: options.language)
  }

  /// The sentence that tells the outcome alone: its reason, or its first finding.
  func sentence(of outcome: Outcome) -> String {
    let message = outcome.findings.first?.message ?? outcome.reason
    return message?.text[options.language] ?? outcome.verdict.word.text[options.language]
  }

  /// Everything that a person needs to understand and mend the outcome.
  func explanation(of outcome: Outcome) -> String {
    Self.trimmed(spacedEvidence(of: outcome) + about(outcome)).joined(separator: "\n")
  }

  /// What was found, with what was asked and how to ask it again.
  package func evidence(of outcome: Outcome) -> [String] {
    Self.trimmed(spacedEvidence(of: outcome))
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  /// The evidence, each finding with an empty line after it.
  private func spacedEvidence(of outcome: Outcome) -> [String] {
    if outcome.tally != nil, !outcome.findings.isEmpty { return spacedSubjects(of: outcome) }
    var lines: [String] = outcome.tally.map { [$0.text(in: options.language)] } ?? []
    let findings = outcome.findings.prefix(options.findingLimit)
    var shownExchanges: Set<String> = []
    if findings.isEmpty {
      lines.append(sentence(of: outcome))
      for id in outcome.exchanges.prefix(1) { lines += exchange(id, unless: &shownExchanges) }
    }
    for finding in findings {
      lines += self.lines(of: finding)
      if let id = finding.exchange { lines += exchange(id, unless: &shownExchanges) }
      lines.append("")
    }
    let hiddenCount = outcome.findingCount - findings.count
    if !findings.isEmpty, hiddenCount > 0 {
      lines.append(Catalogue.reportMoreFindings(hiddenCount).text[options.language])
    }
    return lines
  }

  /// The tally, then the first subjects that depart, each with its findings.
  private func spacedSubjects(of outcome: Outcome) -> [String] {
    var lines = outcome.tally.map { [$0.text(in: options.language), ""] } ?? []
    var shownExchanges: Set<String> = []
    let groups = SubjectFindings.gather(outcome)
    for group in groups.prefix(options.subjectLimit) {
      lines.append(labelled(Catalogue.reportSubject, excerpt(group.subject)))
      for finding in group.findings.prefix(options.findingLimit) {
        lines += self.lines(of: finding)
        if let id = finding.exchange { lines += exchange(id, unless: &shownExchanges) }
      }
      lines.append("")
    }
    let hiddenCount = (outcome.tally?.departing ?? 0) - min(groups.count, options.subjectLimit)
    if hiddenCount > 0 {
      lines.append(Catalogue.reportMoreSubjects(hiddenCount).text[options.language])
    }
    return lines
  }

  private func lines(of finding: Finding) -> [String] {
    var lines = [excerpt(finding.message.text[options.language])]
    if let expected = finding.expected?[options.language] {
      lines.append(labelled(Catalogue.reportExpected, excerpt(expected)))
    }
    if let actual = finding.actual {
      let found = actual.isEmpty ? Catalogue.reportNothing().text[options.language] : actual
      lines.append(labelled(Catalogue.reportFound, excerpt(found)))
    }
    if let location = finding.location?.text(in: options.language) {
      lines.append(labelled(Catalogue.reportWhere, excerpt(location)))
    }
    return lines
  }

  private func exchange(_ id: String, unless shown: inout Set<String>) -> [String] {
    guard let exchange = record.exchanges[id], shown.insert(id).inserted else { return [] }
    return [
      labelled(Catalogue.reportRequest, excerpt(exchange.summary(in: options.language))),
      CurlCommand(exchange).description,
    ]
  }

  /// Why the test of an outcome matters, how to mend, and where the standard says so.
  package func about(_ outcome: Outcome) -> [String] {
    let key = TestResult.Key(of: outcome)
    var lines: [String] = []
    if let test = descriptions[key] {
      lines.append(labelled(Catalogue.reportWhy, test.why[options.language]))
      lines.append(labelled(Catalogue.reportFix, test.fix[options.language]))
    }
    if !outcome.requirements.isEmpty {
      lines.append(
        labelled(Catalogue.reportRequirements, outcome.requirements.joined(separator: ", ")))
    }
    if let reference = descriptions.reference(of: key) {
      lines.append(labelled(Catalogue.reportReference, reference))
    }
    return lines
  }

  private func labelled(_ label: MessageTemplate, _ text: String) -> String {
    let colon = options.language == .french ? " : " : ": "
    return label().text[options.language] + colon + text
  }

  private func excerpt(_ text: String) -> String {
    Excerpt.of(text, byteLimit: options.excerptByteLimit, language: options.language)
  }
}
