import Checks
package import Engine
package import Messages
import Record
import Reports
import Suites

/// A plan in plain text: what would be asked, and what would be verified.
package struct PlanText: Sendable {
  private let plan: Plan
  private let language: Language

  /// Creates the text of a plan.
  package init(_ plan: Plan, language: Language) {
    self.plan = plan
    self.language = language
  }

  /// The whole text.
  package var text: String {
    plan.parts.map { part in lines(of: part).map { VisibleText.line(of: $0) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func lines(of part: Plan.Part) -> [String] {
    var lines = ["\(part.suite.id) \(part.suite.version) · \(part.target)"]
    if !part.parameters.isEmpty {
      let values = part.parameters.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value.plainText ?? "null")" }
      lines.append("  " + heading(Catalogue.reportFactParameters) + values.joined(separator: ", "))
    }
    let probes = ProbeText(part, language: language)
    lines.append("  " + heading(Catalogue.planProbes) + String(part.probes.count))
    lines += TextLayout.table(part.probes.map { ["    \($0.name)", probes.text(of: $0)] })
    lines.append("  " + heading(Catalogue.planTests) + String(part.tests.count))
    var group = ""
    for planned in part.tests {
      if planned.conformanceClass.id != group {
        group = planned.conformanceClass.id
        lines.append("    \(group) · \(planned.conformanceClass.title[language])")
      }
      lines.append(
        "      \(planned.test.id) (\(planned.test.level.rawValue)) · \(planned.test.title[language])"
      )
    }
    return lines
  }

  private func heading(_ label: MessageTemplate) -> String {
    label().text[language] + (language == .french ? " : " : ": ")
  }
}
