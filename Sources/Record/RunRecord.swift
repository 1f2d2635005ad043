import Messages

/// A whole run record in memory, as reporters take it.
package struct RunRecord: Sendable, Hashable {
  package let header: RunHeader
  /// Every exchange, by its identifier.
  package let exchanges: [String: Exchange]
  /// The outcomes, in the order of the plan.
  package let outcomes: [Outcome]
  /// What bounds left out, in the order of targets, suites and probes.
  package let omissions: [Omission]
  /// What is worth saying of targets as a whole, in their order.
  package let notices: [Notice]
  /// Absent when the run was cut.
  package let footer: RunFooter?

  /// Creates a record; outcomes are put in the order of the plan, so that nothing depends on the
  /// order in which answers came.
  package init(
    header: RunHeader, exchanges: [String: Exchange], outcomes: [Outcome], omissions: [Omission],
    notices: [Notice] = [], footer: RunFooter?
  ) {
    self.header = header
    self.exchanges = exchanges
    self.outcomes = outcomes.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    self.omissions = omissions.sorted {
      ($0.target, $0.suite, $0.probe, $0.instance ?? "", $0.bound)
        < ($1.target, $1.suite, $1.probe, $1.instance ?? "", $1.bound)
    }
    self.notices = notices.sorted {
      ($0.target, $0.message.code) < ($1.target, $1.message.code)
    }
    self.footer = footer
  }
}
