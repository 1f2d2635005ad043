/// `{"value": "{profile}", "within": ["practice", "ogc"]}`: a value, under conditions.
///
/// As a condition of a test it lets a parameter say which tests are meant.
package struct ValueForm: AssertionForm {
  package static let keyword = "value"
  package static let readsRawAnswer = true

  package let value: Expression
  /// What it must be equal to.
  package let equals: Expression?
  /// What it may not be equal to.
  package let differs: Expression?
  /// Values among which it must be.
  package let within: Expression?
  /// Values among which it may not be.
  package let excludes: Expression?

  package var expressions: [Expression] {
    [value] + [equals, differs, within, excludes].compactMap(\.self)
  }

  package init(reading reader: inout ObjectReader) {
    value = reader.expression(Self.keyword) ?? .list([])
    equals = reader.optionalExpression("equals")
    differs = reader.optionalExpression("differs")
    within = reader.optionalExpression("within")
    excludes = reader.optionalExpression("excludes")
    if equals == nil, differs == nil, within == nil, excludes == nil {
      reader.reportMissing(oneOf: ["equals", "differs", "within", "excludes"])
    }
  }
}
