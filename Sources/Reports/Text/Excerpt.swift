package import Messages

/// The beginning of a text that may be too long to show, with a note of how long it is.
package enum Excerpt {
  /// Returns a text cut to a number of bytes, in whole characters, and says so if it was cut.
  package static func of(_ text: String, byteLimit: Int, language: Language) -> String {
    let byteCount = text.utf8.count
    guard byteCount > byteLimit else { return text }
    let note = Catalogue.reportCut(["count": String(byteCount)]).text[language]
    return prefix(of: text, byteLimit: byteLimit) + " " + note
  }

  /// Returns the longest beginning of a text that fits in a number of bytes.
  static func prefix(of text: String, byteLimit: Int) -> String {
    var byteCount = 0
    var end = text.startIndex
    for index in text.unicodeScalars.indices {
      byteCount += UTF8.width(text.unicodeScalars[index])
      if byteCount > byteLimit { break }
      end = text.unicodeScalars.index(after: index)
    }
    return String(text[..<end])
  }
}
