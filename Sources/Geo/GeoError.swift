/// Why something cannot be read as a box, a geometry or a time.
package struct GeoError: Error, Sendable, Hashable {
  package let code: GeoCode
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]

  /// Creates an error.
  package init(_ code: GeoCode, _ tokens: [String: String] = [:]) {
    self.code = code
    self.tokens = tokens
  }
}
