/// An XPath 1.0 expression that can be evaluated, with the namespaces of its prefixes.
///
/// It is proven when it is made, so that a mistake in a suite is found before anything is sent:
/// syntax, prefixes, functions, and variables, of which there are none. It is read once, however
/// many documents and threads it is evaluated on.
package struct XPathExpression: Sendable, Hashable, CustomStringConvertible {
  package let text: String
  /// What its prefixes stand for.
  let scope: XPathNamespaces
  /// The elements without any of which it selects nothing; nil when that cannot be told.
  let leads: XPathLeads?
  /// What libxml2 makes of the text.
  let compiled: CompiledExpressions

  /// Proves an expression.
  package init(parsing text: String, namespaces: [String: String] = [:]) throws(MarkupError) {
    self.text = text
    scope = XPathNamespaces.of(namespaces)
    leads = XPathLeads(of: text)
    compiled = try CompiledExpressions(of: text)
    try Self.prove(text, namespaces: namespaces)
  }

  /// The URI of each prefix.
  package var namespaces: [String: String] { scope.uris }

  package var description: String { text }

  package static func == (left: XPathExpression, right: XPathExpression) -> Bool {
    left.scope === right.scope && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  private static func prove(
    _ text: String, namespaces: [String: String]
  ) throws(MarkupError) {
    var scanner = XPathScanner(text)
    while let name = scanner.nextName() {
      let tokens = ["expression": text, "name": name.text]
      switch name.role {
      case .variable:
        throw MarkupError(.variable, tokens, column: name.column)
      case .function where name.prefix != nil || !XPathScanner.functions.contains(name.text):
        throw MarkupError(.unknownFunction, tokens, column: name.column)
      case .nodeTest, .function:
        guard let prefix = name.prefix, prefix != "xml", namespaces[prefix] == nil else { continue }
        throw MarkupError(
          .unknownPrefix, ["expression": text, "prefix": prefix], column: name.column)
      }
    }
  }
}

extension MarkupError {
  /// Tells where an expression cannot be read; libxml2 gives the place as a number of bytes.
  init(syntaxOf expression: String, saying diagnostic: MarkupDiagnostic?) {
    let before = expression.utf8.prefix(diagnostic?.column ?? 0)
    self.init(
      .expressionSyntax, ["expression": expression, "cause": diagnostic?.message ?? ""],
      column: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1)
  }
}
