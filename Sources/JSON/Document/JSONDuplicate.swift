/// A member name that repeats an earlier one of the same object.
package struct JSONDuplicate: Sendable, Hashable {
  package let name: String
  /// The pointer of the member, which resolves to the last one of that name.
  package let pointer: JSONPointer
  /// Where the name stands first.
  package let firstPosition: SourcePosition
  /// Where it stands again.
  package let position: SourcePosition
}
