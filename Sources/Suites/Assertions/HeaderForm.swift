package import JSON

/// `{"header": "ETag", "exists": true}`: a header field of the answer.
package struct HeaderForm: AssertionForm {
  package static let keyword = "header"
  package static let readsRawAnswer = true

  package let name: String
  /// Whether the field must be there, or must not.
  package let exists: Bool?
  /// The value that the whole field must have.
  package let equals: Expression?
  /// A pattern that the whole field must match (RFC 9485).
  package let matches: IRegexp?
  /// A member that the field, as a comma-separated list, must have.
  package let contains: Expression?
  package var expressions: [Expression] { [equals, contains].compactMap(\.self) }

  package init(reading reader: inout ObjectReader) {
    name = reader.string(Self.keyword) ?? ""
    exists = reader.optionalBoolean("exists")
    equals = reader.optionalExpression("equals")
    matches = reader.optionalPattern("matches")
    contains = reader.optionalExpression("contains")
    if exists == nil, equals == nil, matches == nil, contains == nil {
      reader.reportMissing(oneOf: ["exists", "equals", "matches", "contains"])
    }
  }
}
