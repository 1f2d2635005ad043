/// A whole run record in memory, as reporters take it.
package struct RunRecord: Sendable, Hashable {
  package let header: RunHeader
  /// Every exchange, by its identifier.
  package let exchanges: [String: Exchange]
  /// The outcomes, in the order of the plan.
  package let outcomes: [Outcome]
  package let omissions: [Omission]
  /// Absent when the run was cut.
  package let footer: RunFooter?

  /// Creates a record; outcomes are put in the order of the plan.
  package init(
    header: RunHeader, exchanges: [String: Exchange], outcomes: [Outcome], omissions: [Omission],
    footer: RunFooter?
  ) {
    self.header = header
    self.exchanges = exchanges
    self.outcomes = outcomes.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    self.omissions = omissions
    self.footer = footer
  }
}
