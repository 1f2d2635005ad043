package import Markup

/// A metadata record as it came, whatever it was cut from.
package final class RecordReading: Sendable {
  /// The record alone: the root element is the record; or why it cannot be read.
  package let xml: Result<XMLDocument, MarkupError>
  /// The URL or path of the page that it came from.
  package let url: String
  /// The exchange that brought the page; nil for a file.
  package let exchange: String?

  /// Creates what was read of a record.
  package init(xml: Result<XMLDocument, MarkupError>, url: String, exchange: String?) {
    self.xml = xml
    self.url = url
    self.exchange = exchange
  }
}
