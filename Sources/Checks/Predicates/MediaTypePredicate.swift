import JSON
import Messages
import Record
package import Suites

extension MediaTypeForm: Predicate {
  /// Judges the media type of the answer by type, subtype and the parameters asked for.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    guard case .value(let value) = scope.compute(accepted) else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    let names = (value.kind == .array ? Array(value.elements) : [value]).compactMap(\.string)
    let wanted = names.compactMap(MediaType.init(parsing:))
    guard !wanted.isEmpty else { return .vacuous(Catalogue.checkNoPromise()) }
    let expected = names.joined(separator: ", ")
    guard let found = answer.headers.value(of: "Content-Type") else {
      return .broken(
        evidence.finding(
          Catalogue.checkNoMediaType(["expected": expected]), expected: .init(verbatim: expected),
          location: .header("Content-Type")))
    }
    if let type = MediaType(parsing: found), wanted.contains(where: type.satisfies) { return .held }
    return .broken(
      evidence.finding(
        Catalogue.checkMediaType(["expected": expected, "actual": found]),
        expected: .init(verbatim: expected), actual: found, location: .header("Content-Type")))
  }
}
