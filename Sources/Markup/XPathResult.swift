/// What an expression comes to at one context node (XPath 1.0 §1).
package struct XPathResult: Sendable {
  /// A value of one of the four types.
  package enum Value: Sendable {
    case nodes([XMLNode])
    case boolean(Bool)
    case number(Double)
    case string(String)
  }

  /// The node at which the expression was evaluated.
  package let context: XMLNode
  package let value: Value

  /// The value as a boolean (XPath 1.0 §4.3).
  package var boolean: Bool {
    switch value {
    case .nodes(let nodes): !nodes.isEmpty
    case .boolean(let boolean): boolean
    case .number(let number): number != 0 && !number.isNaN
    case .string(let string): !string.isEmpty
    }
  }

  /// The value as a text (XPath 1.0 §4.2), its white space collapsed.
  package var text: String {
    switch value {
    case .nodes(let nodes): nodes.first?.text ?? ""
    case .boolean(let boolean): boolean ? "true" : "false"
    case .number(let number): Self.text(of: number)
    case .string(let string): CollapsedText(string).text
    }
  }

  /// The text of each node; of another value, its text alone.
  package var texts: [String] {
    if case .nodes(let nodes) = value { nodes.map(\.text) } else { [text] }
  }

  private static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if let whole = Int64(exactly: number) { return "\(whole)" }
    return number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : "\(number)"
  }
}
