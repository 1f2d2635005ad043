import JSON
import Record

/// The part `summary` of the JSON report: how many tests and outcomes ended how, class by class.
enum JSONReportSummary {
  /// Returns the summary of a run.
  static func json(of summary: RunSummary) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("tests", json(of: summary.tests))
    members.set("outcomes", json(of: summary.outcomes))
    members.set("classes", .array(summary.classes.map(json)))
    return members.object
  }

  private static func json(of summary: ClassSummary) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("target", summary.target)
    members.set("suite", summary.suite)
    members.set("class", summary.id)
    members.set("title", summary.title.json)
    members.set("conformance", summary.conformance)
    // Null says that no test of the class ran, which no verdict does.
    members.set("outcome", summary.verdict.map { .string($0.rawValue) } ?? .null)
    members.set("tests", json(of: summary.tests))
    members.set("outcomes", json(of: summary.outcomes))
    return members.object
  }

  private static func json(of counts: VerdictCounts) -> JSONText {
    var members = JSONObjectBuilder()
    for verdict in Verdict.allCases { members.set(verdict.rawValue, counts[verdict]) }
    members.set("total", counts.total)
    return members.object
  }
}
