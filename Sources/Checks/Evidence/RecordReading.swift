package import JSON
package import Markup
import Record
import Synchronization

/// A metadata record, as predicates look at it.
package final class RecordReading: Sendable {
  /// What is made of the record when somebody first asks for it.
  private struct Made {
    let elements: ElementTable
    let document: JSONDocument?
  }

  /// The record alone, whose root element it is, or why it cannot be read.
  package let xml: Result<XMLDocument, MarkupError>
  /// Where it came from: the URL of its page, or a path.
  package let url: String
  /// The identifier of the exchange that brought it; nil for a local file.
  package let exchange: String?
  /// The XML Schemas that are installed on this machine; nil when there are none.
  package let schemas: XMLSchemaLibrary?
  private let made = Mutex<Made?>(nil)
  private let truths = Mutex<[XPathTruth: Bool]>([:])

  /// Creates a record.
  package init(
    xml: Result<XMLDocument, MarkupError>, url: String, exchange: String?,
    schemas: XMLSchemaLibrary? = nil
  ) {
    self.xml = xml
    self.url = url
    self.exchange = exchange
    self.schemas = schemas
  }

  /// What a truth comes to, if it can be told: it is looked for once, since the tests of a suite share few
  /// conditions.
  func truth(_ truth: XPathTruth) -> Bool? {
    guard case .success(let document) = xml else { return nil }
    if let known = truths.withLock({ $0[truth] }) { return known }
    guard let results = try? document.results(of: truth.expression, at: truth.context),
      !results.isEmpty
    else { return nil }
    let holds = results.allSatisfy(\.boolean)
    truths.withLock { $0[truth] = holds }
    return holds
  }

  /// The record as JSON, if it can be read; `docs/record-document.md` describes it.
  package var document: JSONDocument? { making?.document }

  /// Where in the record a node of the document comes from: the element of the nearest object that has one.
  func location(of node: JSONValue) -> Location? {
    guard let making, let root = making.document?.root else { return nil }
    var tokens = node.pointer.tokens
    var element = making.elements.root
    while !tokens.isEmpty {
      let enclosing = JSONPointer(tokens: tokens).resolve(in: root)
      if let found = enclosing?["element"]?.integer.flatMap({ making.elements.element(at: $0) }) {
        element = found
        break
      }
      tokens.removeLast()
    }
    return element.map { .xpath($0.path(prefixes: Self.prefixes), line: $0.line) }
  }

  private var making: Made? {
    made.withLock { made in
      if let made { return made }
      guard case .success(let xml) = xml else { return nil }
      let elements = xml.elements()
      let document = try? JSONDocument(parsing: JSONWriter.compact(RecordDocument.make(elements)))
      made = Made(elements: elements, document: document)
      return made
    }
  }

  /// The prefixes that people know the namespaces of records by.
  private static let prefixes = [
    "http://www.isotc211.org/2005/gmd": "gmd", "http://www.isotc211.org/2005/gco": "gco",
    "http://www.isotc211.org/2005/gmx": "gmx", "http://www.isotc211.org/2005/srv": "srv",
    "http://www.isotc211.org/2005/gmi": "gmi", "http://www.opengis.net/gml/3.2": "gml",
    "http://www.opengis.net/gml": "gml",
  ]
}
