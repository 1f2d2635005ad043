import JSON
import Messages
import Record

extension ReportFormat {
  /// One JSON document, in every language, described by `suites/report.schema.json`.
  package static let json = ReportFormat(
    name: "json", fileExtension: "json", fileName: "report.json",
    summary: Catalogue.reportFormatJSON(),
    renderer: JSONReport.render)
}

/// The report for tools: everything of the record but the bodies, with what the run comes down to.
enum JSONReport {
  /// The version of the document, which changes when a reader would have to.
  static let version = 1

  /// Renders a record; sentences are there in every language, whatever the options say.
  static func render(_ record: RunRecord, options: ReportOptions) -> [UInt8] {
    let conclusion = Conclusion(of: record, failOn: options.failOn)
    var report = JSONObjectBuilder()
    report.set("format", "recette-report")
    report.set("version", version)
    report.set("conclusion", json(of: conclusion))
    report.set("summary", JSONReportSummary.json(of: RunSummary(of: record)))
    report.set("run", run(record))
    let descriptions = TestDescriptions(of: record.header)
    report.set(
      "outcomes", .array(record.outcomes.map { outcome($0, descriptions: descriptions) }))
    let clauses = ClauseResult.results(of: record)
    if !clauses.isEmpty { report.set("clauses", .array(clauses.map(clause))) }
    report.set("notices", .array(record.notices.map(\.members.object)))
    report.set("omissions", .array(record.omissions.map(\.members.object)))
    report.set(
      "exchanges",
      .array(record.exchanges.values.sorted { $0.id < $1.id }.map(JSONReportExchange.json)))
    return JSONWriter.write(report.object, style: .pretty) + [0x0A]
  }

  private static func json(of conclusion: Conclusion) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("exitCode", conclusion.exitCode.rawValue)
    members.set("code", conclusion.message.code)
    members.set("message", conclusion.message.text.json)
    return members.object
  }

  private static func run(_ record: RunRecord) -> JSONText {
    let header = record.header
    var members = JSONObjectBuilder()
    members.set("tool", header.tool)
    members.set("recordVersion", header.version)
    members.set("startedAt", header.startedAt)
    members.set("targets", header.targets)
    members.set("suites", .array(header.suites.map(\.members.object)))
    members.set("parameters", header.parameters)
    members.set("bounds", header.bounds)
    members.set("selection", header.selection)
    members.set("redacted", header.redacted)
    members.set("failOn", header.failOn.rawValue)
    members.set("platform", header.platform?.json)
    members.set("isComplete", record.footer.map { !$0.isInterrupted } ?? false)
    if let footer = record.footer { members.append(footer.members) }
    return members.object
  }

  private static func clause(_ result: ClauseResult) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("id", result.clause.id)
    members.set("level", result.clause.level.rawValue)
    members.set("theme", result.clause.theme.json)
    members.set("text", result.clause.text.json)
    members.set("verdict", result.verdict.rawValue)
    members.set("code", result.reason.code)
    members.set("reason", result.reason.text.json)
    members.set("tests", result.clause.proofs.map { "\($0.suite)/\($0.test)" })
    return members.object
  }

  private static func outcome(_ outcome: Outcome, descriptions: TestDescriptions) -> JSONText {
    let key = TestResult.Key(of: outcome)
    var members = outcome.members
    members.set("title", descriptions[key]?.title.json)
    members.set("reference", descriptions.reference(of: key))
    return members.object
  }
}
