import JSON
package import Markup
import Messages
import Record

/// XPath expressions and lists of codes in a suite.
extension ObjectReader {
  /// Reads an XPath 1.0 expression that must be there, with the prefixes of the suite.
  package mutating func xpath(_ key: String) -> XPathExpression? {
    required(key).flatMap(xpath)
  }

  /// Reads an XPath 1.0 expression that may be there.
  package mutating func optionalXPath(_ key: String) -> XPathExpression? {
    optional(key).flatMap(xpath)
  }

  /// Returns an XPath that this source writes itself.
  package func standardXPath(_ text: String) -> XPathExpression? {
    try? XPathExpression(parsing: text, namespaces: context.namespaces)
  }

  private func xpath(_ value: JSONValue) -> XPathExpression? {
    guard let text = value.string, !text.isEmpty else {
      reportType("string", at: value)
      return nil
    }
    do {
      return try XPathExpression(parsing: text, namespaces: context.namespaces)
    } catch {
      report(error, of: text, at: value)
      return nil
    }
  }

  /// Notes a mistake of an expression, at its own place where the suite writes it without escapes.
  private func report(_ error: MarkupError, of text: String, at value: JSONValue) {
    let message =
      Catalogue.template(code: error.code.rawValue)?(error.tokens)
      ?? Catalogue.suiteWrongType(["expected": "XPath 1.0", "found": text])
    let scalars = text.unicodeScalars
    guard let column = error.column, value.text == "\"\(text)\"",
      let place = scalars.index(
        scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
    else { return report(message, at: value) }
    let start = value.position
    let position = SourcePosition(
      offset: start.offset + 1 + text.utf8.distance(from: text.startIndex, to: place),
      line: start.line, column: start.column + column)
    context.sink.report(message, at: position, length: 1)
  }

  /// Reads which texts a list of codes allows; it stands in a file beside the suite.
  package mutating func optionalCodes(_ key: String) -> CodeListRule? {
    guard let member = optional(key) else { return nil }
    if member.kind == .string {
      return codeList(member).map {
        CodeListRule($0, column: .code, isFolded: false, isExcluded: false)
      }
    }
    let reader = self
    return object(key) { inner -> CodeListRule? in
      let list = inner.required("list").flatMap { reader.codeList($0) }
      let column = inner.optionalChoice("of", CodeListRule.Column.self) ?? .code
      let isFolded = inner.optionalBoolean("folded") ?? false
      let isExcluded = inner.optionalBoolean("excluded") ?? false
      return list.map {
        CodeListRule($0, column: column, isFolded: isFolded, isExcluded: isExcluded)
      }
    } ?? nil
  }

  /// Reads which reference systems have a known area; the list stands in a file beside the suite.
  mutating func optionalAreas(_ key: String) -> ReferenceAreaList? {
    guard let member = optional(key) else { return nil }
    guard let path = member.string else {
      reportType("string", at: member)
      return nil
    }
    return readList(path, at: member) { ReferenceAreaList(reading: &$0) }
  }

  private func codeList(_ member: JSONValue) -> CodeList? {
    guard let path = member.string else {
      reportType("string", at: member)
      return nil
    }
    return context.codeLists.list(at: path) {
      readList(path, at: member) { CodeList(reading: &$0) }
    }
  }

  private func readList<List>(
    _ path: String, at member: JSONValue, reading body: (inout ObjectReader) -> List?
  ) -> List? {
    guard let document = document(inFile: path, at: member) else { return nil }
    let sink = context.sink.sink(ofFile: path, document: document)
    var reader = ObjectReader(document.root, context: SuiteContext(sink: sink))
    let list = body(&reader)
    reader.finish()
    context.sink.adopt(sink)
    return list
  }
}
