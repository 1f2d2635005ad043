import JSON
import Messages
import Record
package import Suites

extension JSONForm: Predicate {
  /// Judges what a JSONPath selects: how many nodes, each of them, and all together.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    var judgement = judgeSelection(evidence, in: scope)
    judgement.findings = judgement.findings.map(worded)
    return judgement
  }

  /// A finding in the words of the suite, where it has some.
  private func worded(_ finding: Finding) -> Finding {
    guard message != nil || expected != nil else { return finding }
    let wanted = expected ?? finding.expected
    let found = LocalizedText(verbatim: finding.actual ?? "")
    let sentence = message.map {
      MessageTemplate("test.message", french: $0.french, english: $0.english)(
        localized: ["actual": found, "expected": wanted ?? LocalizedText(verbatim: "")])
    }
    return finding.saying(sentence, expected: wanted)
  }

  private func judgeSelection(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    let selection = query.path.selection(in: root)
    guard selection.isComplete else { return .doubtful(Catalogue.checkTooManyNodes()) }
    let nodes = selection.nodes.map(\.value)
    var judgement = Judgement()
    if let exists { judgement.add(judgePresence(nodes, exists, evidence, root)) }
    if let count { judgement.add(judge(count, nodes.count, evidence, root, scope)) }
    if exists == false { return judgement }
    if nodes.isEmpty, judgesEachNode {
      if judgement.checkedCount == 0 {
        judgement.vacuity = Catalogue.checkEmpty(["path": query.text])
      }
    } else {
      judgement.add(judgeEach(nodes, evidence, scope))
      if isUnique { judgement.add(judgeUnique(nodes, evidence)) }
    }
    judgement.add(judgeMembership(nodes, evidence, scope, root))
    return judgement
  }

  private var judgesEachNode: Bool {
    equals != nil || near != nil || differs != nil || !types.isEmpty || matches != nil
      || atLeast != nil || atMost != nil || isUnique || excludes != nil
      || within != nil
  }

  private func judgePresence(
    _ nodes: [JSONValue], _ exists: Bool, _ evidence: Evidence, _ root: JSONValue
  ) -> Judgement {
    if nodes.isEmpty != exists { return .held }
    if let node = nodes.first {
      return .broken(evidence.finding(Catalogue.checkPresent(["path": query.text]), at: node))
    }
    return .broken(
      evidence.finding(Catalogue.checkAbsent(["path": query.text]), at: root, actual: ""))
  }

  private func judge(
    _ count: NodeCount, _ found: Int, _ evidence: Evidence, _ root: JSONValue, _ scope: Scope
  ) -> Judgement {
    let bounds: [(Expression?, (Int, Int) -> Bool, String)] = [
      (count.exactly, { $0 == $1 }, "="), (count.atLeast, { $0 >= $1 }, "≥"),
      (count.atMost, { $0 <= $1 }, "≤"),
    ]
    var judgement = Judgement()
    for (expression, holds, sign) in bounds {
      guard let expression else { continue }
      guard let wanted = scope.compute(expression).value?.integer else {
        judgement.add(.vacuous(Catalogue.checkNoPromise()))
        continue
      }
      if holds(found, wanted) {
        judgement.add(.held)
        continue
      }
      judgement.add(
        .broken(
          evidence.finding(
            Catalogue.checkCount([
              "path": query.text, "expected": "\(sign) \(wanted)", "actual": "\(found)",
            ]), at: root, expected: .init(verbatim: "\(sign) \(wanted)"), actual: "\(found)")))
    }
    return judgement
  }

  /// Judges the conditions that bear on each node alone.
  private func judgeEach(_ nodes: [JSONValue], _ evidence: Evidence, _ scope: Scope) -> Judgement {
    var rules: [NodeRule] = []
    var judgement = Judgement()
    func add(_ expression: Expression?, _ make: (JSONValue) -> NodeRule) {
      guard let expression else { return }
      switch scope.compute(expression) {
      case .value(let value): rules.append(make(value))
      case .missing: judgement.vacuity = Catalogue.checkNoPromise()
      }
    }
    add(equals) { NodeRule.equals($0) }
    add(near) { NodeRule.near($0) }
    add(differs) { NodeRule.differs($0) }
    add(within) { NodeRule.within(.init($0)) }
    add(excludes) { NodeRule.excluded(.init($0)) }
    add(atLeast) { NodeRule.atLeast($0) }
    add(atMost) { NodeRule.atMost($0) }
    if !types.isEmpty { rules.append(.types(types)) }
    if let matches { rules.append(.matches(matches)) }
    for rule in rules {
      for node in nodes {
        judgement.checkedCount += 1
        if let problem = rule.problem(with: node) {
          judgement.findings.append(
            evidence.finding(problem.message, at: node, expected: problem.expected))
        }
      }
    }
    return judgement
  }

  private func judgeUnique(_ nodes: [JSONValue], _ evidence: Evidence) -> Judgement {
    var judgement = Judgement(checkedCount: nodes.count)
    var seen: Set<JSONValue> = []
    for node in nodes where !seen.insert(node).inserted {
      judgement.findings.append(
        evidence.finding(Catalogue.checkRepeated(["value": node.excerpt]), at: node))
    }
    return judgement
  }

  private func judgeMembership(
    _ nodes: [JSONValue], _ evidence: Evidence, _ scope: Scope, _ root: JSONValue
  ) -> Judgement {
    var judgement = Judgement()
    var wanted: [JSONValue] = []
    for (expression, isList) in [(contains, false), (containsAll, true)] {
      guard let expression else { continue }
      switch scope.compute(expression) {
      case .missing: judgement.vacuity = Catalogue.checkNoPromise()
      case .value(let value):
        wanted += isList && value.kind == .array ? Array(value.elements) : [value]
        if isList, value.kind == .array, value.count == 0 {
          judgement.vacuity = Catalogue.checkEmpty(["path": query.text])
        }
      }
    }
    let present = wanted.isEmpty ? [] : Set(nodes)
    for value in wanted {
      judgement.checkedCount += 1
      if !present.contains(value) {
        judgement.findings.append(
          evidence.finding(
            Catalogue.checkMissingValue(["path": query.text, "value": value.excerpt]), at: root,
            expected: .init(verbatim: value.excerpt), actual: ""))
      }
    }
    return judgement
  }
}
