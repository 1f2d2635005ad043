/// A member of an object: a name and a value.
package struct JSONMember: Sendable {
  package let value: JSONValue

  /// The characters of the name, with its escapes resolved.
  package var name: String { value.document.string(at: value.index &- 1) }

  /// The bytes of the document that the name takes, its quotation marks included.
  package var nameRange: Range<Int> { value.document.tape[value.index &- 1].range }

  /// Where the name begins.
  package var namePosition: SourcePosition {
    value.document.position(at: nameRange.lowerBound)
  }
}
