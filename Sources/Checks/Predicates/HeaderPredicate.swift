import JSON
import Messages
import Record
package import Suites

extension HeaderForm: Predicate {
  /// Judges a header field of the answer.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    let values = answer.headers.values(of: name)
    guard !values.isEmpty else {
      if exists == false { return .held }
      return .broken(
        evidence.finding(
          Catalogue.checkNoHeader(["name": name]), location: .header(name)))
    }
    // Several fields of one name are one list (RFC 9110 §5.2).
    let whole = values.joined(separator: ", ")
    if exists == false {
      return broken(evidence, Catalogue.checkHeaderPresent(["name": name, "actual": whole]), whole)
    }
    var judgement = Judgement.held
    if let equals {
      guard let expected = scope.compute(equals).value?.plainText else {
        return .vacuous(Catalogue.checkNoPromise())
      }
      if whole != expected {
        judgement.add(
          broken(
            evidence,
            Catalogue.checkHeaderValue(["name": name, "expected": expected, "actual": whole]),
            whole, expected: expected))
      }
    }
    if let contains {
      guard let expected = scope.compute(contains).value?.plainText else {
        return .vacuous(Catalogue.checkNoPromise())
      }
      // An asterisk stands for every member, in `Vary` as in the CORS lists.
      let members = whole.split(separator: ",").map { String($0).trimmed.lowercased() }
      if !members.contains(expected.lowercased()), !members.contains("*") {
        judgement.add(
          broken(
            evidence,
            Catalogue.checkHeaderValue(["name": name, "expected": expected, "actual": whole]),
            whole, expected: expected))
      }
    }
    if let matches, !matches.matches(whole) {
      judgement.add(
        broken(
          evidence,
          Catalogue.checkHeaderValue([
            "name": name, "expected": matches.text, "actual": whole,
          ]), whole, expected: matches.text))
    }
    return judgement
  }

  private func broken(
    _ evidence: Evidence, _ message: Message, _ actual: String, expected: String? = nil
  ) -> Judgement {
    .broken(
      evidence.finding(
        message, expected: expected.map { .init(verbatim: $0) }, actual: actual,
        location: .header(name)))
  }
}
