/// A member name that an object has twice, which RFC 8259 §4 advises against and readers disagree on.
package struct JSONDuplicate: Sendable, Hashable {
  package let name: String
  /// The place of the later member.
  package let pointer: JSONPointer
  package let position: SourcePosition
}
