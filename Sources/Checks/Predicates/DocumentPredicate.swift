import JSON
import Markup
import Messages
import Record
package import Suites

extension DocumentForm: Predicate {
  /// Judges that the body is a readable document of a kind.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    if case .record(let record) = evidence.content, kind == .xml {
      return judgeXML(record.xml, evidence)
    }
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    if answer.isTruncated { return .doubtful(Catalogue.checkTruncated()) }
    switch kind {
    case .json: return judgeJSON(answer, evidence)
    case .html: return judgeHTML(answer, evidence)
    case .xml: return judgeXML(answer.xml.result, evidence)
    }
  }

  private func judgeJSON(_ answer: Answer, _ evidence: Evidence) -> Judgement {
    switch answer.json {
    case .success(let document):
      guard let duplicate = document.duplicates.first else { return .held }
      return .broken(
        evidence.finding(
          Catalogue.checkDuplicateMember(["name": duplicate.name]),
          location: .jsonPointer(
            duplicate.pointer.description, line: duplicate.position.line,
            column: duplicate.position.column)))
    case .failure(let error) where error.code == .tooDeep || error.code == .tooLong:
      return .doubtful(
        Catalogue.checkBeyondLimits(localized: ["cause": error.explanation.text]))
    case .failure(let error):
      return .broken(
        evidence.finding(
          Catalogue.checkNotJSON(localized: [
            "cause": answer.explanation(of: error).text,
            "line": .init(verbatim: "\(error.position.line)"),
            "column": .init(verbatim: "\(error.position.column)"),
          ]),
          expected: .init(verbatim: "JSON (RFC 8259)"), actual: Self.beginning(of: answer),
          location: .jsonPointer(
            "", line: error.position.line, column: error.position.column)))
    }
  }

  private func judgeHTML(_ answer: Answer, _ evidence: Evidence) -> Judgement {
    if Page(answer) != nil { return .held }
    return .broken(
      evidence.finding(
        Catalogue.checkNotHTML(), expected: .init(verbatim: "HTML"),
        actual: Self.beginning(of: answer), location: .body))
  }

  private func judgeXML(
    _ result: Result<XMLDocument, MarkupError>, _ evidence: Evidence
  ) -> Judgement {
    switch result {
    case .success: .held
    case .failure(let error): Self.unreadable(error, evidence)
    }
  }

  /// What is concluded from XML that cannot be read: a finding, unless it is only too large for us.
  static func unreadable(_ error: MarkupError, _ evidence: Evidence) -> Judgement {
    if error.isBeyondLimits { return .doubtful(error.message) }
    let location: Location = error.line.map { .xpath("/", line: $0) } ?? .body
    return .broken(
      evidence.finding(
        error.message, expected: .init(verbatim: "XML"),
        actual: evidence.answer.map(beginning(of:)), location: location))
  }

  private static func beginning(of answer: Answer) -> String {
    let limit = 120
    let beginning = String(decoding: answer.body.prefix(limit), as: UTF8.self)
    return answer.body.count > limit ? beginning + "…" : beginning
  }
}
