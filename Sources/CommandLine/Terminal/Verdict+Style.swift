import Record

extension Verdict {
  /// How the word for the verdict is set off.
  var style: Terminal.Style {
    switch self {
    case .passed: .green
    case .failed: .red
    case .warned, .undetermined: .yellow
    case .skipped, .notApplicable: .dim
    }
  }
}

extension ClauseVerdict {
  /// How the word for the verdict on a clause is set off.
  var style: Terminal.Style {
    switch self {
    case .satisfied: .green
    case .notSatisfied: .red
    case .unverifiable: .yellow
    }
  }
}
