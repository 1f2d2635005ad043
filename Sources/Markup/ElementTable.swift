internal import CMarkup
internal import Synchronization

/// The elements of a document as values, in document order, made in one pass and apart from the document.
///
/// It is for those who read a document whole, such as a metadata record: walking it costs no lock and no
/// evaluation of expressions. Names are kept once each, and texts only where an element holds some itself.
package final class ElementTable: Sendable {
  /// What is kept of an element.
  struct Entry: Sendable {
    let name: Int32
    let namespace: Int32
    let line: Int32
    /// The place after the last element within it.
    var end: Int32
    /// Where its own text stands among the bytes; empty for none.
    var text: Range<Int32>
    /// Where its attributes stand in the table of attributes.
    let attributes: Range<Int32>
  }

  /// What is kept of an attribute.
  struct Attribute: Sendable {
    let name: Int32
    let namespace: Int32
    let value: Range<Int32>
  }

  let entries: [Entry]
  let attributes: [Attribute]
  let bytes: [UInt8]
  /// The names and namespaces by number; 0 is none.
  let names: [String]
  /// The number of each name.
  private let numbers: [String: Int32]
  /// Whether the document has more elements than are kept.
  package let isCut: Bool

  /// Reads the elements of a tree.
  init(reading document: OpaquePointer, limits: MarkupLimits) {
    var builder = ElementTableBuilder(limits: limits)
    builder.read(document)
    entries = builder.entries
    attributes = builder.attributes
    bytes = builder.bytes
    names = [""] + builder.names.all
    numbers = Dictionary(
      names.enumerated().map { ($1, Int32(clamping: $0)) }, uniquingKeysWith: { first, _ in first })
    isCut = builder.isCut
  }

  /// How many elements there are.
  package var count: Int { entries.count }

  /// The root element.
  package var root: XMLElement? { element(at: 0) }

  /// The element at a place, if there is one.
  package func element(at index: Int) -> XMLElement? {
    entries.indices.contains(index) ? XMLElement(table: self, index: index) : nil
  }

  /// The number of a name; nil when nothing in the document has it.
  func number(of name: String) -> Int32? { numbers[name] }

  /// The text at a place, without the blanks around it.
  func text(_ range: Range<Int32>) -> String {
    var lower = Int(range.lowerBound)
    var upper = Int(range.upperBound)
    while lower < upper, Self.isBlank(bytes[lower]) { lower += 1 }
    while lower < upper, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

extension XMLDocument {
  /// All its elements as values.
  package func elements() -> ElementTable {
    tree.withLock { $0.elements() }
  }
}

extension MarkupTree {
  /// All elements as values.
  borrowing func elements() -> ElementTable {
    ElementTable(reading: cm_document_node(raw), limits: limits)
  }
}
