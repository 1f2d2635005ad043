import Messages
import Record

extension ReportFormat {
  /// The list of all findings, for a spreadsheet.
  package static let csv = ReportFormat(
    name: "csv", fileExtension: "csv", fileName: "findings.csv",
    summary: Catalogue.reportFormatCSV(), writer: CSVReport.write)
}

/// The report for spreadsheets: a row for each finding, and for each thing that could not be judged.
///
/// Where a test judged many subjects, the rows come from the run record itself, one observation after the
/// other, so that none is missing and memory does not grow.
struct CSVReport {
  /// The rows are handed over in pieces of about this size.
  private static let pieceByteCount = 1 << 18

  private let record: RunRecord
  private let options: ReportOptions
  private let descriptions: TestDescriptions
  private let separator: Character
  private var pending: [UInt8] = []

  /// Writes a record.
  static func write(
    _ record: RunRecord, _ options: ReportOptions, _ observations: ObservationLog?,
    _ sink: ([UInt8]) -> Void
  ) throws(RunRecordError) {
    var report = CSVReport(record, options: options)
    // A mark, without which spreadsheets take UTF-8 for another encoding.
    report.pending = [0xEF, 0xBB, 0xBF]
    report.add(report.titles)
    for outcome in record.outcomes where outcome.tally == nil || observations == nil {
      report.add(outcome, to: sink)
    }
    try observations?.forEach { observation in report.add(observation, to: sink) }
    sink(report.pending)
  }

  private init(_ record: RunRecord, options: ReportOptions) {
    self.record = record
    self.options = options
    descriptions = TestDescriptions(of: record.header)
    // The separator that spreadsheets expect where the comma is the decimal mark.
    separator = options.language == .french ? ";" : ","
  }

  private var titles: [String] {
    [
      Catalogue.reportTarget, Catalogue.columnSuite, Catalogue.columnClass,
      Catalogue.columnIdentifier, Catalogue.reportTest, Catalogue.reportRequirements,
      Catalogue.reportLevel, Catalogue.reportVerdict, Catalogue.reportSubject,
      Catalogue.columnCode, Catalogue.columnMessage, Catalogue.reportExpected,
      Catalogue.reportFound, Catalogue.reportWhere,
    ].map { $0().text[options.language] }
  }

  /// What the rows of one outcome or observation have in common.
  private struct Common {
    let key: TestResult.Key
    let level: Level
    let verdict: Verdict
    let subject: String?
  }

  private mutating func add(_ outcome: Outcome, to sink: ([UInt8]) -> Void) {
    guard outcome.verdict != .passed, outcome.verdict != .notApplicable else { return }
    add(
      Common(
        key: TestResult.Key(of: outcome), level: outcome.level, verdict: outcome.verdict,
        subject: outcome.instance),
      outcome.findings, hiddenCount: outcome.findingCount - outcome.findings.count,
      reason: outcome.reason, to: sink)
  }

  private mutating func add(_ observation: Observation, to sink: ([UInt8]) -> Void) {
    add(
      Common(
        key: TestResult.Key(of: observation), level: observation.level,
        verdict: observation.verdict, subject: observation.subject),
      observation.findings, hiddenCount: observation.findingCount - observation.findings.count,
      reason: observation.reason, to: sink)
  }

  private mutating func add(
    _ common: Common, _ findings: [Finding], hiddenCount: Int, reason: Message?,
    to sink: ([UInt8]) -> Void
  ) {
    for finding in findings { add(row(common, finding)) }
    if findings.isEmpty, let reason { add(row(common, Finding(reason))) }
    if hiddenCount > 0 { add(row(common, Finding(Catalogue.reportMoreFindings(hiddenCount)))) }
    guard pending.count >= Self.pieceByteCount else { return }
    sink(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private func row(_ common: Common, _ finding: Finding) -> [String] {
    let language = options.language
    let requirements = descriptions[common.key]?.requirements ?? []
    return [
      common.key.target, common.key.suite, common.key.conformanceClass, common.key.test,
      descriptions.title(of: common.key, in: language), requirements.joined(separator: ", "),
      common.level.word.text[language], common.verdict.word.text[language],
      common.subject ?? finding.subject ?? "", finding.message.code,
      finding.message.text[language], finding.expected?[language] ?? "", finding.actual ?? "",
      finding.location?.text(in: language) ?? "",
    ]
  }

  private mutating func add(_ cells: [String]) {
    // Controls would move a terminal, and mean nothing in a cell.
    pending += Array(
      CSVRow.text(cells.map { VisibleText.of($0) }, separator: separator).utf8)
  }
}
