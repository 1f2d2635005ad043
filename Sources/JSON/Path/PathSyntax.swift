/// The parts of a JSONPath query (RFC 9535 §2).
enum PathSyntax {
  /// A segment: selectors applied to the children of a node, or to all that descends from it.
  struct Segment: Sendable {
    let selectors: [Selector]
    let isDescendant: Bool
    /// Whether blanks stand inside its brackets, which a query that is compared may not have.
    var hasBlanks = false
  }

  /// A selector (§2.3).
  enum Selector: Sendable {
    case name(String)
    case wildcard
    case index(Int)
    case slice(start: Int?, end: Int?, step: Int)
    case filter(Logical)
  }

  /// A query inside a filter, from the root or from the current node.
  struct Query: Sendable {
    let isRelative: Bool
    let segments: [Segment]
    /// Its place among the absolute queries, whose nodes are found once.
    let place: Int
    /// Whether it selects at most one node, whatever the document (§2.3.5.1).
    var isSingular: Bool {
      segments.allSatisfy { segment in
        guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
        switch segment.selectors[0] {
        case .name, .index: return true
        case .wildcard, .slice, .filter: return false
        }
      }
    }

    /// Whether it can be compared: the grammar of such queries admits no blank in brackets
    /// (§2.3.5.1).
    var isComparable: Bool { isSingular && !segments.contains(where: \.hasBlanks) }
  }

  /// A logical expression (§2.3.5).
  indirect enum Logical: Sendable {
    case or([Logical])
    case and([Logical])
    case not(Logical)
    case exists(Query)
    case compare(Comparable, Operator, Comparable)
    case call(Function)
  }

  /// A comparison operator.
  enum Operator: String, Sendable, CaseIterable {
    case equal = "=="
    case different = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
  }

  /// A side of a comparison.
  indirect enum Comparable: Sendable {
    case literal(JSONValue)
    case query(Query)
    case call(Function)
  }

  /// A call of a function extension (§2.4), whose types were verified.
  indirect enum Function: Sendable {
    case length(Comparable)
    case count(Query)
    case value(Query)
    case match(Comparable, Pattern)
    case search(Comparable, Pattern)

    /// Whether the result is a value, and so can be compared.
    var isValue: Bool {
      switch self {
      case .length, .count, .value: true
      case .match, .search: false
      }
    }
  }

  /// The pattern of `match` or `search`: compiled once when it is a literal.
  enum Pattern: Sendable {
    case compiled(IRegexp?)
    case computed(Comparable)
  }
}
