/// What a channel can show: whether it is a terminal, how wide, and with colours or not.
package struct Terminal: Sendable, Hashable {
  /// A way to set words off, which must never be the only sign of what they mean.
  package enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// Whether a person watches, so that a line may be redrawn.
  package let isTerminal: Bool
  /// How many columns there are.
  package let width: Int
  package let hasColor: Bool

  /// Creates the description of a terminal.
  package init(isTerminal: Bool, width: Int, hasColor: Bool) {
    self.isTerminal = isTerminal
    self.width = width
    self.hasColor = hasColor
  }

  /// Finds out what a channel can show.
  ///
  /// `NO_COLOR` is obeyed when it is not empty (no-color.org), and so is `TERM=dumb`.
  package init(_ channel: any TextChannel, color: ColorChoice, environment: [String: String]) {
    let isDumb = environment["TERM"] == "dumb"
    isTerminal = channel.isTerminal && !isDumb
    width = channel.width ?? environment["COLUMNS"].flatMap { Int($0) }.map { max($0, 20) } ?? 80
    switch color {
    case .always: hasColor = true
    case .never: hasColor = false
    case .auto: hasColor = isTerminal && environment["NO_COLOR"]?.isEmpty ?? true
    }
  }

  /// Returns a text in a style, or as it is when there are no colours.
  package func styled(_ text: String, _ styles: Style...) -> String {
    guard hasColor, !styles.isEmpty else { return text }
    let codes = styles.map(\.rawValue).joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
