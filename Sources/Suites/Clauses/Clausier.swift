package import Messages
package import Record

/// Clauses of a contract, with the tests that prove each of them.
///
/// Read from one JSON document, such as `suites/clausier/clausier.json`; a local authority writes its own over
/// the shipped tests. `docs/clauses.md` describes it.
package struct Clausier: Sendable {
  package let id: String
  package let version: String
  package let title: LocalizedText
  package let clauses: [Clause]
  /// The file it was read from, as messages name it.
  package let file: String

  /// The suites that hold tests of the clauses, in the order in which they are first named.
  package var suites: [String] {
    var names: [String] = []
    for clause in clauses {
      for reference in clause.tests where !names.contains(reference.suite) {
        names.append(reference.suite)
      }
    }
    return names
  }

  /// What a run record keeps of the clauses, each with all of its tests by name.
  ///
  /// - Parameter suites: the suites at hand; a clause keeps its tests of others too, as they are written.
  package func description(over suites: [Suite]) -> ClausierDescription {
    ClausierDescription(
      id: id, version: version, title: title,
      clauses: clauses.map { clause in
        ClauseDescription(
          id: clause.id, level: clause.level, theme: clause.theme, text: clause.text,
          references: clause.references, proofs: clause.proofs(among: suites),
          declarations: clause.declarations.map {
            ClauseDescription.Declaration(suite: $0.suite, conformanceClass: $0.name ?? "")
          }, isStrict: clause.isStrict, unverifiable: clause.unverifiable)
      })
  }
}
