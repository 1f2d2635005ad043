package import Messages

/// What a run record keeps of the contract clauses that a platform is held to.
package struct ClausierDescription: Sendable, Hashable {
  package let id: String
  package let version: String
  package let title: LocalizedText
  /// The clauses, in the order of the contract.
  package let clauses: [ClauseDescription]

  /// Creates the description of a set of clauses.
  package init(id: String, version: String, title: LocalizedText, clauses: [ClauseDescription]) {
    self.id = id
    self.version = version
    self.title = title
    self.clauses = clauses
  }
}
