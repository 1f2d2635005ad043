internal import CMarkup

/// A walk over a node and all that is in it, in document order and without recursion.
struct NodeWalk {
  /// One step of a walk.
  enum Step {
    /// A node begins.
    case enter(OpaquePointer)
    /// A node that was entered ends.
    case leave(OpaquePointer)
  }

  private let top: OpaquePointer
  private var step: Step?

  /// Creates a walk that starts by entering a node and ends by leaving it.
  init(from top: OpaquePointer) {
    self.top = top
    step = .enter(top)
  }

  /// Gives the next step.
  mutating func next() -> Step? {
    guard let current = step else { return nil }
    switch current {
    case .enter(let node):
      step = cm_node_first_child(node).map { .enter($0) } ?? .leave(node)
    case .leave(let node):
      step = node == top ? nil : after(node)
    }
    return current
  }

  /// Passes over what is in the node that was just entered.
  mutating func skipChildren(of node: OpaquePointer) {
    step = .leave(node)
  }

  private func after(_ node: OpaquePointer) -> Step? {
    cm_node_next(node).map { .enter($0) } ?? cm_node_parent(node).map { .leave($0) }
  }
}
