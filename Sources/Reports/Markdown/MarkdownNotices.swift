import Messages
import Record

/// What is worth saying of targets as a whole, before their tests.
struct MarkdownNotices: Sendable {
  let context: MarkdownContext

  /// Writes the notices, if there are any.
  func write(to page: inout MarkdownPage) {
    page.list(
      context.record.notices.map {
        "\(context.code($0.target)) — \(context.sentence($0.message))"
      })
  }
}
