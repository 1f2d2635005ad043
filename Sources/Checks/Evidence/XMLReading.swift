package import Markup
import Synchronization

/// An XML document that is read when a test first looks at it, and once.
package final class XMLReading: Sendable {
  private let read: @Sendable () -> Result<XMLDocument, MarkupError>
  private let document = Mutex<Result<XMLDocument, MarkupError>?>(nil)

  /// Creates a reading that is to be done.
  package init(_ read: @escaping @Sendable () -> Result<XMLDocument, MarkupError>) {
    self.read = read
  }

  /// Creates a reading that was done.
  package convenience init(_ document: Result<XMLDocument, MarkupError>) {
    self.init { document }
  }

  /// The document, or why there is none.
  package var result: Result<XMLDocument, MarkupError> {
    document.withLock { document in
      if let document { return document }
      let result = read()
      document = result
      return result
    }
  }
}
