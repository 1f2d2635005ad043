import JSON
import Messages
import Suites

/// A condition on one JSON node.
enum NodeRule {
  case equals(JSONValue)
  /// Equal as numbers, or lists of them, to a billionth.
  case near(JSONValue)
  case differs(JSONValue)
  case within(Values)
  case excluded(Values)
  case atLeast(JSONValue)
  case atMost(JSONValue)
  case types([JSONForm.NodeType])
  case matches(IRegexp)

  /// Values to look nodes up in, which may be as many as the nodes.
  struct Values {
    let list: JSONValue
    private let members: Set<JSONValue>

    init(_ list: JSONValue) {
      self.list = list
      members = Set(list.elements)
    }

    func contains(_ node: JSONValue) -> Bool { members.contains(node) }
  }

  /// What is wrong with a node, if anything.
  struct Problem {
    let message: Message
    let expected: LocalizedText
  }

  /// Judges a node.
  func problem(with node: JSONValue) -> Problem? {
    switch self {
    case .equals(let wanted):
      node == wanted ? nil : problem(Catalogue.checkDiffers, wanted.excerpt, node)
    case .near(let wanted):
      Self.isNear(node, wanted) ? nil : problem(Catalogue.checkDiffers, wanted.excerpt, node)
    case .differs(let unwanted):
      node != unwanted ? nil : problem(Catalogue.checkForbidden, "≠ \(unwanted.excerpt)", node)
    case .within(let values):
      values.contains(node)
        ? nil : problem(Catalogue.checkNotAmong, values.list.excerpt, node)
    case .excluded(let values):
      values.contains(node)
        ? problem(Catalogue.checkForbidden, "∉ \(values.list.excerpt)", node) : nil
    case .atLeast(let bound):
      Self.isInOrder(bound, node)
        ? nil : problem(Catalogue.checkDiffers, "≥ \(bound.excerpt)", node)
    case .atMost(let bound):
      Self.isInOrder(node, bound)
        ? nil : problem(Catalogue.checkDiffers, "≤ \(bound.excerpt)", node)
    case .types(let types):
      types.contains { Self.has(node, $0) }
        ? nil : problem(Catalogue.checkType, types.map(\.rawValue).joined(separator: " | "), node)
    case .matches(let pattern):
      node.string.map(pattern.matches) == true
        ? nil : problem(Catalogue.checkPattern, pattern.text, node)
    }
  }

  private func problem(_ template: MessageTemplate, _ expected: String, _ node: JSONValue)
    -> Problem
  {
    Problem(
      message: template(["expected": expected, "actual": node.excerpt]),
      expected: .init(verbatim: expected))
  }

  private static func isNear(_ node: JSONValue, _ wanted: JSONValue) -> Bool {
    if node.kind == .array, wanted.kind == .array {
      return node.count == wanted.count
        && zip(node.elements, wanted.elements).allSatisfy { isNear($0, $1) }
    }
    guard let left = node.double, let right = wanted.double else { return node == wanted }
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }

  private static func isInOrder(_ lesser: JSONValue, _ greater: JSONValue) -> Bool {
    guard let lesser = lesser.number, let greater = greater.number else { return false }
    return lesser < greater || lesser == greater
  }

  private static func has(_ node: JSONValue, _ type: JSONForm.NodeType) -> Bool {
    switch type {
    case .integer: node.number?.isInteger == true
    default: node.kind.rawValue == type.rawValue
    }
  }
}
