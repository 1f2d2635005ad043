/// Text made safe for the troff that manual pages are written in (groff_man(7)).
enum ManualText {
  /// Returns prose, in which a hyphen may be typographic, and no line ends before French punctuation.
  static func prose(_ text: String) -> String {
    let escaped = text.reduce(into: "") { $0 += $1 == "\\" ? "\\e" : String($1) }
    let glued = [" :", " ;", " ?", " !", " »"].reduce(escaped) { text, mark in
      text.replacing(mark, with: "\\~\(mark.dropFirst())")
    }
    return protected(glued.replacing("« ", with: "«\\~"))
  }

  /// Returns code, in which every character must stay what a shell reads.
  static func code(_ text: String) -> String {
    protected(
      text.reduce(into: "") { result, character in
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        case "'": result += "\\(aq"
        case "\"": result += "\\(dq"
        case "^": result += "\\(ha"
        case "~": result += "\\(ti"
        case "`": result += "\\(ga"
        default: result.append(character)
        }
      })
  }

  /// Keeps a line from being taken for a request, which begins with a dot or an apostrophe.
  private static func protected(_ line: String) -> String {
    line.first == "." || line.first == "'" ? "\\&\(line)" : line
  }
}
