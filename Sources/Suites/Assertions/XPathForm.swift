package import JSON
package import Markup
package import Messages

/// `{"xpath": "gmd:language/*", "context": "/gmd:MD_Metadata", "count": {"exactly": 1}}`: what an XPath
/// comes to at each of the nodes that its context selects, under conditions.
///
/// An expression that comes to a text, a number or a truth value is one value at each context node.
package struct XPathForm: AssertionForm {
  package static let keyword = "xpath"

  /// What is looked at; nil only in a suite that has a mistake.
  package let expression: XPathExpression?
  /// Where it is evaluated: the root element unless said.
  package let context: XPathExpression?
  /// Whether at least one node must be there, or none.
  package let exists: Bool?
  package let count: NodeCount?
  /// What the expression, as a truth value, must come to.
  package let holds: Bool?
  /// What the text of each node must be.
  package let equals: Expression?
  /// Texts among which that of each node must be.
  package let within: Expression?
  /// A pattern that the text of each node must match whole (RFC 9485).
  package let matches: IRegexp?
  package let kind: TextKind?
  package let codes: CodeListRule?
  /// Whether all nodes of a context must have texts, or keys, that differ.
  package let isUnique: Bool
  /// What tells one node from another where its text does not: a text that an XPath finds in it.
  package let key: XPathExpression?
  /// Whether one node of a context that is as required is enough.
  package let isSome: Bool
  /// What findings show as found, beside `holds`, `exists` and `count`.
  package let actual: XPathExpression?
  /// What is expected, in short words.
  package let expected: LocalizedText?
  /// The sentence of a finding; its names in braces are those of `tokens`.
  package let message: LocalizedText?

  /// The names that a message may use.
  package static let tokens = ["actual", "expected", "context", "count"]

  package var expressions: [Expression] {
    [equals, within].compactMap(\.self) + (count?.expressions ?? [])
  }

  package init(reading reader: inout ObjectReader) {
    expression = reader.xpath(Self.keyword)
    context = reader.optionalXPath("context") ?? reader.standardXPath("/*")
    exists = reader.optionalBoolean("exists")
    count = reader.object("count") { NodeCount(reading: &$0) }
    holds = reader.optionalBoolean("holds")
    equals = reader.optionalExpression("equals")
    within = reader.optionalExpression("within")
    matches = reader.optionalPattern("matches")
    kind = reader.optionalChoice("is", TextKind.self)
    codes = reader.optionalCodes("codes")
    let hasKey = reader.value["unique"]?.string != nil
    key = hasKey ? reader.optionalXPath("unique") : nil
    isUnique = hasKey || reader.optionalBoolean("unique") ?? false
    isSome = reader.optionalBoolean("some") ?? false
    actual = reader.optionalXPath("actual")
    expected = reader.optionalLocalized("expected")
    message = reader.optionalSentence("message", tokens: Self.tokens)
    if !isUnique, Self.conditions.allSatisfy({ reader.value[$0] == nil }) {
      reader.reportMissing(oneOf: Self.conditions + ["unique"])
    }
  }

  /// The members of which one must be there; what is wrong with one is told where it is read.
  private static let conditions = [
    "exists", "count", "holds", "equals", "within", "matches", "is", "codes",
  ]
}
