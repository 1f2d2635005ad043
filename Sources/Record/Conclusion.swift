package import Messages

/// How a run ends: the sentence that says it and the code that recette exits with.
///
/// Every report, the terminal and the run itself take both from here.
package struct Conclusion: Sendable, Hashable {
  package let exitCode: ExitCode
  package let message: Message

  /// Concludes from outcomes.
  ///
  /// - Parameters:
  ///   - isInterrupted: Whether the run stopped before its end, so that nothing can be concluded
  ///     from what is missing.
  ///   - failOn: The weakest level whose departures fail the run.
  package init(from outcomes: [Outcome], isInterrupted: Bool, failOn: Level) {
    self.init(
      results: TestResult.results(of: outcomes), isInterrupted: isInterrupted, failOn: failOn)
  }

  /// Concludes from a record; one without a footer was cut.
  package init(of record: RunRecord, failOn: Level? = nil) {
    let baseline = BaselineJudgement(of: record)
    let outcomes =
      record.header.baseline.isEmpty
      ? record.outcomes : record.outcomes.filter { !baseline.accepts($0) }
    let conclusion = Conclusion(
      results: TestResult.results(of: outcomes),
      isInterrupted: record.footer?.isInterrupted ?? true,
      failOn: failOn ?? record.header.failOn)
    let uselessCount = baseline.stale.count + baseline.expired.count
    if record.header.isBaselineStrict, uselessCount > 0, conclusion.exitCode == .conforms {
      self.init(.fails, Catalogue.conclusionBaseline(uselessCount))
      return
    }
    let brokenCount = ClauseResult.results(of: record.header.clausier, over: outcomes).count {
      $0.clause.level == .must && $0.verdict == .notSatisfied
    }
    // What is accepted breaks no clause for the code, though reports still say that it does. A clause may be
    // broken by what a platform does not offer, which no test fails.
    guard brokenCount > 0, conclusion.exitCode != .fails, conclusion.exitCode != .interrupted
    else {
      self = conclusion
      return
    }
    self.init(.fails, Catalogue.conclusionClauses(brokenCount))
  }

  private init(_ exitCode: ExitCode, _ message: Message) {
    self.exitCode = exitCode
    self.message = message
  }

  private init(results: [TestResult], isInterrupted: Bool, failOn: Level) {
    let counts = VerdictCounts(results.lazy.map(\.verdict))
    let binding = results.filter { $0.level.strength >= failOn.strength }
    let failedCount =
      counts[.failed] + binding.count { $0.hasVerdict(.warned) && !$0.hasVerdict(.failed) }
    let openCount = binding.count { $0.hasVerdict(.undetermined) || $0.hasVerdict(.skipped) }
    let judged = String(counts.judged)
    if isInterrupted {
      exitCode = .interrupted
      message = Catalogue.conclusionInterrupted(failedCount, ["judged": judged])
    } else if failedCount > 0 {
      exitCode = .fails
      message = Catalogue.conclusionFails(failedCount, ["judged": judged])
    } else if openCount > 0 {
      exitCode = .undetermined
      message = Catalogue.conclusionUndetermined(openCount)
    } else if counts.judged == 0 {
      exitCode = .nothingTested
      message = Catalogue.conclusionNothingTested()
    } else if counts[.warned] > 0 {
      exitCode = .conforms
      message = Catalogue.conclusionConformsWithWarnings(counts[.warned], ["judged": judged])
    } else {
      exitCode = .conforms
      message = Catalogue.conclusionConforms(counts.judged)
    }
  }
}

extension TestResult {
  /// Tells whether any instance ended with a verdict.
  package func hasVerdict(_ verdict: Verdict) -> Bool {
    outcomes.contains { $0.verdict == verdict }
  }
}
