import Messages
import Record
package import Suites

extension ProtocolForm: Predicate {
  /// Judges the version of HTTP that was spoken.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    if versions.contains(answer.protocolVersion) { return .held }
    let expected = versions.joined(separator: ", ")
    return .broken(
      evidence.finding(
        Catalogue.checkProtocol(["expected": expected, "actual": answer.protocolVersion]),
        expected: .init(verbatim: expected), actual: answer.protocolVersion, location: .status))
  }
}
