package import Messages
package import Record

/// One sentence of a contract, and what proves it.
package struct Clause: Sendable {
  /// A suite, or a class or a test of it, as `suite` or `suite/name`.
  package struct Reference: Sendable, Hashable {
    package let suite: String
    /// The class or the test; nil for the whole suite.
    package let name: String?

    /// Reads a reference.
    package init(parsing text: String) {
      if let slash = text.firstIndex(of: "/") {
        suite = String(text[..<slash])
        name = String(text[text.index(after: slash)...])
      } else {
        suite = text
        name = nil
      }
    }
  }

  /// A permanent identifier, as the contract cites it.
  package let id: String
  /// `must` for what the contract obliges to, `should` for what it recommends.
  package let level: Level
  package let theme: LocalizedText
  /// The sentence to paste into a contract.
  package let text: LocalizedText
  /// Why the clause is worth having.
  package let why: LocalizedText?
  package let references: [String]
  package let tests: [Reference]
  /// The classes that the platform must declare.
  package let declarations: [Reference]
  /// Whether departures from recommendations break the clause too.
  package let isStrict: Bool
  /// Why nothing automatic can prove it, or not all of it.
  package let unverifiable: LocalizedText?
  package let line: Int

  /// The tests that prove the clause, in the order of the suites.
  package func proofs(among suites: [Suite]) -> [ClauseDescription.Proof] {
    var proofs: [ClauseDescription.Proof] = []
    for reference in tests {
      for proof in reference.proofs(among: suites) where !proofs.contains(proof) {
        proofs.append(proof)
      }
    }
    return proofs
  }
}

extension Clause.Reference {
  fileprivate func proofs(among suites: [Suite]) -> [ClauseDescription.Proof] {
    guard let suite = suites.first(where: { $0.id == suite }) else {
      return name.map { [ClauseDescription.Proof(suite: self.suite, test: $0)] } ?? []
    }
    return suite.classes.flatMap { group in
      group.tests.filter { name == nil || name == group.id || name == $0.id }
    }.map { ClauseDescription.Proof(suite: suite.id, test: $0.id) }
  }
}
