import Markup
import Record

/// The body of an answer as an HTML page.
struct Page {
  let content: HTMLContent

  /// Reads a page; nil when the body does not say that it is one.
  ///
  /// An HTML reader makes a page of anything, so the body must name itself: `<!doctype html` or `<html` within
  /// its first 4 KiB, where browsers look too.
  init?(_ answer: Answer) {
    let beginning = String(decoding: answer.body.prefix(4_096), as: UTF8.self).lowercased()
    guard beginning.contains("<!doctype html") || beginning.contains("<html") else { return nil }
    let type = answer.headers.value(of: "Content-Type").flatMap(MediaType.init(parsing:))
    guard
      let document = try? HTMLDocument(parsing: answer.body, charset: type?.parameters["charset"])
    else { return nil }
    content = document.content
  }
}
