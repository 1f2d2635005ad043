package import JSON
package import Markup

/// A value of the suite language, computed when its instance is judged.
///
/// There is no arithmetic and no nesting of operators: what a test needs beyond queries is a named
/// value function.
package indirect enum Expression: Sendable {
  /// A JSON value as it stands in the suite.
  case literal(JSONValue)
  /// A text with names in braces; when it is one name alone, the value keeps its own kind.
  case template(ValueTemplate)
  /// A list of values.
  case list([Expression])
  /// The first node that a query selects, in the instance itself unless a probe is named.
  case first(Query, in: String?)
  /// Every node that a query selects, as an array.
  case all(Query, in: String?)
  /// How many nodes a query selects.
  case count(Query, in: String?)
  /// What an XPath comes to at the root of an XML document, as a text.
  case xpath(XPathExpression, in: String?)
  /// The texts of all nodes that an XPath selects, as an array.
  case allXPath(XPathExpression, in: String?)
  /// The URL that a probe's response came from.
  case url(of: String?)
  /// A header field of a probe's response.
  case header(String, in: String?)
  /// A value function with its arguments by name; the main one is named `of`.
  case call(ValueFunction, [String: Expression])
}

extension Expression {
  /// The probes that the expression reads.
  package var probes: [String] {
    switch self {
    case .literal, .template: []
    case .list(let members): members.flatMap(\.probes)
    case .first(_, let probe), .all(_, let probe), .count(_, let probe), .header(_, let probe):
      [probe].compactMap(\.self)
    case .xpath(_, let probe), .allXPath(_, let probe): [probe].compactMap(\.self)
    case .url(let probe): [probe].compactMap(\.self)
    case .call(_, let arguments): arguments.values.flatMap(\.probes)
    }
  }

  /// The names that the expression's templates use.
  package var names: [String] {
    switch self {
    case .template(let template): template.names
    case .list(let members): members.flatMap(\.names)
    case .call(_, let arguments): arguments.values.flatMap(\.names)
    case .literal, .first, .all, .count, .xpath, .allXPath, .url, .header: []
    }
  }
}
