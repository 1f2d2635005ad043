import JSON

/// The line of a text where something is wrong, with a caret under the place.
package struct SourceExcerpt: Sendable {
  /// A generated document may be one line of megabytes: only what surrounds the place is shown.
  private static let width = 96

  /// The two lines to show.
  package let text: String

  /// Cuts the line around a place out of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8; what is not UTF-8 is shown as U+FFFD.
  ///   - offset: the place, in bytes.
  package init(of bytes: [UInt8], at offset: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let reach = Self.width * 4
    let before = bytes[max(0, offset - reach)..<offset]
    let after = bytes[offset..<min(bytes.count, offset + reach)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    let end = after.firstIndex(of: 0x0A) ?? after.endIndex
    self.init(
      before: String(decoding: before[start...], as: UTF8.self),
      after: String(decoding: after[..<end], as: UTF8.self))
  }

  /// Shows a one-line text around a place, counted in Unicode scalars.
  ///
  /// - Parameter length: how many characters are wrong, at least one.
  package init(of text: String, at offset: Int, length: Int = 1) {
    let scalars = text.unicodeScalars
    let offset = max(offset, 0)
    self.init(
      before: String(scalars.prefix(offset)), after: String(scalars.dropFirst(offset)),
      length: length)
  }

  private init(before: String, after: String, length: Int = 1) {
    let left = Self.shown(before)
    let right = Self.shown(after)
    let half = left.count + right.count <= Self.width ? Self.width : Self.width / 2
    let isCutLeft = left.count > half
    let isCutRight = right.count > half
    let start = (isCutLeft ? "…" : "") + left.suffix(half)
    let carets = String(repeating: "^", count: min(max(length, 1), max(right.count, 1), half))
    text =
      "  \(start)\(right.prefix(half))\(isCutRight ? "…" : "")\n"
      + TextLayout.spaces(2 + start.count) + carets
  }

  /// Replaces each character that has no width of its own by one that has, so that the caret is
  /// under the right place.
  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\r" {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark:
        shown.append(scalar == "\t" ? " " : "\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
