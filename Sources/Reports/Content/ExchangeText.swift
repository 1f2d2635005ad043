package import Messages
package import Record

extension Exchange {
  /// The exchange on one line: what was asked and what came; not escaped.
  package func summary(in language: Language) -> String {
    let answer =
      if let response {
        response.reason.isEmpty
          ? String(response.status) : "\(response.status) \(response.reason)"
      } else {
        Catalogue.reportNoAnswer().text[language]
      }
    let cause = failure.map { " (\($0.text[language]))" } ?? ""
    return "\(request.method) \(request.url) → \(answer)\(cause)"
  }
}
