/// Text as Markdown shows it, whatever it held: GitHub's, GitLab's and CommonMark's alike.
///
/// Nothing that came from outside may become a heading, a link, a table cell, an image, raw HTML, a
/// mention that notifies people, or the end of the code it stands in. Evidence goes into code,
/// which only a run of backquotes can leave; sentences are escaped.
package enum MarkdownText {
  /// An invisible character that breaks what renderers would link, and changes nothing to read.
  private static let wordJoiner = "\u{2060}"

  /// Returns a text as prose on one line.
  package static func prose(_ text: String) -> String {
    let words = VisibleText.of(text).unicodeScalars.split { $0.properties.isWhitespace }
    let line = words.map { String($0) }.joined(separator: " ").unicodeScalars
    var prose = ""
    var index = line.startIndex
    while index < line.endIndex {
      let scalar = line[index]
      line.formIndex(after: &index)
      let next = index < line.endIndex ? line[index] : nil
      switch scalar {
      case "&": prose += "&amp;"
      case "<": prose += "&lt;"
      case ">": prose += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "~", "$", "!", "#":
        prose.append("\\")
        prose.unicodeScalars.append(scalar)
        if scalar == "#", next?.properties.numericType != nil { prose += wordJoiner }
      case "@":
        prose.unicodeScalars.append(scalar)
        prose += wordJoiner
      case ":" where next == "/", "." where isAutolinkedName(prose):
        prose.unicodeScalars.append(scalar)
        prose += wordJoiner
      case "-" where prose.isEmpty, "+" where prose.isEmpty, "=" where prose.isEmpty,
        "." where isNumbering(prose, before: next), ")" where isNumbering(prose, before: next):
        // At the start of a line these make lists and headings; elsewhere they are text.
        prose.append("\\")
        prose.unicodeScalars.append(scalar)
      default:
        prose.unicodeScalars.append(scalar)
      }
    }
    return prose
  }

  /// Returns a text as code on one line, which nothing in it can end.
  package static func code(_ text: String, inTable: Bool = false) -> String {
    var line = VisibleText.line(of: text)
    // A cell ends at a bar even inside code (GitHub's tables, example 200 of the specification).
    if inTable { line = escapingBars(line) }
    let fence = String(repeating: "`", count: longestBackquoteRun(line) + 1)
    let needsSpace = line.unicodeScalars.first.map { $0 == "`" || $0 == " " } ?? true
    let endsTight = line.unicodeScalars.last.map { $0 == "`" || $0 == " " } ?? true
    let space = needsSpace || endsTight ? " " : ""
    return fence + space + line + space + fence
  }

  /// Returns a text as a block of code, which nothing in it can end.
  package static func block(_ text: String, language: String = "text") -> String {
    let visible = VisibleText.of(text)
    let fence = String(repeating: "`", count: max(3, longestBackquoteRun(visible) + 1))
    return "\(fence)\(language)\n\(visible)\n\(fence)"
  }

  /// Returns a link, or the address as code if it is not one that a reader may safely follow.
  package static func link(_ label: String, to address: String) -> String {
    let isWeb = ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
    let isPlain = address.utf8.allSatisfy {
      (0x21...0x7E).contains($0) && !#"<>"\`|()[]"#.utf8.contains($0)
    }
    return isWeb && isPlain ? "[\(prose(label))](\(address))" : code(address)
  }

  /// Tells whether what was written is a number, which a point and a space would make a list.
  private static func isNumbering(
    _ prose: String, before next: Unicode.Scalar?
  ) -> Bool {
    (next == nil || next == " ") && prose.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Tells whether what was written ends with `www`, which a point would make a link (GFM §6.9).
  private static func isAutolinkedName(_ prose: String) -> Bool {
    String(prose.unicodeScalars.suffix(3)).lowercased() == "www"
  }

  private static func escapingBars(_ line: String) -> String {
    var escaped = ""
    for scalar in line.unicodeScalars {
      if scalar == "|" { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static func longestBackquoteRun(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
