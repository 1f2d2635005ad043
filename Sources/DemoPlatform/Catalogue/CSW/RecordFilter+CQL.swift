extension RecordFilter {
  /// Reads a CQL text of comparisons joined by `or` alone or by `and` alone.
  init(readingText text: String) throws(CatalogueException) {
    let words = Self.words(of: text)
    let joints = Set(words.filter { !$0.isLiteral }.map { $0.text.lowercased() })
    let joint = joints.contains("and") ? "and" : "or"
    guard !joints.isSuperset(of: ["and", "or"]) else { throw .invalid("constraint", text) }
    var parts: [RecordFilter] = []
    for comparison in words.split(whereSeparator: { !$0.isLiteral && $0.text.lowercased() == joint }
    ) {
      let comparison = Array(comparison)
      guard comparison.count == 3, comparison[2].isLiteral else {
        throw .invalid("constraint", text)
      }
      let property = try RecordProperty(naming: comparison[0].text, in: "constraint")
      switch comparison[1].text.lowercased() {
      case "=": parts.append(.equal(property, comparison[2].text))
      case "like": parts.append(.like(property, comparison[2].text))
      default: throw .invalid("constraint", text)
      }
    }
    guard !parts.isEmpty else { throw .invalid("constraint", text) }
    self = joint == "and" ? .and(parts) : .or(parts)
  }

  private struct Word {
    var text: String
    var isLiteral = false
  }

  /// Splits at blanks and around `=`, but keeps what stands in quotes; parentheses say nothing new here.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var word = ""
    var isQuoted = false
    func end() -> [Word] { word.isEmpty ? [] : [Word(text: word)] }
    for character in text {
      switch character {
      case "'" where isQuoted:
        words.append(Word(text: word, isLiteral: true))
        word = ""
        isQuoted = false
      case "'":
        words += end()
        word = ""
        isQuoted = true
      case _ where isQuoted: word.append(character)
      case " ", "(", ")":
        words += end()
        word = ""
      case "=":
        words += end() + [Word(text: "=")]
        word = ""
      default: word.append(character)
      }
    }
    return words + end()
  }
}
