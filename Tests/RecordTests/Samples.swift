import Messages
import Record

extension Outcome {
  /// An outcome of a made-up plan, with what its verdict must come with.
  static func sample(
    _ verdict: Verdict, test: String = "core.limit", level: Level = .must, instance: String? = nil,
    conformanceClass: String = "core", target: String = "http://localhost:8080", order: [Int] = [0]
  ) -> Outcome {
    let finding = Finding(
      Message(code: "demo.finding", text: LocalizedText(french: "Écart.", english: "Departure.")),
      exchange: "e1")
    let isJudged = [.passed, .failed, .warned].contains(verdict)
    let findings = [.failed, .warned].contains(verdict) ? [finding] : []
    return Outcome(
      order: order, target: target, suite: "demo", conformanceClass: conformanceClass, test: test,
      instance: instance, level: level, verdict: verdict, requirements: ["/req/demo/limit"],
      reason: isJudged
        ? nil
        : Message(
          code: "demo.reason", text: LocalizedText(french: "Sans objet.", english: "No matter.")),
      rootCause: verdict == .skipped ? "items" : nil, findings: findings,
      findingCount: findings.count, checkedCount: isJudged ? 1 : 0, exchanges: ["e1"])
  }
}

extension RunHeader {
  /// A header that describes one suite with the classes given.
  static func sample(
    classes: [String] = ["core"], targets: [String] = ["http://localhost:8080"],
    failOn: Level = .must
  ) -> RunHeader {
    RunHeader(
      tool: "recette 0.1.0", startedAt: "2026-03-02T08:30:00Z", targets: targets,
      suites: [
        SuiteDescription(
          id: "demo", version: "1.0.0",
          title: LocalizedText(french: "Démonstration", english: "Demonstration"),
          reference: "https://example.org/demo", file: "demo.json",
          classes: classes.map {
            .init(
              id: $0, title: LocalizedText(verbatim: $0),
              conformance: "http://example.org/conf/\($0)",
              tests: [
                .init(
                  id: "\($0).limit", level: .must, requirements: ["/req/demo/limit"],
                  title: LocalizedText(french: "Titre", english: "Title"),
                  why: LocalizedText(french: "Pourquoi", english: "Why"),
                  fix: LocalizedText(french: "Correction", english: "Fix"),
                  reference: "https://example.org/demo#limit", line: 12)
              ])
          })
      ],
      parameters: ["demo.collections": "5"], bounds: ["max-requests": "1000"],
      selection: ["class core"], redacted: ["Authorization"], failOn: failOn)
  }
}

extension RunFooter {
  /// The end of a short run.
  static func sample(isInterrupted: Bool = false, exitCode: Int = 0) -> RunFooter {
    RunFooter(
      finishedAt: "2026-03-02T08:30:02Z", duration: .milliseconds(2_345), exitCode: exitCode,
      isInterrupted: isInterrupted, requestCount: 12, serverDuration: .microseconds(987_654))
  }
}

extension RunRecord {
  /// A record of outcomes alone.
  static func sample(
    _ outcomes: [Outcome], header: RunHeader = .sample(), footer: RunFooter? = .sample()
  ) -> RunRecord {
    RunRecord(header: header, exchanges: [:], outcomes: outcomes, omissions: [], footer: footer)
  }
}
