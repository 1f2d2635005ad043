/// What became of a clause of a contract.
package enum ClauseVerdict: String, Sendable, CaseIterable {
  /// Something was verified, and nothing that must hold was broken or left open.
  case satisfied
  /// Something that must hold is broken, or is not offered at all.
  case notSatisfied
  /// It could not be told: nothing was verified, or not all that must hold.
  case unverifiable
}
