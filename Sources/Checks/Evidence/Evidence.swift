package import JSON
package import Markup
package import Messages
package import Record

/// What one instance of a probe brought: the only thing a predicate may look at.
package struct Evidence: Sendable {
  /// What the instance is.
  package enum Content: Sendable {
    /// A response.
    case answer(Answer)
    /// A node of another instance's document, or a value of the suite.
    case node(JSONValue, exchange: String?)
    /// Several pages read as one document.
    case pages(PageSequence)
    /// A document made of what was read of a file, such as the structure of a raster.
    case reading(FileReading)
    /// A metadata record.
    case record(RecordReading)
  }

  /// The name of the probe.
  package let probe: String
  package let content: Content

  /// Creates the evidence of an instance.
  package init(probe: String, content: Content) {
    self.probe = probe
    self.content = content
  }

  /// The response, when the instance is one.
  package var answer: Answer? {
    if case .answer(let answer) = content { answer } else { nil }
  }

  /// The answers by which a file was read; none of anything else.
  package var answers: FileAnswers {
    if case .reading(let reading) = content { reading.answers } else { FileAnswers() }
  }

  /// The identifiers of the exchanges that brought it, in order.
  package var exchanges: [String] {
    switch content {
    case .answer(let answer): [answer.exchange]
    case .node(_, let exchange): [exchange].compactMap(\.self)
    case .pages(let pages): pages.answers.map(\.exchange)
    case .reading(let reading): reading.exchanges
    case .record(let record): [record.exchange].compactMap(\.self)
    }
  }

  /// The URL that relative references in the document are resolved against.
  package var url: String? {
    switch content {
    case .answer(let answer): answer.url
    case .node: nil
    case .pages(let pages): pages.answers.first?.url
    case .reading(let reading): reading.url
    case .record(let record): record.url
    }
  }

  /// The XML document looked at, or why there is none; nil when it is no XML.
  package var xml: Result<XMLDocument, MarkupError>? {
    switch content {
    case .answer(let answer): answer.xml.result
    case .record(let record): record.xml
    case .node, .pages, .reading: nil
    }
  }

  /// The JSON value looked at, if there is one.
  package var value: JSONValue? {
    switch content {
    case .answer(let answer): try? answer.json.get().root
    case .node(let value, _): value
    case .pages(let pages): pages.document.root
    case .reading(let reading): reading.document.root
    case .record(let record): record.document?.root
    }
  }

  /// Where a node stands, and in which exchange.
  package func location(of node: JSONValue) -> (location: Location, exchange: String?) {
    switch content {
    case .pages(let pages):
      guard let place = pages.origin(of: node) else { break }
      return (Self.pointer(to: place.node), place.exchange)
    case .reading(let reading):
      if let cell = reading.cell(of: node) { return (cell, exchanges.first) }
      guard let offset = reading.byteOffset(of: node) else { break }
      return (.byteOffset(offset), exchanges.first)
    case .record(let record):
      guard let location = record.location(of: node) else { break }
      return (location, record.exchange)
    case .answer, .node: break
    }
    return (Self.pointer(to: node), exchanges.first)
  }

  /// A finding at a node of this evidence.
  package func finding(
    _ message: Message, at node: JSONValue, expected: LocalizedText? = nil, actual: String? = nil
  ) -> Finding {
    let place = location(of: node)
    return Finding(
      message, expected: expected, actual: actual ?? node.excerpt, location: place.location,
      exchange: place.exchange)
  }

  /// A finding about the evidence as a whole.
  package func finding(
    _ message: Message, expected: LocalizedText? = nil, actual: String? = nil,
    location: Location? = nil
  ) -> Finding {
    Finding(
      message, expected: expected, actual: actual, location: location, exchange: exchanges.last)
  }

  private static func pointer(to node: JSONValue) -> Location {
    let position = node.position
    return .jsonPointer(
      node.pointer.description, line: position.line, column: position.column)
  }
}

extension JSONValue {
  /// The text of the value, short enough for a report.
  package var excerpt: String { text.excerpt(ofScalars: 300) }
}
