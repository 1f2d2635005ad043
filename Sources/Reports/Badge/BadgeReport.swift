import Messages
import Record

extension ReportFormat {
  /// A picture of the verdict, for a page that shows how a platform stands.
  package static let badge = ReportFormat(
    name: "badge", fileExtension: "svg", fileName: "badge.svg",
    summary: Catalogue.reportFormatBadge(), renderer: BadgeReport.render)
}

/// The badge: the name of the tool, the verdict, and how many tests passed of those that were judged.
enum BadgeReport {
  private static let letterWidth = 7
  private static let margin = 10

  /// Renders a record.
  static func render(_ record: RunRecord, options: ReportOptions) -> [UInt8] {
    let conclusion = Conclusion(of: record, failOn: options.failOn)
    let counts = RunSummary(of: record).tests
    let word = word(for: conclusion.exitCode).text[options.language]
    let text = counts.judged > 0 ? "\(word) \(counts[.passed])/\(counts.judged)" : word
    let label = "recette"
    let widths = (width(of: label), width(of: text))
    let title = "\(label) : \(text)"
    let svg = XMLElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": String(widths.0 + widths.1),
        "height": "20", "role": "img", "aria-label": title,
      ],
      .elements([
        XMLElement("title", [:], .text(title)),
        rectangle(at: 0, width: widths.0, "#3a3a47"),
        rectangle(at: widths.0, width: widths.1, color(for: conclusion.exitCode)),
        words(label, at: widths.0 / 2), words(text, at: widths.0 + widths.1 / 2),
      ]))
    return svg.document()
  }

  private static func width(of text: String) -> Int {
    text.unicodeScalars.count * letterWidth + margin * 2
  }

  private static func rectangle(at x: Int, width: Int, _ color: String) -> XMLElement {
    XMLElement(
      "rect", ["x": String(x), "width": String(width), "height": "20", "fill": color])
  }

  private static func words(_ text: String, at x: Int) -> XMLElement {
    XMLElement(
      "text",
      [
        "x": String(x), "y": "14", "fill": "#fff", "text-anchor": "middle",
        "font-family": "DejaVu Sans, Verdana, sans-serif", "font-size": "11",
      ], .text(text))
  }

  private static func word(for code: ExitCode) -> Message {
    switch code {
    case .conforms: Catalogue.badgeConforms()
    case .fails: Catalogue.badgeFails()
    default: Catalogue.badgeOpen()
    }
  }

  /// Each colour has more than 4.5 to 1 against white.
  private static func color(for code: ExitCode) -> String {
    switch code {
    case .conforms: "#18753c"
    case .fails: "#c9191e"
    default: "#8a5a00"
    }
  }
}
