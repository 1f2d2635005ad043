package import Messages

/// What a run record keeps of one clause of a contract.
package struct ClauseDescription: Sendable, Hashable {
  /// A test by which a clause is proven.
  package struct Proof: Sendable, Hashable {
    package let suite: String
    package let test: String

    /// Names a test of a suite.
    package init(suite: String, test: String) {
      self.suite = suite
      self.test = test
    }
  }

  /// A class of a suite that the platform must declare for the clause to hold.
  package struct Declaration: Sendable, Hashable {
    package let suite: String
    package let conformanceClass: String

    /// Names a class of a suite.
    package init(suite: String, conformanceClass: String) {
      self.suite = suite
      self.conformanceClass = conformanceClass
    }
  }

  /// A permanent identifier, as the contract cites it.
  package let id: String
  /// `must` for what the contract obliges to, `should` for what it recommends.
  package let level: Level
  /// What the clause is about, by which reports group clauses.
  package let theme: LocalizedText
  /// The sentence of the contract.
  package let text: LocalizedText
  /// Official texts that the clause rests on.
  package let references: [String]
  /// The tests that prove it; none when nothing automatic can.
  package let proofs: [Proof]
  /// The classes without which the clause is not satisfied.
  package let declarations: [Declaration]
  /// Whether departures from recommendations break the clause too.
  package let isStrict: Bool
  /// Why nothing automatic can prove it, or not all of it.
  package let unverifiable: LocalizedText?

  /// Creates the description of a clause.
  package init(
    id: String, level: Level, theme: LocalizedText, text: LocalizedText, references: [String],
    proofs: [Proof], declarations: [Declaration], isStrict: Bool, unverifiable: LocalizedText?
  ) {
    self.id = id
    self.level = level
    self.theme = theme
    self.text = text
    self.references = references
    self.proofs = proofs
    self.declarations = declarations
    self.isStrict = isStrict
    self.unverifiable = unverifiable
  }
}
