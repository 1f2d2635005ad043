/// A text reduced to what people compare: lower case, without accents, words separated by one blank.
struct FoldedText: Sendable, Hashable {
  /// The reduced text, with a blank before and after it, so that whole words can be looked for.
  let text: String

  /// Reduces a text.
  init(_ original: String) {
    var folded = " "
    for scalar in original.lowercased().unicodeScalars {
      if let plain = Self.plain[scalar] {
        folded += plain
      } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        folded.unicodeScalars.append(scalar)
      } else if !Self.isMark(scalar), folded.last != " " {
        folded += " "
      }
    }
    if folded.last != " " { folded += " " }
    text = folded
  }

  /// Whether it holds these words, one after the other.
  func holds(_ words: String) -> Bool { text.contains(" \(words) ") }

  /// Whether it holds any of these.
  func holds(anyOf candidates: [String]) -> Bool { candidates.contains { holds($0) } }

  /// Combining accents, which a decomposed text has beside its letters.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static let plain: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["œ": "oe", "æ": "ae", "ß": "ss"]
    for (letter, accented) in [
      ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("i", "îïíì"), ("n", "ñ"), ("o", "ôöóòõ"),
      ("u", "ùûüú"), ("y", "ÿý"),
    ] {
      for scalar in accented.unicodeScalars { letters[scalar] = letter }
    }
    return letters
  }()
}
