import Messages
import Record

/// A run as JUnit has it: what both profiles write, each with the attributes that its readers take.
struct JUnitRun: Sendable {
  let suites: [JUnitSuite]
  /// When the run started, in UTC, without a zone.
  let timestamp: String

  /// Arranges a record; classes without any outcome are left out, as readers would drop them.
  init(_ record: RunRecord, options: ReportOptions) {
    var cases = JUnitCases(record, options: options)
    let descriptions = TestDescriptions(of: record.header)
    var suites: [JUnitSuite] = []
    for summary in RunSummary(of: record).classes where !summary.results.isEmpty {
      let className = JUnitNames.className(suite: summary.suite, conformanceClass: summary.id)
      let target = record.header.targets.count > 1 ? summary.target : nil
      suites.append(
        JUnitSuite(
          name: JUnitNames.suite(className, target: target),
          package: JUnitNames.part(summary.suite),
          properties: [
            ("target", summary.target), ("suite", summary.suite),
            ("suite.version", descriptions.suite(summary.suite)?.version ?? ""),
            ("class", summary.conformance ?? summary.id),
          ],
          cases: summary.results.flatMap(\.outcomes).map {
            cases.makeCase(of: $0, className: className, target: target)
          }))
    }
    if let run = Self.caseOfTheRunItself(record, options: options) {
      suites.append(JUnitSuite(name: "recette", package: "recette", properties: [], cases: [run]))
    }
    self.suites = suites
    timestamp =
      Timestamp(record.header.startedAt)?.withoutZone ?? "1970-01-01T00:00:00"
  }

  /// Returns a case in error when the run concludes nothing, lest an empty report look like a pass.
  private static func caseOfTheRunItself(
    _ record: RunRecord, options: ReportOptions
  ) -> JUnitCase? {
    let conclusion = Conclusion(of: record, failOn: options.failOn)
    guard [.nothingTested, .interrupted].contains(conclusion.exitCode) else { return nil }
    let sentence = conclusion.message.text[options.language]
    return JUnitCase(
      className: "recette.run", name: "conclusion",
      time: .zero, file: nil, line: nil,
      result: .error(.init(type: conclusion.message.code, message: sentence, text: sentence)),
      output: nil)
  }
}
