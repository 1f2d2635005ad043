/// A sentence of the catalogue with its tokens filled, in every language.
package struct Message: Sendable, Hashable {
  /// The code of the catalogue entry it was made from.
  package let code: String
  package let text: LocalizedText

  /// Creates a message; callers use `MessageTemplate` instead, so that every sentence is catalogued.
  package init(code: String, text: LocalizedText) {
    self.code = code
    self.text = text
  }
}
