package import Messages

/// The texts that a list of codes allows, or those that it rules out.
package struct CodeListRule: Sendable {
  /// What of a code is looked for; its alternatives always count.
  package enum Column: String, Sendable, CaseIterable {
    case code
    case uris
    case french = "fr"
    case english = "en"
    case any
  }

  /// The name of the list, for people.
  package let title: LocalizedText
  /// Whether letters and digits alone are compared.
  package let isFolded: Bool
  /// Whether the list says what a text must not be.
  package let isExcluded: Bool
  private let texts: [String]
  private let listed: Set<String>

  /// Creates a rule out of a list.
  init(_ list: CodeList, column: Column, isFolded: Bool, isExcluded: Bool) {
    title = list.title
    self.isFolded = isFolded
    self.isExcluded = isExcluded
    texts = list.codes.flatMap { Self.texts(of: $0, column) + $0.alternatives }
    listed = Set(isFolded ? texts.map(Self.folded) : texts)
  }

  /// Tells whether a text, its white space collapsed, is allowed.
  package func allows(_ text: String) -> Bool {
    listed.contains(isFolded ? Self.folded(text) : text) != isExcluded
  }

  /// The allowed text that a text was probably meant to be.
  package func nearest(to text: String) -> String? {
    let folded = Self.folded(text)
    return texts.first { Self.folded($0) == folded && !folded.isEmpty }
      ?? Suggestion.nearest(to: text, among: texts)
  }

  private static func texts(of code: CodeList.Code, _ column: Column) -> [String] {
    switch column {
    case .code: [code.code]
    case .uris: code.uris
    case .french: [code.french].compactMap(\.self)
    case .english: [code.english].compactMap(\.self)
    case .any: [code.code] + code.uris + [code.french, code.english].compactMap(\.self)
    }
  }

  /// Keeps letters, in lower case, and digits: titles are typed with all sorts of dashes, apostrophes
  /// and degree signs, which say nothing.
  private static func folded(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "\u{B0}" || scalar == "\u{BA}" {
        kept.append("o")
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        kept.append(scalar)
      }
    }
    return String(kept)
  }
}
