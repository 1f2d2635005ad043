package import JSON
import Messages
package import Record
package import Suites

/// What will be asked of whom: a value, made without sending anything.
package struct Plan: Sendable {
  /// One suite on one target.
  package struct Part: Sendable {
    /// What reports call the target, or the targets together.
    package let target: String
    /// The targets: one, but for a suite that takes all of a run together.
    package let targets: [String]
    /// What names its parameters in the record, beside the suite.
    package let scope: String?
    package let suite: Suite
    /// The parameters in force, each from the command line or the suite's default.
    package let parameters: [String: JSONValue]
    /// The tests to run, in the order of the suite.
    package let tests: [PlannedTest]
    /// The probes that these tests may fetch, in the order of the suite.
    package let probes: [Probe]

    /// The stream whose subjects a test judges, if it judges those of one.
    func stream(of planned: PlannedTest) -> Probe? {
      suite.probe(named: planned.test.probe).flatMap { suite.stream(of: $0) }
    }
  }

  /// A test with its place.
  package struct PlannedTest: Sendable {
    package let test: SuiteTest
    package let conformanceClass: ConformanceClass
    /// Its place among the classes of the suite and the tests of the class.
    package let order: [Int]
    /// Whether it looks at nothing but the instance it judges.
    let looksAtItsInstanceAlone: Bool
    /// The probes that it reads beside the instance it judges, worked out once for all instances.
    let references: [String]
    /// Those without which it cannot be judged.
    let needs: [String]

    init(test: SuiteTest, conformanceClass: ConformanceClass, order: [Int]) {
      self.test = test
      self.conformanceClass = conformanceClass
      self.order = order
      references = test.references
      needs = test.needs
      looksAtItsInstanceAlone = references.allSatisfy { $0 == test.probe }
    }
  }

  /// One suite to run on some targets, with parameters of its own.
  package struct Assignment: Sendable {
    /// What names the parameters in the record, when several assignments have the same suite.
    package let scope: String?
    package let targets: [String]
    package let suite: Suite
    package let parameters: [(name: String, value: JSONValue)]

    /// Creates an assignment.
    package init(
      scope: String?, targets: [String], suite: Suite,
      parameters: [(name: String, value: JSONValue)]
    ) {
      self.scope = scope
      self.targets = targets
      self.suite = suite
      self.parameters = parameters
    }
  }

  package private(set) var parts: [Part]
  package let selection: Selection
  /// The platform, when a file describes it.
  package let platform: PlatformDescription?
  /// The clauses that it is held to.
  package let clausier: ClausierDescription?
  /// The failures that are known and accepted.
  package private(set) var baseline: [BaselineEntry] = []
  /// Whether entries of the baseline that serve no more fail the run.
  package private(set) var isBaselineStrict = false
  /// Which part of the plan this is, if it is one.
  package private(set) var shard: Shard?

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - targets: URLs, or paths where a suite takes files.
  ///   - parameters: values given by `name=value`, for whichever suite has the parameter.
  /// - Throws: `PlanError` when a target does not suit, or a class, test or parameter is unknown.
  package init(
    targets: [String], suites: [Suite], selection: Selection,
    parameters: [(name: String, value: String)], clausier: ClausierDescription? = nil
  ) throws(PlanError) {
    var assignments: [Assignment] = []
    for (index, target) in targets.enumerated() {
      for suite in suites where index == 0 || !suite.isTogether {
        let own = suite.isTogether ? targets : [target]
        assignments.append(Assignment(scope: nil, targets: own, suite: suite, parameters: []))
      }
    }
    try self.init(
      assignments, selection: selection, parameters: parameters, platform: nil,
      clausier: clausier)
  }

  /// Makes a plan of suites, each on targets of its own, such as the endpoints of a platform.
  ///
  /// - Parameter parameters: values given by `name=value`, which prevail over those of the assignments.
  /// - Throws: `PlanError` when a target does not suit, or a class, test or parameter is unknown.
  package init(
    _ assignments: [Assignment], selection: Selection,
    parameters: [(name: String, value: String)], platform: PlatformDescription?,
    clausier: ClausierDescription?
  ) throws(PlanError) {
    try Self.verify(selection, parameters, assignments.map(\.suite))
    var parts: [Part] = []
    for assignment in assignments {
      let suite = assignment.suite
      for target in assignment.targets { try Self.verify(target, suite) }
      let tests = Self.tests(of: suite, selection)
      // Of a whole platform, what the selection leaves nothing of is not spoken of.
      if tests.isEmpty, platform != nil { continue }
      let values = try Self.parameters(
        of: suite, given: parameters, described: assignment.parameters)
      let groups = suite.isTogether ? [assignment.targets] : assignment.targets.map { [$0] }
      for targets in groups {
        parts.append(
          Part(
            target: Self.name(of: targets), targets: targets, scope: assignment.scope,
            suite: suite, parameters: values, tests: tests, probes: Self.probes(of: suite, tests)))
      }
    }
    self.parts = parts
    self.selection = selection
    self.platform = platform
    self.clausier = clausier
  }

  /// What reports call several targets that are taken together.
  private static func name(of targets: [String]) -> String {
    guard let first = targets.first, targets.count > 1 else { return targets.first ?? "" }
    return "\(first) (+ \(targets.count - 1))"
  }

  private static func verify(
    _ selection: Selection, _ parameters: [(name: String, value: String)], _ suites: [Suite]
  ) throws(PlanError) {
    let classes = suites.flatMap(\.classes)
    try verify(selection.classes, among: classes.map(\.id), Catalogue.planUnknownClass)
    try verify(
      selection.tests, among: classes.flatMap(\.tests).map(\.id), Catalogue.planUnknownTest)
    try verify(
      parameters.map(\.name), among: suites.flatMap(\.parameters).map(\.name),
      Catalogue.planUnknownParameter)
  }

  private static func verify(
    _ names: [String], among known: [String], _ template: MessageTemplate
  ) throws(PlanError) {
    for name in names where !known.contains(name) {
      let nearest = Suggestion.nearest(to: name, among: known)
      throw PlanError(
        message: template([
          "name": name, "known": nearest ?? Array(Set(known)).sorted().joined(separator: ", "),
        ]))
    }
  }

  /// Returns one part of the plan: every N-th test, whatever the machine, with the probes that these need.
  package func part(
    _ shard: Shard?, baseline: [BaselineEntry], isBaselineStrict: Bool
  ) -> Plan {
    var plan = self
    plan.baseline = baseline
    plan.isBaselineStrict = isBaselineStrict
    plan.shard = shard
    guard let shard else { return plan }
    var place = 0
    plan.parts = parts.map { part in
      let tests = part.tests.filter { _ in
        place += 1
        return shard.takes(place - 1)
      }
      return Part(
        target: part.target, targets: part.targets, scope: part.scope, suite: part.suite,
        parameters: part.parameters, tests: tests, probes: Self.probes(of: part.suite, tests))
    }
    return plan
  }

  private static func verify(_ target: String, _ suite: Suite) throws(PlanError) {
    let kind: Suite.TargetKind = isURL(target) ? .url : .file
    guard suite.targets.contains(kind) else {
      throw PlanError(
        message: Catalogue.planUnsuitableTarget(["target": target, "suite": suite.id]))
    }
  }

  /// Tells whether a target is a URL that can be asked.
  package static func isURL(_ target: String) -> Bool {
    let start = target.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  private static func tests(of suite: Suite, _ selection: Selection) -> [PlannedTest] {
    var planned: [PlannedTest] = []
    for (classIndex, group) in suite.classes.enumerated() {
      for (testIndex, test) in group.tests.enumerated() {
        let isAsked =
          (selection.classes.isEmpty && selection.tests.isEmpty)
          || selection.classes.contains(group.id) || selection.tests.contains(test.id)
        guard isAsked else { continue }
        planned.append(
          PlannedTest(test: test, conformanceClass: group, order: [classIndex, testIndex]))
      }
    }
    return planned
  }

  private static func parameters(
    of suite: Suite, given: [(name: String, value: String)],
    described: [(name: String, value: JSONValue)]
  ) throws(PlanError) -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    for parameter in suite.parameters {
      guard let text = given.last(where: { $0.name == parameter.name })?.value else {
        let own = described.last { $0.name == parameter.name }?.value
        values[parameter.name] = own ?? parameter.default
        continue
      }
      guard let value = parameter.value(from: text) else {
        throw PlanError(
          message: Catalogue.planBadParameter([
            "name": parameter.name, "value": text,
            "kind": parameter.choices.isEmpty
              ? parameter.kind.rawValue : parameter.choices.joined(separator: " | "),
          ]))
      }
      values[parameter.name] = value
    }
    return values
  }

  /// The probes that tests may need, themselves or through what they are built from.
  private static func probes(of suite: Suite, _ tests: [PlannedTest]) -> [Probe] {
    var needed: Set<String> = []
    var pending = tests.flatMap { [$0.test.probe] + $0.references }
    let isGated = tests.contains(where: \.conformanceClass.isGated)
    if let declaration = suite.declaration, isGated { pending.append(declaration.probe) }
    while let name = pending.popLast() {
      guard needed.insert(name).inserted, let probe = suite.probe(named: name) else { continue }
      pending += probe.references
    }
    return suite.probes.filter { needed.contains($0.name) }
  }
}

extension Probe {
  /// The probes that must be there before an instance of this one can be.
  var references: [String] {
    [parent, origin, summarized].compactMap(\.self) + requestExpressions.flatMap(\.probes)
      + bindings.flatMap(\.value.probes).filter { $0 != name }
  }
}

extension SuiteTest {
  /// The probes that the test reads beside the instance it judges.
  var references: [String] {
    bindings.flatMap(\.value.probes)
      + (conditions.map(\.assertion) + assertions).flatMap(\.references)
  }

  /// Those of its references without which it cannot be judged.
  var needs: [String] {
    bindings.flatMap(\.value.probes) + (conditions.map(\.assertion) + assertions).flatMap(\.needs)
  }
}

extension Assertion {
  /// The probes that the assertion reads.
  var references: [String] { needs + (form.inner + conclusive).flatMap(\.references) }

  /// Those that it cannot do without: what only an alternative reads, or what makes a failure count, may be
  /// missing, and is then a doubt at most.
  var needs: [String] { [probe].compactMap(\.self) + form.expressions.flatMap(\.probes) }
}
