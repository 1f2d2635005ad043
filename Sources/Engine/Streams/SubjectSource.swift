/// Brings the subjects of a stream, one after the other.
///
/// Nothing of a subject is kept once it was handed over, so that a stream may be of any length.
protocol SubjectSource: Sendable {
  /// Hands each subject over, in an order that is the same from run to run.
  ///
  /// - Parameter give: Waits while enough subjects are being judged, and tells whether more are wanted.
  func deliver(to give: @escaping @Sendable (Subject) async -> Bool) async -> StreamEnd
}
