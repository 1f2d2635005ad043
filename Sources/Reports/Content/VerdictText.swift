package import Messages
package import Record

extension Verdict {
  /// The verdicts in the order in which tables and pictures show them.
  static let shown: [Verdict] = [
    .passed, .failed, .warned, .undetermined, .skipped, .notApplicable,
  ]

  /// The word for a verdict.
  package var word: Message {
    switch self {
    case .passed: Catalogue.reportPassed()
    case .failed: Catalogue.reportFailed()
    case .warned: Catalogue.reportWarned()
    case .notApplicable: Catalogue.reportNotApplicable()
    case .skipped: Catalogue.reportSkipped()
    case .undetermined: Catalogue.reportUndetermined()
    }
  }
}

extension Level {
  /// The word for a level.
  package var word: Message {
    switch self {
    case .must: Catalogue.reportMust()
    case .should: Catalogue.reportShould()
    case .may: Catalogue.reportMay()
    }
  }
}
