internal import CMarkup

/// An XPath 1.0 expression that can be evaluated, with the namespaces of its prefixes.
///
/// It is proven when it is made, so that a mistake in a suite is found before anything is sent:
/// syntax, prefixes, functions, and variables, of which there are none.
package struct XPathExpression: Sendable, Hashable, CustomStringConvertible {
  package let text: String
  /// The URI of each prefix.
  package let namespaces: [String: String]

  /// Proves an expression.
  package init(parsing text: String, namespaces: [String: String] = [:]) throws(MarkupError) {
    self.text = text
    self.namespaces = namespaces
    try Self.prove(text, namespaces: namespaces)
  }

  package var description: String { text }

  private static func prove(
    _ text: String, namespaces: [String: String]
  ) throws(MarkupError) {
    guard MarkupTree.isReady, !text.utf8.contains(0) else {
      throw MarkupError(.expressionSyntax, ["expression": text, "cause": "NUL"], column: 1)
    }
    var collector = DiagnosticCollector(keeping: 1)
    let isValid = withUnsafeMutablePointer(to: &collector) { context in
      cm_expression_is_valid(
        text, DiagnosticCollector.handler, UnsafeMutableRawPointer(context))
    }
    if !isValid {
      throw MarkupError(syntaxOf: text, saying: collector.diagnostics.first)
    }
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
