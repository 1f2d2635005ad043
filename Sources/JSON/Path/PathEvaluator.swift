/// Applies segments to nodes (RFC 9535 §2.1.2).
struct PathEvaluator {
  let root: JSONValue

  func select(_ segments: [PathSyntax.Segment], from node: JSONNode) -> [JSONNode] {
    segments.reduce([node]) { nodes, segment in nodes.flatMap { apply(segment, to: $0.value) } }
  }

  private func apply(_ segment: PathSyntax.Segment, to value: JSONValue) -> [JSONNode] {
    var selected: [JSONNode] = []
    guard segment.isDescendant else {
      for selector in segment.selectors { apply(selector, to: value, into: &selected) }
      return selected
    }
    // Each node comes before its descendants, and array elements in order (§2.5.2.2).
    var pending = [value]
    while let next = pending.popLast() {
      for selector in segment.selectors { apply(selector, to: next, into: &selected) }
      pending += Self.children(of: next).reversed()
    }
    return selected
  }

  private static func children(of value: JSONValue) -> [JSONValue] {
    value.kind == .object ? value.members.map(\.value) : Array(value.elements)
  }

  private func apply(
    _ selector: PathSyntax.Selector, to value: JSONValue, into selected: inout [JSONNode]
  ) {
    switch selector {
    case .name(let name):
      if value.kind == .object, let member = value.member(exactly: name) {
        selected.append(JSONNode(value: member))
      }
    case .wildcard: selected += Self.children(of: value).map { JSONNode(value: $0) }
    case .index(let place):
      if let element = value[place < 0 ? value.count + place : place] {
        selected.append(JSONNode(value: element))
      }
    case .slice(let start, let end, let step):
      let elements = Array(value.elements)
      for place in Self.places(start, end, step, count: elements.count) {
        selected.append(JSONNode(value: elements[place]))
      }
    case .filter(let logical):
      for child in Self.children(of: value) where holds(logical, child) {
        selected.append(JSONNode(value: child))
      }
    }
  }

  /// The places of a slice, in the order of its step (§2.3.4.2.2).
  private static func places(_ start: Int?, _ end: Int?, _ step: Int, count: Int) -> [Int] {
    guard step != 0, count > 0 else { return [] }
    func normalized(_ place: Int) -> Int { place >= 0 ? place : count + place }
    if step > 0 {
      let lower = min(max(normalized(start ?? 0), 0), count)
      let upper = min(max(normalized(end ?? count), 0), count)
      return lower < upper ? Array(stride(from: lower, to: upper, by: step)) : []
    }
    let upper = min(max(normalized(start ?? count - 1), -1), count - 1)
    let lower = min(max(end.map(normalized) ?? -1, -1), count - 1)
    return lower < upper ? Array(stride(from: upper, to: lower, by: step)) : []
  }
}

extension JSONValue {
  /// The member whose name has the same code points, the last one when there are several.
  func member(exactly name: String) -> JSONValue? {
    var found: JSONValue?
    for member in members where member.name.unicodeScalars.elementsEqual(name.unicodeScalars) {
      found = member.value
    }
    return found
  }
}
