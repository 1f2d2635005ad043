/// One place where a document departs from a schema.
///
/// The sentences are in the message catalogue, by the code.
package struct JSONSchemaViolation: Sendable {
  /// What a value departs from; permanent.
  package enum Code: String, Sendable, CaseIterable {
    /// The value is of another type: `expected` (types, separated by commas), `actual`.
    case type
    case `enum`
    case const
    case multipleOf = "multiple-of"
    case maximum
    case exclusiveMaximum = "exclusive-maximum"
    case minimum
    case exclusiveMinimum = "exclusive-minimum"
    case maxLength = "max-length"
    case minLength = "min-length"
    case pattern
    case maxItems = "max-items"
    case minItems = "min-items"
    /// Two elements are equal: `first`, `second`, their places from 0.
    case uniqueItems = "unique-items"
    case maxProperties = "max-properties"
    case minProperties = "min-properties"
    /// A member is missing: `name`.
    case required
    /// A member is missing that another one calls for: `name`, `trigger`.
    case dependentRequired = "dependent-required"
    /// A member that the schema does not provide for: `name`.
    case additionalProperties = "additional-properties"
    case unevaluatedProperties = "unevaluated-properties"
    /// An element that the schema does not provide for: `place`.
    case additionalItems = "additional-items"
    case unevaluatedItems = "unevaluated-items"
    /// A name that is not as names must be: `name`.
    case propertyNames = "property-names"
    /// Too few elements are as some must be: `expected`, `actual`.
    case minContains = "min-contains"
    case maxContains = "max-contains"
    /// None of several schemas holds.
    case anyOf = "any-of"
    case oneOfNone = "one-of-none"
    /// Several schemas hold where one must: `matches`, their places from 0.
    case oneOfSeveral = "one-of-several"
    case not
    /// Nothing may stand here.
    case falseSchema = "false-schema"
    /// The value has not the format: `expected`, `actual`.
    case format
    case contentEncoding = "content-encoding"
    case contentMediaType = "content-media-type"
    /// The pattern could not be searched in bounded time.
    case patternUndecided = "pattern-undecided"
    /// The number is too long to be divided in bounded time.
    case multipleOfUndecided = "multiple-of-undecided"
    /// Schemas apply one another too deep or without end.
    case depthUndecided = "depth-undecided"
    /// Judging takes too much work for the size of the document.
    case workUndecided = "work-undecided"
  }

  package let code: Code
  /// The keyword of the schema, or an empty text where the schema is `false`.
  package let keyword: String
  /// The value that departs.
  package let instance: JSONValue
  package let schema: JSONSchemaLocation
  /// What completes the sentence, by name.
  package let tokens: [String: String]
  /// Why each of the alternatives failed, in order.
  package let causes: [JSONSchemaViolation]

  /// Whether it says that nothing could be said, rather than that the document departs.
  package var isUndecided: Bool {
    switch code {
    case .patternUndecided, .multipleOfUndecided, .depthUndecided, .workUndecided: true
    default: false
    }
  }
}

extension JSONValue {
  /// The beginning of the value as it is written, short enough for a sentence.
  var excerpt: String {
    let range = range
    let limit = 120
    guard range.count > limit else { return text }
    // A cut in the middle of a character would be shown as a replacement character.
    var end = range.lowerBound + limit
    while end > range.lowerBound, document.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: document.bytes[range.lowerBound..<end], as: UTF8.self) + "…"
  }
}
