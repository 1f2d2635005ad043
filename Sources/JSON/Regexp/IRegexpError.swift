/// Why a text is not an I-Regexp (RFC 9485), and where.
package struct IRegexpError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong; permanent, and each with its sentence in the message catalogue.
  package enum Code: String, Sendable, CaseIterable {
    case unescaped
    case depth
    case count
    case brace
    case countOrder = "count-order"
    case end
    case parenthesis
    case openingBrace = "opening-brace"
    case category
    case escape
    case bracket
    case hyphen
    case emptyClass = "empty-class"
    case rangeOrder = "range-order"
    case size
  }

  package let code: Code
  /// How many Unicode scalars stand before the place.
  package let offset: Int

  /// What is wrong, in a short English clause that can follow a colon.
  package var message: String {
    switch code {
    case .unescaped: "this character must be escaped here"
    case .depth: "groups nest deeper than the limit"
    case .count: "a count is needed here"
    case .brace: "“}” is needed here"
    case .countOrder: "the counts are in the wrong order"
    case .end: "the expression ends too early"
    case .parenthesis: "“)” is needed here"
    case .openingBrace: "“{” is needed here"
    case .category: "this is not a general category of Unicode"
    case .escape: "this escape does not exist"
    case .bracket: "“]” is needed here"
    case .hyphen: "“-” must be escaped here"
    case .emptyClass: "a character class cannot be empty"
    case .rangeOrder: "the range is in the wrong order"
    case .size: "the expression repeats more than the limit"
    }
  }

  /// The message with its place.
  package var description: String { "\(message) (character \(offset + 1))" }
}
