/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var at: Int
  private var remaining: Int

  /// Begins before the first element.
  init(array: JSONValue, count: Int) {
    document = array.document
    at = array.index &+ 2
    remaining = count
  }

  /// The number of elements that are left.
  package var underestimatedCount: Int { remaining }

  /// Returns the next element.
  package mutating func next() -> JSONValue? {
    if remaining == 0 { return nil }
    remaining &-= 1
    defer { at = document.next(after: at) }
    return JSONValue(document: document, index: at)
  }
}
