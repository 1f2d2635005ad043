/// What something found in a table means for its verdict.
package enum TableSeverity: String, Sendable, Hashable, CaseIterable {
  /// The table does not conform.
  case error
  /// The table conforms all the same; its publisher had better know.
  case warning
  /// Part of the table could not be judged, so that it cannot be said to conform.
  case undetermined
}
