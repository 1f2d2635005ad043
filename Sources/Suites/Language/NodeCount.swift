/// Conditions on how many nodes a query selects.
package struct NodeCount: Sendable {
  package let exactly: Expression?
  package let atLeast: Expression?
  package let atMost: Expression?

  /// Reads an object of which one member at least must be there.
  init(reading reader: inout ObjectReader) {
    exactly = reader.optionalExpression("exactly")
    atLeast = reader.optionalExpression("atLeast")
    atMost = reader.optionalExpression("atMost")
    if exactly == nil, atLeast == nil, atMost == nil {
      reader.reportMissing(oneOf: ["exactly", "atLeast", "atMost"])
    }
  }

  /// The expressions that must be computed before anything can be counted.
  package var expressions: [Expression] { [exactly, atLeast, atMost].compactMap(\.self) }
}
