/// What a search for a regular expression found.
package enum PatternVerdict: Sendable, Hashable {
  case found
  case absent
  /// The search was given up, because the expression and the text would take too long.
  case undecided
}
