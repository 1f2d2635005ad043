package import Messages
package import Record

extension ClauseVerdict {
  /// The word for a verdict on a clause.
  package var word: Message {
    switch self {
    case .satisfied: Catalogue.clauseSatisfiedWord()
    case .notSatisfied: Catalogue.clauseNotSatisfiedWord()
    case .unverifiable: Catalogue.clauseUnverifiableWord()
    }
  }
}

extension ClauseDescription {
  /// The word for how binding the clause is.
  package var levelWord: Message {
    level == .must ? Catalogue.clauseMust() : Catalogue.clauseShould()
  }
}

/// The clauses of one theme, in the order of the contract.
package struct ClauseTheme: Sendable {
  package let title: LocalizedText
  package private(set) var results: [ClauseResult]

  /// Gathers clauses by theme, each theme in its first place.
  package static func gather(_ results: [ClauseResult]) -> [ClauseTheme] {
    var themes: [ClauseTheme] = []
    for result in results {
      if let place = themes.firstIndex(where: { $0.title == result.clause.theme }) {
        themes[place].results.append(result)
      } else {
        themes.append(ClauseTheme(title: result.clause.theme, results: [result]))
      }
    }
    return themes
  }

  /// How many clauses ended with a verdict.
  package func count(_ verdict: ClauseVerdict) -> Int {
    results.count { $0.verdict == verdict }
  }
}
