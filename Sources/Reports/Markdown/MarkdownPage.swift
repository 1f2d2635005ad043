/// A page of Markdown under construction: blocks with a blank line between them.
///
/// Whoever adds a block escapes what came from outside, with `MarkdownText`.
struct MarkdownPage: Sendable {
  private var blocks: [String] = []

  /// The whole page.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  /// Adds a heading.
  mutating func heading(_ level: Int, _ title: String) {
    blocks.append(String(repeating: "#", count: level) + " " + title)
  }

  /// Adds a paragraph, or a block of code.
  mutating func block(_ text: String) {
    blocks.append(text)
  }

  /// Adds a list, unless it has no items.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- \($0)" }.joined(separator: "\n"))
  }

  /// Adds a table whose first columns are words and whose others are numbers.
  mutating func table(header: [String], wordColumnCount: Int, rows: [[String]]) {
    let rule = header.indices.map { $0 < wordColumnCount ? "---" : "---:" }
    blocks.append(
      ([header, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
  }
}
