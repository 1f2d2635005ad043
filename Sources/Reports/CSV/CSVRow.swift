/// One row of a list for a spreadsheet (RFC 4180).
enum CSVRow {
  /// Writes cells, each quoted where it must be, with the end of line that spreadsheets expect.
  ///
  /// A cell that a spreadsheet would take for a formula is given an apostrophe: what servers send must not be
  /// computed by whoever opens the list.
  static func text(_ cells: [String], separator: Character) -> String {
    cells.map { cell($0, separator: separator) }.joined(separator: String(separator)) + "\r\n"
  }

  private static func cell(_ text: String, separator: Character) -> String {
    let safe = isFormula(text) ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r" || Character(scalar) == separator
    }
    guard needsQuotes || safe.first == " " || safe.last == " " else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first)
  }
}
