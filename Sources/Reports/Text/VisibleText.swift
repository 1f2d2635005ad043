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
    let scalars = text.unicodeScalars
    // A string, since appending several scalars to a view of scalars copies the whole of it.
    var visible = ""
    var index = scalars.startIndex
    var startsLine = true
    while index < scalars.endIndex {
      if let end = escapeSequenceEnd(scalars, from: index) {
        index = end
        continue
      }
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      let rest = scalars[index...]
      if scalar == "\r", rest.first == "\n" { continue }
      if isVisible(scalar), !beginsCommand(scalar, rest, startsLine: startsLine) {
        visible.unicodeScalars.append(scalar)
      } else {
        visible += spelled(scalar)
      }
      startsLine = scalar == "\n" || (startsLine && scalar.properties.isWhitespace)
    }
    return visible
  }

  /// Returns a text on one line: line feeds and tabs are spelled out too.
  package static func line(of text: String) -> String {
    var line = ""
    for scalar in of(text).unicodeScalars {
      switch scalar {
      case "\n": line += #"\n"#
      case "\t": line += #"\t"#
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
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

  /// Returns where a terminal escape sequence ends, if one begins at an index.
  ///
  /// Control sequences and operating system commands of ECMA-48. A sequence ends at the first
  /// character that cannot belong to it, so that scanning stays linear on unfinished ones.
  private static func escapeSequenceEnd(
    _ scalars: String.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    guard scalars[start] == "\u{1B}" else { return nil }
    var index = scalars.index(after: start)
    guard index < scalars.endIndex else { return nil }
    let introducer = scalars[index]
    guard introducer == "[" || introducer == "]" else { return nil }
    scalars.formIndex(after: &index)
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if introducer == "[" {
        if ("\u{40}"..."\u{7E}").contains(scalar) { return index }
        guard ("\u{20}"..."\u{3F}").contains(scalar) else { return nil }
      } else if scalar == "\u{07}" {
        return index
      } else if scalar == "\u{1B}" {
        guard index < scalars.endIndex, scalars[index] == "\\" else { return nil }
        return scalars.index(after: index)
      }
    }
    return nil
  }
}
