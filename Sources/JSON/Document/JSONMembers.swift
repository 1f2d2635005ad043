/// The members of an object, in the order of the text, repeated names included.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var at: Int
  private var remaining: Int

  /// Begins before the first member.
  init(object: JSONValue, count: Int) {
    document = object.document
    at = object.index &+ 2
    remaining = count
  }

  /// The number of members that are left.
  package var underestimatedCount: Int { remaining }

  /// Returns the next member.
  package mutating func next() -> JSONMember? {
    if remaining == 0 { return nil }
    remaining &-= 1
    let value = JSONValue(document: document, index: at &+ 1)
    at = document.next(after: at &+ 1)
    return JSONMember(value: value)
  }
}
