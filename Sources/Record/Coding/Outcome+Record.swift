import JSON
import Messages

extension Outcome {
  /// The members of the outcome, but for its place in the plan.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("target", target)
    members.set("suite", suite)
    members.set("class", conformanceClass)
    members.set("test", test)
    members.set("instance", instance)
    members.set("level", level.rawValue)
    members.set("outcome", verdict.rawValue)
    members.set("requirements", requirements)
    members.set("reason", reason?.json)
    members.set("rootCause", rootCause)
    members.set("checkedCount", checkedCount)
    members.set("findingCount", findingCount)
    members.set("findings", .array(findings.map(\.json)))
    members.set("exchanges", exchanges)
    members.set("tally", tally?.json)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var findings: [Finding] = []
    for finding in try object.objects("findings") { findings.append(try Finding(finding)) }
    self.init(
      order: try object.integers("order"), target: try object.string("target"),
      suite: try object.string("suite"), conformanceClass: try object.string("class"),
      test: try object.string("test"), instance: try object.optionalString("instance"),
      level: try object.choice("level", of: Level.self),
      verdict: try object.choice("outcome", of: Verdict.self),
      requirements: try object.strings("requirements"),
      reason: try object.optionalMessage("reason"),
      rootCause: try object.optionalString("rootCause"), findings: findings,
      findingCount: try object.count("findingCount"),
      checkedCount: try object.count("checkedCount"), exchanges: try object.strings("exchanges"),
      tally: try object.optionalObject("tally").map(SubjectTally.init))
    if verdict == .passed, checkedCount == 0 {
      throw RecordFault(Catalogue.recordVacuousPass(["test": test]))
    }
    if findingCount < findings.count {
      throw object.fault("findingCount", expected: "≥ \(findings.count)")
    }
  }
}
