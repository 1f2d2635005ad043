import Markup
import Messages
import Record
package import Suites

extension XSDForm: Predicate {
  /// Judges a record by the schemas that are installed on this machine; without them nothing is told.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard case .record(let record) = evidence.content else {
      return .doubtful(Catalogue.xsdNoRecord())
    }
    guard let schemas = record.schemas else { return .doubtful(Catalogue.xsdNotInstalled()) }
    do throws(MarkupError) {
      let document = try record.xml.get()
      let (verdict, generation) = try schemas.validate(document)
      var judgement = Judgement(checkedCount: max(1, verdict.count))
      let source = LocalizedText(verbatim: generation.rawValue)
      judgement.findings = verdict.violations.map { violation in
        evidence.finding(
          violation.message(generation: source), expected: violation.expectation,
          actual: violation.value?.excerpt(ofScalars: 300),
          location: .xpath(violation.path, line: violation.line))
      }
      if verdict.count > verdict.violations.count {
        judgement.findings.append(
          evidence.finding(
            Catalogue.xsdMore(["count": "\(verdict.count - verdict.violations.count)"])))
      }
      return judgement
    } catch {
      return .doubtful(error.message)
    }
  }
}

extension XMLSchemaViolation {
  /// What would do, as short text.
  fileprivate var expectation: LocalizedText? {
    if expected.isEmpty { return nil }
    let shown = expected.joined(separator: ", ")
    guard expectedCount > expected.count else { return .init(verbatim: shown) }
    return Catalogue.xsdListCut(["shown": shown, "count": "\(expectedCount)"]).text
  }

  /// The violation in words, with its mend.
  fileprivate func message(generation: LocalizedText) -> Message {
    let template = Catalogue.template(code: kind.rawValue) ?? Catalogue.xsdOther
    return template(localized: [
      "name": .init(verbatim: name), "value": .init(verbatim: (value ?? "").excerpt(ofScalars: 80)),
      "expected": expectation ?? Catalogue.xsdSomethingElse().text,
      "detail": .init(verbatim: detail.excerpt(ofScalars: 300)), "set": generation,
    ])
  }
}
