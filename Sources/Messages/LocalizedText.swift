/// A text in every language of recette.
///
/// Suites write it as `{"fr": "…", "en": "…"}`, and so does the run record, which keeps both so that
/// an old record can be rendered in either language.
package struct LocalizedText: Sendable, Hashable {
  package let french: String
  package let english: String

  /// Creates a text from its two versions.
  package init(french: String, english: String) {
    self.french = french
    self.english = english
  }

  /// Creates a text that reads the same in every language, such as a number or a name.
  package init(verbatim text: String) {
    self.init(french: text, english: text)
  }

  /// Returns the version in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
