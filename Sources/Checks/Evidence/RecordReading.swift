package import JSON
package import Markup
import Synchronization

/// A metadata record, as predicates look at it.
package final class RecordReading: Sendable {
  /// The record alone, whose root element it is, or why it cannot be read.
  package let xml: Result<XMLDocument, MarkupError>
  /// Where it came from: the URL of its page, or a path.
  package let url: String
  /// The identifier of the exchange that brought it; nil for a local file.
  package let exchange: String?
  private let makeDocument: @Sendable () -> JSONDocument?
  private let made = Mutex<JSONDocument??>(nil)

  /// Creates a record.
  ///
  /// - Parameter document: Makes the JSON document that shows the record to JSONPath, when a test first
  ///   asks for it.
  package init(
    xml: Result<XMLDocument, MarkupError>, url: String, exchange: String?,
    document: @escaping @Sendable () -> JSONDocument? = { nil }
  ) {
    self.xml = xml
    self.url = url
    self.exchange = exchange
    makeDocument = document
  }

  /// The record as JSON, if it can be shown so.
  package var document: JSONDocument? {
    made.withLock { made in
      if let made { return made }
      let document = makeDocument()
      made = .some(document)
      return document
    }
  }
}
