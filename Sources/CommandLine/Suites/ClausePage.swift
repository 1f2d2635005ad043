package import Messages
import Record
import Reports
package import Suites

/// Clauses as Markdown: a page a clause, with what proves it, and the text to paste into a contract.
package struct ClausePage: Sendable {
  private let clausier: Clausier
  private let suites: [Suite]
  private let language: Language

  /// Creates the pages of a file of clauses, over the suites that prove them.
  package init(_ clausier: Clausier, over suites: [Suite], language: Language) {
    self.clausier = clausier
    self.suites = suites
    self.language = language
  }

  /// Returns the page of a clause: its text, its references, its tests with why they matter and how to mend.
  package func page(of clause: Clause) -> String {
    var blocks = [
      "# \(clause.id)", "\(prose(clause.theme)) — \(prose(level(of: clause).text))",
      "> \(prose(clause.text))",
    ]
    if let why = clause.why { blocks.append(labelled(Catalogue.reportWhy, prose(why))) }
    if !clause.references.isEmpty {
      blocks.append(
        labelled(
          Catalogue.clauseReferences,
          clause.references.map { MarkdownText.link($0, to: $0) }.joined(separator: ", ")))
    }
    if let rest = clause.unverifiable {
      blocks.append(labelled(Catalogue.clauseNotProven, prose(rest)))
    }
    if clause.isStrict { blocks.append(prose(Catalogue.clauseStrict().text)) }
    let tests = clause.proofs(among: suites).compactMap(test)
    if !tests.isEmpty {
      blocks.append("## \(prose(Catalogue.clauseProofs(tests.count).text))")
      blocks += tests.map(block)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The text to paste into a contract: each clause with its level, its references and what proves it.
  package var contract: String {
    var blocks = ["# \(prose(clausier.title))", prose(Catalogue.clauseHowProven().text)]
    var theme: LocalizedText?
    for clause in clausier.clauses {
      if clause.theme != theme {
        theme = clause.theme
        blocks.append("## \(prose(clause.theme))")
      }
      blocks.append(
        "**\(clause.id)** (\(prose(level(of: clause).text))) — \(prose(clause.text))")
      blocks.append(labelled(Catalogue.clauseProof, proof(of: clause)))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// What proves a clause, by suites and their versions.
  private func proof(of clause: Clause) -> String {
    let names = clause.tests.map(\.suite)
    let proving = suites.filter { names.contains($0.id) }
    var parts = proving.map { suite in
      let count = clause.proofs(among: [suite]).count { $0.suite == suite.id }
      return prose(
        Catalogue.clauseSuite(count, ["suite": suite.id, "version": suite.version]).text)
    }
    if let rest = clause.unverifiable { parts.append(prose(rest)) }
    return parts.joined(separator: " ; ")
  }

  /// The word for how binding a clause is.
  package func level(of clause: Clause) -> Message {
    clause.level == .must ? Catalogue.clauseMust() : Catalogue.clauseShould()
  }

  private func test(
    _ proof: ClauseDescription.Proof
  ) -> (suite: Suite, test: SuiteTest)? {
    guard let suite = suites.first(where: { $0.id == proof.suite }),
      let test = suite.classes.lazy.flatMap(\.tests).first(where: { $0.id == proof.test })
    else { return nil }
    return (suite, test)
  }

  private func block(of proof: (suite: Suite, test: SuiteTest)) -> String {
    let test = proof.test
    var lines = [
      "### \(prose(test.title))", "",
      "`\(proof.suite.id)/\(test.id)` — \(prose(test.level.word.text))",
    ]
    if !test.requirements.isEmpty {
      lines.append(
        "\n"
          + labelled(
            Catalogue.reportRequirements,
            test.requirements.map { MarkdownText.code($0) }.joined(separator: ", ")))
    }
    lines += [
      "", labelled(Catalogue.reportWhy, prose(test.why)), "",
      labelled(Catalogue.reportFix, prose(test.fix)),
    ]
    return lines.joined(separator: "\n")
  }

  private func prose(_ text: LocalizedText) -> String { MarkdownText.prose(text[language]) }

  private func labelled(_ label: MessageTemplate, _ content: String) -> String {
    "**\(prose(label().text))\(language == .french ? " :" : ":")** \(content)"
  }
}
