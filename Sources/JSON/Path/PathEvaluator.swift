/// Applies segments to nodes (RFC 9535 §2.1.2).
///
/// A query such as `$..*..*` selects far more nodes than the document has, so the work has a bound.
struct PathEvaluator {
  /// How many nodes may be visited or selected in any document before the search is given up.
  private static let leastWork = 500_000
  /// How many more for each byte of the document, none of which brings more than one node.
  private static let workPerByte = 32
  /// How many patterns that come from the document are kept compiled.
  private static let maximumPatternCount = 1_000

  private let root: JSONValue
  /// The nodes of each absolute query inside a filter, which do not depend on the node filtered.
  private var absoluteNodes: [Int: [JSONValue]] = [:]
  private var patterns: [ExactString: IRegexp?] = [:]
  private var work = 0
  private let workLimit: Int

  /// Prepares a search from a root.
  init(root: JSONValue) {
    self.root = root
    workLimit = Self.leastWork + Self.workPerByte * root.range.count
  }

  /// Whether the bound was not reached.
  var isComplete: Bool { work <= workLimit }

  /// Returns the nodes that segments select from a node.
  mutating func select(_ segments: [PathSyntax.Segment], from node: JSONValue) -> [JSONValue] {
    var nodes = [node]
    for segment in segments {
      var selected: [JSONValue] = []
      for node in nodes {
        apply(segment, to: node, into: &selected)
        guard isComplete else { return selected }
      }
      nodes = selected
    }
    return nodes
  }

  /// Returns the nodes that a query inside a filter selects.
  mutating func select(_ query: PathSyntax.Query, from node: JSONValue) -> [JSONValue] {
    if query.isRelative { return select(query.segments, from: node) }
    if let nodes = absoluteNodes[query.place] { return nodes }
    let nodes = select(query.segments, from: root)
    absoluteNodes[query.place] = nodes
    return nodes
  }

  /// Compiles a pattern that comes from the document; nil when it is none.
  mutating func pattern(_ text: String) -> IRegexp? {
    let key = ExactString(text)
    if let known = patterns[key] { return known }
    let pattern = try? IRegexp(parsing: text)
    if patterns.count < Self.maximumPatternCount { patterns[key] = .some(pattern) }
    return pattern
  }

  private mutating func apply(
    _ segment: PathSyntax.Segment, to value: JSONValue, into selected: inout [JSONValue]
  ) {
    guard segment.isDescendant else {
      for selector in segment.selectors { apply(selector, to: value, into: &selected) }
      return
    }
    // Each node comes before its descendants, and array elements in order (§2.5.2.2).
    var pending = [value]
    while let next = pending.popLast(), isComplete {
      work += 1
      for selector in segment.selectors { apply(selector, to: next, into: &selected) }
      pending += Self.children(of: next).reversed()
    }
  }

  private static func children(of value: JSONValue) -> [JSONValue] {
    value.kind == .object ? value.members.map(\.value) : Array(value.elements)
  }

  private mutating func apply(
    _ selector: PathSyntax.Selector, to value: JSONValue, into selected: inout [JSONValue]
  ) {
    work += 1
    switch selector {
    case .name(let name):
      if let member = value[name] { selected.append(member) }
    case .wildcard:
      work += value.count
      selected += Self.children(of: value)
    case .index(let place):
      if let element = value[place < 0 ? value.count + place : place] { selected.append(element) }
    case .slice(let start, let end, let step):
      guard value.kind == .array else { return }
      work += value.count
      let elements = Array(value.elements)
      for place in Self.places(start, end, step, count: elements.count) {
        selected.append(elements[place])
      }
    case .filter(let logical):
      for child in Self.children(of: value) {
        work += 1
        guard isComplete else { return }
        if holds(logical, child) { selected.append(child) }
      }
    }
  }

  /// The places of a slice, in the order of its step (§2.3.4.2.2).
  private static func places(
    _ start: Int?, _ end: Int?, _ step: Int, count: Int
  ) -> StrideTo<Int> {
    func normalized(_ place: Int) -> Int { place >= 0 ? place : count + place }
    if step > 0 {
      let lower = min(max(normalized(start ?? 0), 0), count)
      let upper = min(max(normalized(end ?? count), 0), count)
      return stride(from: lower, to: upper, by: step)
    }
    guard step < 0 else { return stride(from: 0, to: 0, by: 1) }
    let upper = min(max(normalized(start ?? count - 1), -1), count - 1)
    let lower = min(max(end.map(normalized) ?? -1, -1), count - 1)
    return stride(from: upper, to: lower, by: step)
  }
}
