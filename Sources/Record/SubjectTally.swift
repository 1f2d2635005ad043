/// What became of the subjects that one test judged, each by itself: records, files, tables.
package struct SubjectTally: Sendable, Hashable {
  /// How many subjects ended with each verdict.
  package let verdicts: VerdictCounts

  /// Creates a tally.
  package init(_ verdicts: VerdictCounts) {
    self.verdicts = verdicts
  }

  /// How many subjects there were, those to which the test does not apply included.
  package var total: Int { verdicts.total }

  /// How many subjects depart from the expectation.
  package var departing: Int { verdicts[.failed] + verdicts[.warned] }

  /// Which part of the subjects judged depart, from 0 to 1; nil when none was judged.
  package var departingShare: Double? {
    verdicts.judged == 0 ? nil : Double(departing) / Double(verdicts.judged)
  }
}
