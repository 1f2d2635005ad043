/// A check that a schema asks for beyond the standard (Validata, `custom_checks` and `customCheck`).
package struct CustomCheck: Sendable {
  /// What is checked.
  enum Rule: Sendable, Hashable {
    /// Each cell of a column.
    case cell(CellRule)
    /// Two columns, in each row.
    case comparison(Sign)
    /// A column against the sum of others.
    case sum
    /// All columns have a value, or none has.
    case cohesion
    /// One of the columns at least has a value that is not nothing.
    case oneOf
  }

  /// How two columns should compare.
  enum Sign: String, Sendable, Hashable {
    case more = ">"
    case atLeast = ">="
    case equal = "=="
    case atMost = "<="
    case less = "<"
  }

  /// The name of the check, as the schema writes it.
  package let name: String
  let rule: Rule
  /// The places of the fields, the one that is checked first.
  let fields: [Int]
}
