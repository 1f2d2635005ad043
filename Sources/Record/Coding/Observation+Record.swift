import JSON
import Messages

extension Observation {
  /// The members of the observation.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("order", .array(order.map { .integer($0) }))
    members.set("target", target)
    members.set("suite", suite)
    members.set("class", conformanceClass)
    members.set("test", test)
    members.set("subject", subject)
    members.set("level", level.rawValue)
    members.set("outcome", verdict.rawValue)
    members.set("reason", reason?.json)
    members.set("findingCount", findingCount)
    members.set("findings", .array(findings.map(\.json)))
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var findings: [Finding] = []
    for finding in try object.objects("findings") { findings.append(try Finding(finding)) }
    self.init(
      order: try object.integers("order"), target: try object.string("target"),
      suite: try object.string("suite"), conformanceClass: try object.string("class"),
      test: try object.string("test"), subject: try object.string("subject"),
      level: try object.choice("level", of: Level.self),
      verdict: try object.choice("outcome", of: Verdict.self),
      reason: try object.optionalMessage("reason"), findings: findings,
      findingCount: try object.count("findingCount"))
    if findingCount < findings.count {
      throw object.fault("findingCount", expected: "≥ \(findings.count)")
    }
  }
}
