/// Why a regular expression of a schema cannot be used, and where in it.
package struct PatternError: Error, Sendable, Hashable {
  /// What is wrong with a regular expression.
  package enum Reason: String, Sendable, CaseIterable {
    /// A parenthesis has no partner.
    case parenthesis
    /// A bracket has no partner.
    case bracket
    /// A quantifier has nothing before it to repeat.
    case nothingToRepeat = "nothing-to-repeat"
    /// The lower bound of a quantifier is above its upper bound.
    case quantifier
    /// A backslash is followed by something that ECMA-262 gives no meaning.
    case escape
    /// The bounds of a range in brackets are out of order.
    case range
    /// A parenthesis opens with an unknown `(?`.
    case group
    /// Two groups have one name.
    case groupName = "group-name"
    /// `\p{…}` names no Unicode property.
    case property
    /// A back-reference names no group.
    case reference
    /// Groups are nested too deep.
    case depth
    /// The expression is too large once its repetitions are written out.
    case size
  }

  package let reason: Reason
  /// The place in the expression, counted in Unicode scalars from 0.
  package let offset: Int
}
