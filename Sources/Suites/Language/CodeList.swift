package import Messages

/// A list of codes, as data beside a suite, with the place and the day that it was taken from.
package struct CodeList: Sendable {
  /// One code with the ways to name it.
  package struct Code: Sendable {
    package let code: String
    package let french: String?
    package let english: String?
    package let uris: [String]
    /// Other spellings that mean the same.
    package let alternatives: [String]
  }

  package let title: LocalizedText
  package let source: String
  /// The day on which it was taken from its source.
  package let date: String
  package let codes: [Code]

  /// Reads the document of a list.
  init?(reading reader: inout ObjectReader) {
    let title = reader.localized("title")
    let source = reader.string("source")
    let date = reader.string("date")
    codes = reader.objects("codes", isRequired: true) { entry in
      let code = entry.string("code")
      let french = entry.optionalString("fr")
      let english = entry.optionalString("en")
      let uris = entry.optionalStrings("uris")
      let alternatives = entry.optionalStrings("alternatives")
      return code.map {
        Code(
          code: $0, french: french, english: english, uris: uris, alternatives: alternatives)
      }
    }
    guard let title, let source, let date else { return nil }
    self.title = title
    self.source = source
    self.date = date
  }
}
