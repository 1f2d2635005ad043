/// Why a text is not a JSONPath query (RFC 9535), and where.
package struct JSONPathError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was expected, in plain English.
  package let message: String
  /// How many Unicode scalars stand before the place.
  package let offset: Int

  /// The message with its place.
  package var description: String { "\(message) (character \(offset + 1))" }
}
