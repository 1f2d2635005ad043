/// A clause of the catalogue made a sentence, where it stands alone.
///
/// Messages about platforms are clauses, since the terminal and the diagnostics put them after a place.
enum Sentence {
  /// Returns a text that begins with a capital and ends with a mark.
  ///
  /// A first word that is not plain, such as `numberReturned` or `$.features`, is a name, and stays as it is.
  static func of(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return text
    }
    let word = text.unicodeScalars.prefix { $0 != " " && $0 != "'" && $0 != "’" }
    let isPlain = word.allSatisfy { $0.properties.isLowercase }
    let head = isPlain ? first.properties.titlecaseMapping : String(first)
    let isClosed =
      !(last.properties.isAlphabetic || last.properties.numericType != nil)
      && !"»”)]'\"`".unicodeScalars.contains(last)
    return head + String(text.unicodeScalars.dropFirst()) + (isClosed ? "" : ".")
  }
}
