import Checks
import JSON
import Messages

/// One instance of a probe, fetched.
struct Instance: Sendable {
  /// What names it among its siblings, from the outermost family to this one.
  let path: [String]
  /// Its place among its siblings, from the outermost family to this one.
  let order: [Int]
  /// The instance of the parent probe.
  let parent: InstanceReference?
  /// What came of it.
  let state: State

  /// What came of an instance.
  enum State: Sendable {
    /// It is there, with all that can be named from it.
    case ready(Evidence, Scope)
    /// It could not be had.
    case failed(ProbeFailure)
  }

  /// The scope below the instance, if it is there.
  var scope: Scope? {
    if case .ready(_, let scope) = state { scope } else { nil }
  }

  /// Its name for a person, or nil for the only instance of a probe.
  var name: String? { path.isEmpty ? nil : path.joined(separator: " / ") }
}

/// A boxed instance, since an instance names its parent.
final class InstanceReference: Sendable {
  let probe: String
  let instance: Instance

  init(probe: String, instance: Instance) {
    self.probe = probe
    self.instance = instance
  }
}
