package import JSON

/// Pages that follow one another, read as one document.
///
/// The document is `{"pages": […], "count": n, "complete": bool, "stopped": "…", "urls": […]}`: rules over
/// paging are queries on it.
package struct PageSequence: Sendable {
  /// Why no further page was asked for.
  package enum Stop: String, Sendable, CaseIterable {
    /// The last page names no next one.
    case end
    /// The bound on pages was reached.
    case bound
    /// The next page is one that was read already.
    case loop
    /// The next page could not be had, or was no document.
    case failed
  }

  package let answers: [Answer]
  package let stop: Stop
  package let document: JSONDocument

  /// Reads pages as one document; nil when one of them is not JSON.
  package init?(answers: [Answer], stop: Stop) {
    var bytes = Array(#"{"pages":["#.utf8)
    var urls: [JSONText] = []
    for (index, answer) in answers.enumerated() {
      guard let page = try? answer.json.get() else { return nil }
      if index > 0 { bytes.append(0x2C) }
      bytes += page.bytes
      urls.append(.string(answer.url))
    }
    bytes += Array("],".utf8)
    let rest: JSONText = .object([
      ("count", .integer(answers.count)), ("complete", .boolean(stop == .end)),
      ("stopped", .string(stop.rawValue)), ("urls", .array(urls)),
    ])
    bytes += JSONWriter.compact(rest).dropFirst()
    guard let document = try? JSONDocument(parsing: bytes) else { return nil }
    self.answers = answers
    self.stop = stop
    self.document = document
  }

  /// Finds a node of the joined document in the page it came from.
  func origin(of node: JSONValue) -> (node: JSONValue, exchange: String)? {
    let tokens = node.pointer.tokens
    guard tokens.count >= 2, tokens[0] == "pages", let index = Int(tokens[1]),
      answers.indices.contains(index), let page = try? answers[index].json.get(),
      let original = JSONPointer(tokens: Array(tokens.dropFirst(2))).resolve(in: page.root)
    else { return nil }
    return (original, answers[index].exchange)
  }
}
