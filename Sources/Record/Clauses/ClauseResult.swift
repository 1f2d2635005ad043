package import Messages

/// A clause with what the tests of a run make of it.
package struct ClauseResult: Sendable, Hashable {
  package let clause: ClauseDescription
  package let verdict: ClauseVerdict
  /// Why, in one sentence; always given.
  package let reason: Message
  /// The results of its tests, one a target, in the order of the plan.
  package let results: [TestResult]

  /// Judges the clauses of a record, in their order; none when it has none.
  package static func results(of record: RunRecord) -> [ClauseResult] {
    results(of: record.header.clausier, over: record.outcomes)
  }

  /// Judges clauses by some outcomes.
  static func results(
    of clausier: ClausierDescription?, over outcomes: [Outcome]
  ) -> [ClauseResult] {
    guard let clausier else { return [] }
    var byTest: [ClauseDescription.Proof: [TestResult]] = [:]
    for result in TestResult.results(of: outcomes) {
      let proof = ClauseDescription.Proof(suite: result.key.suite, test: result.key.test)
      byTest[proof, default: []].append(result)
    }
    return clausier.clauses.map { clause in
      ClauseResult(clause, clause.proofs.flatMap { byTest[$0] ?? [] })
    }
  }

  /// Judges a clause.
  ///
  /// It is satisfied only if at least one of its tests ran, nothing that must hold failed or stayed open, and
  /// the tests prove the whole of it.
  private init(_ clause: ClauseDescription, _ results: [TestResult]) {
    self.clause = clause
    self.results = results
    (verdict, reason) = Self.judge(clause, results)
  }

  private static func judge(
    _ clause: ClauseDescription, _ results: [TestResult]
  ) -> (ClauseVerdict, Message) {
    if clause.proofs.isEmpty {
      return (
        .unverifiable,
        clause.unverifiable.map { Message(code: "clause.not-automatic", text: $0) }
          ?? Catalogue.clauseNoTest()
      )
    }
    if results.isEmpty { return (.unverifiable, Catalogue.clauseNotRun()) }
    let broken = results.filter { $0.breaks(strictly: clause.isStrict) }
    if !broken.isEmpty {
      return (.notSatisfied, Catalogue.clauseBroken(broken.count, ["tests": names(of: broken)]))
    }
    let undeclared = results.filter { $0.isUndeclared && clause.requires($0.key) }
    if let first = undeclared.first {
      return (
        .notSatisfied, Catalogue.clauseUndeclared(["class": first.key.conformanceClass])
      )
    }
    let open = results.filter { $0.isOpen(strictly: clause.isStrict) }
    if !open.isEmpty {
      return (.unverifiable, Catalogue.clauseOpen(open.count, ["tests": names(of: open)]))
    }
    let judgedCount = results.count { $0.hasVerdict(.passed) || $0.hasVerdict(.warned) }
    guard judgedCount > 0 else { return (.unverifiable, Catalogue.clauseNotApplicable()) }
    let satisfied = Catalogue.clauseSatisfied(judgedCount)
    guard let rest = clause.unverifiable else { return (.satisfied, satisfied) }
    // What no test proves is not proven by those that prove the rest.
    return (
      .unverifiable, Catalogue.clausePartly(localized: ["tests": satisfied.text, "rest": rest])
    )
  }

  private static func names(of results: [TestResult]) -> String {
    var names: [String] = []
    for result in results where !names.contains(result.key.test) { names.append(result.key.test) }
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? shown + "…" : shown
  }
}

extension TestResult {
  /// Whether the result breaks a clause that it proves.
  fileprivate func breaks(strictly: Bool) -> Bool {
    hasVerdict(.failed) || (strictly && hasVerdict(.warned))
  }

  /// Whether something that must hold could not be told.
  fileprivate func isOpen(strictly: Bool) -> Bool {
    (level == .must || strictly) && (hasVerdict(.undetermined) || hasVerdict(.skipped))
  }

  /// Whether the platform does not declare what the test is about.
  fileprivate var isUndeclared: Bool {
    verdict == .notApplicable
      && outcomes.contains { $0.reason?.code == Catalogue.engineUndeclared.code }
  }
}

extension ClauseDescription {
  /// Whether the clause asks that the class of a result be declared.
  fileprivate func requires(_ key: TestResult.Key) -> Bool {
    declarations.contains { $0.suite == key.suite && $0.conformanceClass == key.conformanceClass }
  }
}
