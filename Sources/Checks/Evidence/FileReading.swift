package import JSON
import Record

/// What was read of a file by ranges, shown to suites as a JSON document of recette's own making.
package struct FileReading: Sendable {
  /// The URL or path of the file.
  package let url: String
  package let document: JSONDocument
  /// The identifiers of the exchanges that brought its bytes, in order; none for a local file.
  package let exchanges: [String]
  /// How the server delivered it.
  package let answers: FileAnswers

  /// Creates what was read.
  package init(
    url: String, document: JSONDocument, exchanges: [String], answers: FileAnswers = FileAnswers()
  ) {
    self.url = url
    self.document = document
    self.exchanges = exchanges
    self.answers = answers
  }

  /// Where in the file a node of the document comes from: the `offset` of the nearest object that has one.
  func byteOffset(of node: JSONValue) -> Int? {
    var tokens = node.pointer.tokens
    while true {
      let enclosing = JSONPointer(tokens: tokens).resolve(in: document.root)
      if let offset = enclosing?["offset"]?.integer { return offset }
      guard tokens.popLast() != nil else { return nil }
    }
  }

  /// Where in a table a node of the document comes from: the `row` and `field` of the node itself.
  func cell(of node: JSONValue) -> Location? {
    node["row"]?.integer.map { .cell(row: $0, field: node["field"]?.string) }
  }
}
