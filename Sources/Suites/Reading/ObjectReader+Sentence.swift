import JSON
package import Messages

/// Sentences that a suite words itself.
extension ObjectReader {
  /// Reads an optional sentence in both languages; the names in its braces are among `tokens`.
  package mutating func optionalSentence(_ key: String, tokens: [String]) -> LocalizedText? {
    guard let sentence = optionalLocalized(key) else { return nil }
    for (language, text) in [("fr", sentence.french), ("en", sentence.english)] {
      guard let place = value[key]?[language] else { continue }
      guard let template = ValueTemplate(parsing: text) else {
        report(Catalogue.suiteBadTemplate(["template": text]), at: place)
        continue
      }
      for name in template.names where !tokens.contains(name) {
        reportUnknown(name, among: tokens, at: place)
      }
    }
    return sentence
  }
}
