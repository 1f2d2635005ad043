import JSON

/// A regular expression that whole cells must match (Table Schema, `pattern`).
///
/// The standard names XML Schema, whose expressions are anchored; authors write `^` and `$` all the
/// same, which then mean what they mean everywhere else. An alternation is held together: `a|b` is
/// `a` or `b`, and not what begins with the one or ends with the other.
package struct CellPattern: Sendable {
  private enum Engine: Sendable {
    case interoperable(IRegexp)
    case other(ECMAPattern)
  }

  /// The expression as the schema writes it.
  package let text: String
  private let engine: Engine

  /// Reads an expression, or returns nil if it cannot be read.
  ///
  /// What RFC 9485 has is matched in time linear in the cell; the rest is read as ECMA-262, which is
  /// linear too but for back-references, searched within a budget.
  package init?(parsing text: String) {
    self.text = text
    // In RFC 9485 these are ordinary characters.
    if !text.contains(where: { $0 == "^" || $0 == "$" }),
      let expression = try? IRegexp(parsing: text)
    {
      engine = .interoperable(expression)
    } else if (try? ECMAPattern(parsing: text)) != nil,
      let expression = try? ECMAPattern(parsing: "^(?:\(text))$")
    {
      // The expression is read alone first, so that none closes the group around it.
      engine = .other(expression)
    } else {
      return nil
    }
  }

  /// Tells whether a cell matches, or returns nil if that would take too long.
  package func matches(_ cell: String) -> Bool? {
    switch engine {
    case .interoperable(let expression): expression.matches(cell)
    case .other(let expression):
      switch expression.search(cell) {
      case .found: true
      case .absent: false
      case .undecided: nil
      }
    }
  }
}
