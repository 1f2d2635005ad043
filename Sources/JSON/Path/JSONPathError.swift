/// Why a text is not a JSONPath query (RFC 9535), and where.
package struct JSONPathError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong; permanent, and each with its sentence in the message catalogue.
  package enum Code: String, Sendable, CaseIterable {
    case start
    case segment
    case name
    case selector
    case bracket
    case integer
    case unclosedString = "unclosed-string"
    case controlCharacter = "control-character"
    case escape
    case surrogate
    case hexadecimal
    case parenthesis
    case argument
    case operand
    case number
    case loneLiteral = "lone-literal"
    case loneValue = "lone-value"
    case severalNodes = "several-nodes"
    case noValue = "no-value"
    case function
    case depth
  }

  package let code: Code
  /// How many Unicode scalars stand before the place.
  package let offset: Int

  /// What is wrong, in a short English clause that can follow a colon.
  package var message: String {
    switch code {
    case .start: "a query starts with “$”"
    case .segment: "a segment must start with “.”, “..” or “[”"
    case .name: "a member name or “*” must follow the dot"
    case .selector: "a name, an index, a slice, “*” or “?” is needed here"
    case .bracket: "“,” or “]” is needed here"
    case .integer: "this is not an integer that a query can hold"
    case .unclosedString: "the string is not closed"
    case .controlCharacter: "a control character must be escaped in a string"
    case .escape: "this escape does not exist"
    case .surrogate: "one half of a surrogate pair cannot stand alone"
    case .hexadecimal: "four hexadecimal digits are needed here"
    case .parenthesis: "“)” is needed here"
    case .argument: "“,” or “)” is needed here"
    case .operand: "a query, literal or function is needed here"
    case .number: "this is not a number"
    case .loneLiteral: "a literal cannot stand alone: compare it with something"
    case .loneValue: "this function gives a value: compare it with something"
    case .severalNodes: "only a query for one node can be compared"
    case .noValue: "this function gives no value to compare"
    case .function: "there is no such function with these arguments"
    case .depth: "filters nest deeper than the limit"
    }
  }

  /// The message with its place.
  package var description: String { "\(message) (character \(offset + 1))" }
}
