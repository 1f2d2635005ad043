internal import CMarkup

/// Keeps the first violations of one validation.
struct ViolationCollector {
  private(set) var violations: [XMLSchemaViolation] = []
  private(set) var count = 0
  private let maximumCount: Int
  private var paths = NodePaths(namespaces: SchemaPrefixes.namespaces)
  /// Where the last departure from a facet was: libxml2 says it again of the type.
  private var lastFacet: OpaquePointer?

  /// Creates a collector.
  init(keeping maximumCount: Int) {
    self.maximumCount = maximumCount
  }

  /// What was collected.
  var verdict: XMLSchemaVerdict { XMLSchemaVerdict(violations: violations, count: count) }

  /// Takes a violation.
  mutating func take(_ violation: cm_violation) {
    let code = Int(violation.code)
    // XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 to _3, after a facet of the same node.
    if (1824...1826).contains(code), lastFacet != nil, lastFacet == violation.node { return }
    lastFacet = (1829...1840).contains(code) ? violation.node : nil
    count += 1
    guard violations.count < maximumCount else { return }
    var budget = TextBudget(byteCount: 100_000)
    let reading = ViolationReading(code: code, message: budget.copy(violation.message))
    let line = violation.node.map { Int(cm_node_line($0)) } ?? Int(violation.line)
    violations.append(
      XMLSchemaViolation(
        kind: reading.kind, code: code, path: violation.node.map { paths.path(of: $0) } ?? "/",
        line: line > 0 ? line : nil, name: reading.name, value: reading.value,
        expected: Array(reading.expected.prefix(Self.longestList)),
        expectedCount: reading.expected.count, detail: reading.detail))
  }

  private static let longestList = 8

  /// The C function that violations come in by; its context points to a collector.
  static let handler: cm_violation_handler = { violation, context in
    context.assumingMemoryBound(to: ViolationCollector.self).pointee.take(violation.pointee)
  }
}
