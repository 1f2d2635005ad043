/// A JSONPath query (RFC 9535), compiled.
package struct JSONPath: Sendable {
  package let text: String
  let segments: [PathSyntax.Segment]

  /// The query `$`, which selects the whole document.
  package static let root = JSONPath(text: "$", segments: [])

  private init(text: String, segments: [PathSyntax.Segment]) {
    self.text = text
    self.segments = segments
  }

  /// Compiles a query.
  ///
  /// - Throws: `JSONPathError` at the first place that RFC 9535 does not allow.
  package init(parsing text: String) throws(JSONPathError) {
    var parser = PathParser(text)
    self.init(text: text, segments: try parser.parse())
  }

  /// What a query selects.
  package struct Selection: Sendable {
    package let nodes: [JSONNode]
    /// Whether these are all the nodes: the search was not given up because the query and the
    /// document would take too long.
    package let isComplete: Bool
  }

  /// Returns the nodes that the query selects, in order, and whether these are all.
  package func selection(in root: JSONValue) -> Selection {
    var evaluator = PathEvaluator(root: root)
    let nodes = evaluator.select(segments, from: root).map(JSONNode.init)
    return Selection(nodes: nodes, isComplete: evaluator.isComplete)
  }

  /// Returns the nodes that the query selects, in order.
  package func select(in root: JSONValue) -> [JSONNode] { selection(in: root).nodes }
}
