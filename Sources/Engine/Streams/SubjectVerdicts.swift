import Record

/// What the tests of a stream conclude about one subject.
struct SubjectVerdicts: Sendable {
  let index: Int
  let key: String
  /// One verdict a test, in the order of the plan.
  let verdicts: [InstanceVerdict]
  /// What bounds left out below the subject.
  let omissions: [Omission]
}
