/// What validating a document came to.
package struct XMLSchemaVerdict: Sendable, Hashable {
  /// The first violations, in the order of the document.
  package let violations: [XMLSchemaViolation]
  /// How many there are in all.
  package let count: Int

  /// Whether the document is as its schema says.
  package var isValid: Bool { count == 0 }
}
