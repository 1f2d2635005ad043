package import JSON
package import Messages

/// `{"json": "$.features[*]", "count": {"atMost": 10}}`: what a JSONPath selects, under conditions.
///
/// Without a condition on how many, a selection that is empty leaves nothing to judge.
package struct JSONForm: AssertionForm {
  /// The JSON types that a node may be required to have; an integer is a number without fraction.
  package enum NodeType: String, Sendable, CaseIterable {
    case null, boolean, number, integer, string, array, object
  }

  package static let keyword = "json"

  package let query: Query
  /// Whether at least one node must be there, or none.
  package let exists: Bool?
  package let count: NodeCount?
  /// What each node must be equal to.
  package let equals: Expression?
  /// A number, or a list of them, that each node is equal to but for the rounding of arithmetic.
  package let near: Expression?
  /// What no node may be equal to.
  package let differs: Expression?
  package let types: [NodeType]
  /// A pattern that each node, a string, must match whole (RFC 9485).
  package let matches: IRegexp?
  /// The least number that each node may be.
  package let atLeast: Expression?
  /// The greatest number that each node may be.
  package let atMost: Expression?
  /// Whether all nodes must differ from one another.
  package let isUnique: Bool
  /// A value that must be among the nodes.
  package let contains: Expression?
  /// Values that must all be among the nodes.
  package let containsAll: Expression?
  /// Values that may not be among the nodes.
  package let excludes: Expression?
  /// Values among which every node must be.
  package let within: Expression?
  /// What is expected, in short words.
  package let expected: LocalizedText?
  /// The sentence of a finding; its names in braces are those of `tokens`.
  package let message: LocalizedText?

  /// The names that a message may use.
  package static let tokens = ["actual", "expected"]

  package var expressions: [Expression] {
    [equals, near, differs, atLeast, atMost, contains, containsAll, excludes, within]
      .compactMap(\.self) + (count?.expressions ?? [])
  }

  package init(reading reader: inout ObjectReader) {
    query = reader.query(Self.keyword)
    exists = reader.optionalBoolean("exists")
    count = reader.object("count") { NodeCount(reading: &$0) }
    equals = reader.optionalExpression("equals")
    near = reader.optionalExpression("near")
    differs = reader.optionalExpression("differs")
    types = reader.optionalChoices("type", NodeType.self)
    matches = reader.optionalPattern("matches")
    atLeast = reader.optionalExpression("atLeast")
    atMost = reader.optionalExpression("atMost")
    isUnique = reader.optionalBoolean("unique") ?? false
    contains = reader.optionalExpression("contains")
    containsAll = reader.optionalExpression("containsAll")
    excludes = reader.optionalExpression("excludes")
    within = reader.optionalExpression("within")
    expected = reader.optionalLocalized("expected")
    message = reader.optionalSentence("message", tokens: Self.tokens)
    if exists == nil, expressions.isEmpty, types.isEmpty, matches == nil, !isUnique {
      reader.reportMissing(oneOf: ["exists", "count", "equals", "type", "matches", "within"])
    }
  }
}
