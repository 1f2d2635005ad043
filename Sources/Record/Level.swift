/// How strongly a test binds: what a departure from it does to the verdict.
package enum Level: String, Sendable, CaseIterable {
  /// A requirement: one failure fails the run.
  case must
  /// A recommendation: a departure is a warning.
  case should
  /// A permission or a fact worth knowing: a departure is only said.
  case may
}

extension Level {
  /// How strongly it binds, for comparison.
  package var strength: Int {
    switch self {
    case .must: 2
    case .should: 1
    case .may: 0
    }
  }
}
