import JSON
import Messages
import Record
package import Suites

extension ParameterForm: Predicate {
  /// Judges, on an OpenAPI document, that the GET operation of each path that matches declares a
  /// query parameter, in a shape.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let path, let document = OpenAPIDocument(evidence) else {
      return .doubtful(Catalogue.openAPINone())
    }
    var judgement = Judgement()
    for entry in document.paths where path.search(entry.template) {
      guard let item = entry.item else {
        judgement.doubts.append(Catalogue.openAPIElsewhere(["path": entry.template]))
        continue
      }
      guard let operation = item["get"] else { continue }
      judgement.add(judge(operation, of: entry.template, item, document, evidence))
    }
    if judgement.checkedCount == 0, judgement.doubts.isEmpty {
      return .vacuous(Catalogue.openAPINoPath(["pattern": path.text]))
    }
    return judgement
  }

  private func judge(
    _ operation: JSONValue, of template: String, _ item: JSONValue, _ document: OpenAPIDocument,
    _ evidence: Evidence
  ) -> Judgement {
    let parameters = document.parameters(of: operation, in: item)
    guard let found = parameters.first(where: { $0.name == name && $0.place == "query" }),
      let object = found.object
    else {
      guard parameters.allSatisfy({ $0.object != nil }) else {
        return .doubtful(Catalogue.openAPIElsewhere(["path": template]))
      }
      let names = parameters.filter { $0.place == "query" }.compactMap(\.name)
      return .broken(
        evidence.finding(
          Catalogue.openAPINoParameter(["path": template, "name": name]), at: operation,
          expected: .init(verbatim: name), actual: names.joined(separator: ", ")))
    }
    guard let schema else { return .held }
    guard let expanded = document.expanded(object) else {
      return .doubtful(Catalogue.openAPIElsewhere(["path": template]))
    }
    var judgement = Judgement(checkedCount: 1)
    for violation in schema.validate(expanded) {
      let message = Catalogue.openAPIParameterShape(localized: [
        "path": .init(verbatim: template), "name": .init(verbatim: name),
        "place": .init(verbatim: "\(violation.instance.pointer)"),
        "cause": violation.message.text,
      ])
      if violation.isUndecided {
        judgement.doubts.append(message)
      } else {
        judgement.findings.append(
          evidence.finding(message, at: found.entry, actual: violation.instance.excerpt))
      }
    }
    return judgement
  }
}
