/// When colours are used.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// On a terminal that has them, unless `NO_COLOR` is set.
  case auto
  case always
  case never
}
