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

  /// Returns the nodes that the query selects, in order.
  package func select(in root: JSONValue) -> [JSONNode] {
    PathEvaluator(root: root).select(segments, from: JSONNode(value: root))
  }
}
