/// A place in a document, in the notation of that document's kind.
package enum Location: Sendable, Hashable {
  /// A JSON Pointer (RFC 6901), with the line and column in the body when it was parsed from one.
  case jsonPointer(String, line: Int?, column: Int?)
  /// An XPath 1.0 expression that selects the node, with its line.
  case xpath(String, line: Int?)
  /// A record and field of a table; rows are those of records, the header being row 1.
  case cell(row: Int, field: String?)
  /// A byte offset from the start of the file, in bytes.
  case byteOffset(Int)
  /// A header field of the response, by name.
  case header(String)
  /// The status line of the response.
  case status
  /// The body as a whole.
  case body
}
