/// Text from outside made safe to look at: what cannot be seen is spelled out or taken away.
///
/// Every format for people passes hostile text through here first. Terminal escape sequences go;
/// any other control, format or bidirectional character, and every noncharacter, becomes `\u{1B}`
/// in plain ASCII, so that none can change how the rest is read, and XML 1.0 (§2.2) allows what
/// remains. Line feeds and tabs stay. So that a report may be printed in a build log, what the
/// servers of GitHub and Azure would take there for a command is broken in the same way.
package enum VisibleText {
  /// Returns a text without anything invisible.
  package static func of(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    var startsLine = true
    while let scalar = rest.first {
      if let length = escapeSequenceLength(rest) {
        rest = rest.dropFirst(length)
        continue
      }
      rest.removeFirst()
      if scalar == "\r", rest.first == "\n" { continue }
      if isVisible(scalar), !beginsCommand(scalar, rest, startsLine: startsLine) {
        visible.append(scalar)
      } else {
        visible.append(contentsOf: spelled(scalar).unicodeScalars)
      }
      startsLine = scalar == "\n" || (startsLine && scalar.properties.isWhitespace)
    }
    return String(visible)
  }

  /// Returns a text on one line: line feeds and tabs are spelled out too.
  package static func line(of text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in of(text).unicodeScalars {
      switch scalar {
      case "\n": line.append(contentsOf: #"\n"#.unicodeScalars)
      case "\t": line.append(contentsOf: #"\t"#.unicodeScalars)
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// Tells whether a character shows for what it is.
  ///
  /// The two joiners stay, since scripts need them to be written right.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t", "\u{200C}", "\u{200D}": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !scalar.properties.isNoncharacterCodePoint
    }
  }

  /// Tells whether a character begins a command of a build log: `::name` at the start of a line for
  /// GitHub's runner, `##[name` and `##vso[name` anywhere for it and for Azure's agent.
  private static func beginsCommand(
    _ scalar: Unicode.Scalar, _ rest: Substring.UnicodeScalarView, startsLine: Bool
  ) -> Bool {
    switch scalar {
    case ":": startsLine && rest.first == ":"
    case "#": rest.starts(with: "#[".unicodeScalars) || rest.starts(with: "#vso[".unicodeScalars)
    default: false
    }
  }

  /// Spells a character by its code point.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Returns how many characters a terminal escape sequence takes, if the text begins with one.
  ///
  /// Control sequences and operating system commands of ECMA-48. A sequence ends at the first
  /// character that cannot belong to it, so that scanning stays linear on unfinished ones.
  private static func escapeSequenceLength(
    _ text: Substring.UnicodeScalarView
  ) -> Int? {
    var index = text.startIndex
    guard text[index] == "\u{1B}" else { return nil }
    text.formIndex(after: &index)
    guard index < text.endIndex else { return nil }
    let introducer = text[index]
    guard introducer == "[" || introducer == "]" else { return nil }
    var length = 2
    text.formIndex(after: &index)
    while index < text.endIndex {
      let scalar = text[index]
      length += 1
      if introducer == "[" {
        if ("\u{40}"..."\u{7E}").contains(scalar) { return length }
        guard ("\u{20}"..."\u{3F}").contains(scalar) else { return nil }
      } else if scalar == "\u{07}" {
        return length
      } else if scalar == "\u{1B}" {
        let next = text.index(after: index)
        return next < text.endIndex && text[next] == "\\" ? length + 1 : nil
      }
      text.formIndex(after: &index)
    }
    return nil
  }
}
