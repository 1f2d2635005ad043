package import JSON

/// A JSONPath of a suite, compiled when the suite is read (RFC 9535).
package struct Query: Sendable {
  package let text: String
  package let path: JSONPath

  /// Returns all the nodes that the query selects; nil when there are too many to find them all, of which
  /// nothing can be told.
  package func nodes(in root: JSONValue) -> [JSONValue]? {
    let selection = path.selection(in: root)
    return selection.isComplete ? selection.nodes.map(\.value) : nil
  }
}
