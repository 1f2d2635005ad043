/// Why a byte source could not deliver.
package struct ByteSourceError: Error, Sendable, Hashable {
  /// A permanent code of the message catalogue; sources outside of this room have their own.
  package let code: String
  /// The values of the tokens of its sentence.
  package let tokens: [String: String]

  /// Creates an error.
  package init(code: String, tokens: [String: String] = [:]) {
    self.code = code
    self.tokens = tokens
  }
}
