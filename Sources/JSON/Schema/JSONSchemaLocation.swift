/// A place in a schema.
package struct JSONSchemaLocation: Sendable {
  /// The URI of the document that the place is in; empty for one that was given without.
  package let documentURI: String
  /// The keyword's value, or the schema itself.
  package let value: JSONValue

  /// The way to the place from the root of its document.
  package var pointer: JSONPointer { value.pointer }

  /// Where the place stands in the text of its document.
  package var position: SourcePosition { value.position }
}

extension JSONSchemaLocation: CustomStringConvertible {
  /// The URI of the document with the pointer as its fragment.
  package var description: String { "\(documentURI)#\(pointer)" }
}
