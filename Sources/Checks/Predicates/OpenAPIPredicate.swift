import JSON
import Messages
import Record
package import Suites

extension OpenAPIForm: Predicate {
  /// Judges that a document is valid OpenAPI of one of the versions: its structure first, then the
  /// rules that hold between its parts.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    let declared = root["openapi"]?.string ?? ""
    guard let version = versions.first(where: { declared.hasPrefix("\($0.rawValue).") }) else {
      let wanted = versions.map(\.rawValue).joined(separator: ", ")
      return .broken(
        evidence.finding(
          Catalogue.openAPIVersion(["expected": wanted, "actual": declared]),
          at: root["openapi"] ?? root, expected: .init(verbatim: wanted), actual: declared))
    }
    let schema =
      switch version {
      case .version30: OpenAPISchemas.version30
      case .version31: OpenAPISchemas.version31
      }
    guard let schema, let document = OpenAPIDocument(evidence) else {
      return .doubtful(Catalogue.openAPINone())
    }
    var judgement = Judgement(checkedCount: 1)
    for violation in schema.validate(root) {
      if violation.isUndecided {
        judgement.doubts.append(violation.message)
      } else {
        judgement.findings.append(evidence.finding(violation.message, at: violation.instance))
      }
    }
    for breach in OpenAPIRules.breaches(in: document) {
      judgement.findings.append(evidence.finding(breach.message, at: breach.place))
    }
    return judgement
  }
}
