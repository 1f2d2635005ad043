import Messages
import Suites

/// The page that says, requirement by requirement, which tests of a suite prove it, or why none does.
struct CoveragePage {
  let suite: Suite
  let language: Language

  private var proofs: [String: [SuiteTest]] {
    var proofs: [String: [SuiteTest]] = [:]
    for test in suite.classes.flatMap(\.tests) {
      for requirement in test.requirements { proofs[requirement, default: []].append(test) }
    }
    return proofs
  }

  private var isFrench: Bool { language == .french }

  /// The page as Markdown.
  var text: String {
    let proofs = proofs
    let sections = Requirement.Kind.allCases.map { section($0, proofs) }
    let title = suite.title[language]
    let introduction =
      isFrench
      ? """
      Suite `\(suite.id)`, version \(suite.version) de [la norme](\(suite.reference ?? "")). Chaque test est \
      décrit par `recette explain \(suite.id)/TEST`.
      """
      : """
      Suite `\(suite.id)`, version \(suite.version) of [the standard](\(suite.reference ?? "")). \
      `recette explain \(suite.id)/TEST` describes a test.
      """
    return (["# \(title)", introduction] + sections).joined(separator: "\n\n") + "\n"
  }

  private func section(_ kind: Requirement.Kind, _ proofs: [String: [SuiteTest]]) -> String {
    let all = suite.requirements.filter { $0.kind == kind }
    let provenCount = all.count { proofs[$0.id] != nil }
    let rows = all.map { row($0, proofs[$0.id] ?? []) }
    return """
      ## \(heading(kind)) (\(provenCount) / \(all.count))

      | clause | \(isFrench ? "ce qu'elle demande" : "what it asks") | tests |
      |---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }

  private func heading(_ kind: Requirement.Kind) -> String {
    switch kind {
    case .requirement: isFrench ? "Exigences vérifiées" : "Requirements verified"
    case .recommendation: isFrench ? "Recommandations vérifiées" : "Recommendations verified"
    case .permission: isFrench ? "Permissions vérifiées" : "Permissions verified"
    }
  }

  private func row(_ requirement: Requirement, _ tests: [SuiteTest]) -> String {
    let proof =
      tests.isEmpty
      ? requirement.untested?[language] ?? permission
      : tests.map { "`\($0.id)`" }.joined(separator: ", ")
    return "| `\(requirement.id)` | \(cell(requirement.title[language])) | \(cell(proof)) |"
  }

  private var permission: String {
    isFrench
      ? "Aucun test ne reproche d'en user." : "No test holds its use against a platform."
  }

  /// A text that does not end its cell.
  private func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
