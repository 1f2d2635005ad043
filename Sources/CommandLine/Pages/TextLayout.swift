/// Lays plain text out in columns.
package enum TextLayout {
  /// The width of help pages, whatever the terminal: they are also read in files and in goldens.
  package static let pageWidth = 80

  /// Breaks a text into lines no wider than a width, except where one word alone is wider.
  ///
  /// French sets a space before `:`, `;`, `?`, `!` and inside « »: no line breaks there.
  package static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in words(of: text) {
      let wordWidth = word.count
      if lineWidth > 0, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        line = word
        lineWidth = wordWidth
      } else {
        line += lineWidth > 0 ? " \(word)" : word
        lineWidth += wordWidth + (lineWidth > 0 ? 1 : 0)
      }
    }
    if lineWidth > 0 { lines.append(line) }
    return lines
  }

  /// Breaks a text into lines that begin with an indent.
  package static func paragraph(_ text: String, indent: Int = 0, width: Int = pageWidth) -> [String]
  {
    wrapped(text, width: max(width - indent, 1)).map { spaces(indent) + $0 }
  }

  /// Sets a term in the margin and its explanation in a column beside it, or under it if it is wide.
  package static func entry(
    _ term: String, _ text: String, column: Int, width: Int = pageWidth
  ) -> [String] {
    var lines = paragraph(text, indent: column, width: width)
    let termWidth = term.count
    guard termWidth + 2 <= column, let first = lines.first else { return [term] + lines }
    lines[0] = term + first.dropFirst(termWidth)
    return lines
  }

  /// Sets rows in columns, each as wide as its widest cell, two spaces apart.
  package static func table(_ rows: [[String]]) -> [String] {
    let columnCount = rows.map(\.count).max() ?? 0
    let widths = (0..<columnCount).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { index, cell in
        index == row.count - 1 ? cell.0 : cell.0 + spaces(cell.1 - cell.0.count)
      }.joined(separator: "  ")
    }
  }

  /// Returns a number of spaces.
  package static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(count, 0))
  }

  /// Splits at spaces, keeping with its neighbour the punctuation that may not stand apart.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var joinsNext = false
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let joins = joinsNext || part.allSatisfy { ":;?!»".contains($0) } || part.hasPrefix("»")
      if joins, let last = words.popLast() {
        words.append("\(last) \(part)")
      } else {
        words.append(String(part))
      }
      joinsNext = part == "«" || part.hasSuffix("«")
    }
    return words
  }
}
