/// What an examination comes to.
package enum TableVerdict: String, Sendable, Hashable, CaseIterable {
  /// All of the table was read and judged, and nothing is wrong but what warnings say.
  case conforms
  /// Something at least is wrong.
  case departs
  /// Nothing is wrong in what was judged, and not all could be: never a pass.
  case undetermined
}
