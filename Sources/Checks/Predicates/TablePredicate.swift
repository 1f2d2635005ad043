import JSON
import Messages
import Record
package import Suites

extension TableForm: Predicate {
  /// Judges what was found in a table: each place that is shown is a finding, and all are counted.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value, let tallies = root["tallies"], let problems = root["problems"]
    else { return .doubtful(Catalogue.tableSourceNoTable()) }
    var counts: [String: (total: Int, shown: Int)] = [:]
    for tally in tallies.elements where isMeant(tally) && !isDoubt(tally) {
      counts[name(of: tally), default: (0, 0)].total += tally["count"]?.integer ?? 0
    }
    var judgement = Judgement(checkedCount: checkedCount(root))
    var doubts: [Message] = []
    for problem in problems.elements where isMeant(problem) {
      let sentence = ProblemsForm.sentence(of: problem)
      if isDoubt(problem) {
        doubts.append(sentence)
        continue
      }
      counts[name(of: problem), default: (0, 0)].shown += 1
      let place = evidence.location(of: problem)
      let expected = problem["expected"]?.string.flatMap { $0.isEmpty ? nil : $0 }
      judgement.findings.append(
        Finding(
          sentence, expected: expected.map { LocalizedText(verbatim: $0) },
          actual: problem["cell"]?.string, location: place.location, exchange: place.exchange))
    }
    for (_, count) in counts { judgement.unlistedCount += max(0, count.total - count.shown) }
    if judgement.findings.isEmpty { judgement.doubts = doubts + self.doubts(root, problems) }
    return judgement
  }

  private func isMeant(_ node: JSONValue) -> Bool {
    [node["code"], node["standard"]].contains { $0?.string.map { codes.contains($0) } ?? false }
  }

  private func isDoubt(_ node: JSONValue) -> Bool { node["severity"]?.string == "undetermined" }

  private func name(of node: JSONValue) -> String {
    "\(node["code"]?.string ?? "")\n\(node["field"]?.string ?? "")"
  }

  private func checkedCount(_ root: JSONValue) -> Int {
    switch extent {
    case .circumstances, .file: 1
    case .header: max(1, root["header"]?.count ?? 0)
    case .rows: max(1, root["counts"]?["judged"]?.integer ?? 0)
    }
  }

  /// Why it tells nothing that nothing was found.
  private func doubts(_ root: JSONValue, _ problems: JSONValue) -> [Message] {
    guard extent != .circumstances else { return [] }
    // What stopped the reading says why; the first one does.
    let stopping = problems.elements.first { problem in
      isDoubt(problem) && (problem["code"]?.string).map { Self.stops.contains($0) } ?? false
    }
    if let stopping { return [ProblemsForm.sentence(of: stopping)] }
    switch extent {
    case .rows where root["kind"]?.string == "table" && root["counts"]?["judged"]?.integer == 0:
      return [Catalogue.tableSourceUnjudged()]
    default: return []
    }
  }

  /// What ends the reading of a file before its end.
  private static let stops: Set<String> = [
    "table-source.cut", "table.cell-too-large", "table.record-too-large", "table.too-many-cells",
    "table.compressed",
  ]
}
