/// What becomes of a feature that has no geometry, or no time, when a filter asks for some.
///
/// The standard decides, version by version: a suite says it in its own words.
package enum UnplacedFeatures: String, Sendable, CaseIterable {
  /// It must come back.
  case included
  /// It must not come back.
  case excluded
  /// Both are fine.
  case either
}
