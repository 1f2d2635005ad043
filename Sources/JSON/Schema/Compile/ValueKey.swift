/// What makes a value in a document different from every other one.
struct ValueKey: Hashable {
  private let document: ObjectIdentifier
  private let index: Int

  /// Takes the identity of a value; its document must be kept alive.
  init(_ value: JSONValue) {
    document = ObjectIdentifier(value.document)
    index = value.index
  }
}
