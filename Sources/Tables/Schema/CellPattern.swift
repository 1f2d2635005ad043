import JSON

/// A regular expression that whole cells must match (Table Schema, `pattern`).
///
/// The standard names XML Schema, whose expressions are anchored; authors write `^` and `$` all the
/// same, which then mean what they mean everywhere else. An alternation is held together: `a|b` is
/// `a` or `b`, and not what begins with the one or ends with the other.
package struct CellPattern: Sendable {
  /// The expression as the schema writes it.
  package let text: String
  /// A machine for whole cells, where the expression is one for which there is such a machine.
  let automaton: TextAutomaton?
  private let expression: ECMAPattern

  /// Reads an expression, or returns nil if it cannot be read.
  ///
  /// It is read as ECMA-262, and matched in time linear in the cell but for back-references, which
  /// are searched within a budget.
  package init?(parsing text: String) {
    // The expression is read alone first, so that none closes the group around it.
    guard (try? ECMAPattern(parsing: text)) != nil,
      let expression = try? ECMAPattern(parsing: "^(?:\(text))$")
    else { return nil }
    self.text = text
    self.expression = expression
    automaton = TextAutomaton(expression)
  }

  /// Whether tools that search by trial and error can be held up by one cell; false if that cannot be told.
  var isExponentialElsewhere: Bool { expression.isExponentialElsewhere ?? false }

  /// Tells whether a cell matches, or returns nil if that would take too long.
  package func matches(_ cell: String) -> Bool? {
    switch expression.search(cell) {
    case .found: true
    case .absent: false
    case .undecided: nil
    }
  }
}
