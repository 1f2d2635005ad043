import JSON

/// Puts documents into JSON.
struct JSONRenderer: Sendable {
  /// Returns the text of a document, with or without what changes at each request.
  func render(_ document: ResourceDocument, isTimeStamped: Bool = true) -> [UInt8] {
    JSONWriter.compact(document.json(isTimeStamped: isTimeStamped))
  }
}
