import Checks

/// One instance of a probe: a document fetched, a node or a value, or why it could not be had.
final class Instance: Sendable {
  /// What came of an instance.
  enum State: Sendable {
    /// It is there, with all that can be named from it.
    case ready(Evidence, Scope)
    /// It could not be had.
    case failed(ProbeFailure)
  }

  let probe: String
  /// What names it among its siblings, from the outermost family to this one.
  let path: [String]
  /// Its place among its siblings, from the outermost family to this one.
  let order: [Int]
  /// The instance of the parent probe.
  let parent: Instance?
  let state: State

  /// Creates an instance.
  init(probe: String, path: [String], order: [Int], parent: Instance?, state: State) {
    self.probe = probe
    self.path = path
    self.order = order
    self.parent = parent
    self.state = state
  }

  /// The scope below the instance, if it is there.
  var scope: Scope? {
    if case .ready(_, let scope) = state { scope } else { nil }
  }

  /// Its name for a person, or nil for the only instance of a probe.
  var name: String? { path.isEmpty ? nil : path.joined(separator: " / ") }

  /// The instance itself, or the one above it, that belongs to a probe.
  ///
  /// When what stands above could not be had, there may be none.
  func ancestor(of probe: String) -> Instance? {
    var next: Instance? = self
    while let instance = next {
      if instance.probe == probe { return instance }
      next = instance.parent
    }
    return nil
  }
}
