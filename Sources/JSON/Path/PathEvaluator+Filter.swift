/// Filters on a node (RFC 9535 §2.3.5.2 and §2.4).
extension PathEvaluator {
  mutating func holds(_ logical: PathSyntax.Logical, _ node: JSONValue) -> Bool {
    switch logical {
    case .or(let terms): terms.contains { holds($0, node) }
    case .and(let terms): terms.allSatisfy { holds($0, node) }
    case .not(let inner): !holds(inner, node)
    case .exists(let query): !select(query, from: node).isEmpty
    case .compare(let left, let operation, let right):
      compare(value(of: left, node), operation, value(of: right, node))
    case .call(let function): test(function, node)
    }
  }

  /// The value of a side; nil is “Nothing”.
  private mutating func value(of operand: PathSyntax.Comparable, _ node: JSONValue) -> JSONValue? {
    switch operand {
    case .literal(let value): value
    case .query(let query): select(query, from: node).first
    case .call(let function): result(of: function, node)
    }
  }

  private func compare(
    _ left: JSONValue?, _ operation: PathSyntax.Operator, _ right: JSONValue?
  ) -> Bool {
    switch operation {
    case .equal: left == right
    case .different: left != right
    case .less: isLess(left, right)
    case .greater: isLess(right, left)
    case .lessOrEqual: isLess(left, right) || left == right
    case .greaterOrEqual: isLess(right, left) || left == right
    }
  }

  private func isLess(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
    if let left = left?.number, let right = right?.number { return left < right }
    if let left = left?.string, let right = right?.string {
      return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }
    return false
  }

  // MARK: Functions

  private mutating func result(of function: PathSyntax.Function, _ node: JSONValue) -> JSONValue? {
    switch function {
    case .length(let operand):
      guard let value = value(of: operand, node) else { return nil }
      switch value.kind {
      case .string: return JSONText.integer((value.string ?? "").unicodeScalars.count).asValue
      case .array, .object: return JSONText.integer(value.count).asValue
      case .null, .boolean, .number: return nil
      }
    case .count(let query): return JSONText.integer(select(query, from: node).count).asValue
    case .value(let query):
      let nodes = select(query, from: node)
      return nodes.count == 1 ? nodes[0] : nil
    case .match, .search: return nil
    }
  }

  private mutating func test(_ function: PathSyntax.Function, _ node: JSONValue) -> Bool {
    switch function {
    case .match(let operand, let pattern):
      guard let (text, regexp) = texts(operand, pattern, node) else { return false }
      return regexp.matches(text)
    case .search(let operand, let pattern):
      guard let (text, regexp) = texts(operand, pattern, node) else { return false }
      return regexp.search(text)
    case .length, .count, .value: return false
    }
  }

  private mutating func texts(
    _ operand: PathSyntax.Comparable, _ pattern: PathSyntax.Pattern, _ node: JSONValue
  ) -> (String, IRegexp)? {
    guard let text = value(of: operand, node)?.string else { return nil }
    switch pattern {
    case .compiled(let regexp): return regexp.map { (text, $0) }
    case .computed(let operand):
      guard let source = value(of: operand, node)?.string,
        let regexp = self.pattern(source)
      else { return nil }
      return (text, regexp)
    }
  }
}
