import JSON
import Markup
import Messages
import Record
package import Suites

extension XPathForm: Predicate {
  /// Judges what an XPath comes to at each of its context nodes.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let expression, let context else { return .doubtful(Catalogue.checkNoDocument()) }
    if evidence.answer?.isTruncated == true { return .doubtful(Catalogue.checkTruncated()) }
    let document: XMLDocument
    switch evidence.xml {
    case nil: return .doubtful(Catalogue.nodeNoXML())
    case .failure(let error)?: return DocumentForm.unreadable(error, evidence)
    case .success(let read)?: document = read
    }
    do throws(MarkupError) {
      let results = try document.results(of: expression, at: context)
      guard !results.isEmpty else {
        return .vacuous(Catalogue.nodeNoContext(["context": context.text]))
      }
      switch requirements(in: scope) {
      case .failure(let absence): return .vacuous(absence.reason)
      case .success(let requirements):
        let judge = XPathJudge(
          form: self, expression: expression, context: context, requirements: requirements)
        let departures = try judge.departures(in: results)
        return judge.judgement(departures, of: results, in: document, evidence)
      }
    } catch {
      return .doubtful(Catalogue.nodeXPathFailed(localized: ["cause": error.message.text]))
    }
  }

  /// What is required, its expressions computed.
  private func requirements(in scope: Scope) -> Result<XPathJudge.Requirements, Absence> {
    var requirements = XPathJudge.Requirements()
    for (expression, sign) in [
      (count?.exactly, "="), (count?.atLeast, "≥"), (count?.atMost, "≤"),
    ] {
      guard let expression else { continue }
      guard let bound = scope.compute(expression).value?.integer else {
        return .failure(Absence(reason: Catalogue.checkNoPromise()))
      }
      requirements.counts.append(.init(sign: sign, bound: bound))
    }
    for (expression, keyPath) in [
      (equals, \XPathJudge.Requirements.equals), (within, \XPathJudge.Requirements.within),
    ] {
      guard let expression else { continue }
      guard let value = scope.compute(expression).value else {
        return .failure(Absence(reason: Catalogue.checkNoPromise()))
      }
      let values = value.kind == .array ? Array(value.elements) : [value]
      requirements[keyPath: keyPath] = values.map { $0.plainText ?? "" }
    }
    return .success(requirements)
  }
}
