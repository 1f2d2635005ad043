import Geo
import JSON
import Messages
import Record
package import Suites

extension GeoJSONForm: Predicate {
  /// Judges that what is selected is GeoJSON, each object by itself.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    guard let nodes = query.nodes(in: root) else {
      return .doubtful(Catalogue.checkTooManyNodes())
    }
    guard !nodes.isEmpty else { return .vacuous(Catalogue.checkEmpty(["path": query.text])) }
    var options = GeoJSONOptions()
    if let value = extent.flatMap({ scope.compute($0).value }) {
      options.extents = (try? BoxReading.boxes(value)) ?? []
    }
    var judgement = Judgement()
    for node in nodes { judgement.add(judge(node, options, evidence)) }
    if judgement.checkedCount == 0 { judgement.vacuity = Catalogue.geoNoPosition() }
    return judgement
  }

  private func judge(
    _ node: JSONValue, _ options: GeoJSONOptions, _ evidence: Evidence
  ) -> Judgement {
    let examination = GeoJSONExamination(of: node, options: options)
    // Where there are no coordinates, nothing is said of their order.
    if report == .coordinates, examination.positionCount == 0 { return Judgement() }
    var judgement = Judgement(checkedCount: 1)
    var kept: [GeoCode: Int] = [:]
    for problem in examination.problems where reports(problem) {
      kept[problem.code, default: 0] += 1
      judgement.findings.append(
        evidence.finding(
          problem.code.message(problem.tokens), at: problem.value,
          expected: .init(verbatim: "RFC 7946")))
    }
    for (code, count) in kept.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let total = examination.counts[code] ?? count
      // A code that is a breach in one place and advice in another is not counted twice.
      if count == options.maximumCountOfEach, total > count {
        judgement.findings.append(
          evidence.finding(
            Catalogue.geoMore(["count": "\(total - count)", "code": code.rawValue]), at: node,
            actual: "\(total)"))
      }
    }
    return judgement
  }

  private func reports(_ problem: GeoJSONProblem) -> Bool {
    switch report {
    case .breaches: problem.level == .breach && !problem.concernsCoordinates
    case .advice: problem.level == .advice
    case .coordinates: problem.concernsCoordinates
    }
  }
}
