package import JSON

/// What the values of a field must satisfy (Table Schema, `constraints`).
package struct FieldConstraints: Sendable {
  /// Whether each row must have a value.
  package internal(set) var isRequired = false
  /// Whether no two rows may have the same value.
  package internal(set) var isUnique = false
  package internal(set) var minimumLength: Int?
  package internal(set) var maximumLength: Int?
  package internal(set) var minimum: FieldValue?
  package internal(set) var maximum: FieldValue?
  package internal(set) var exclusiveMinimum: FieldValue?
  package internal(set) var exclusiveMaximum: FieldValue?
  package internal(set) var pattern: CellPattern?
  /// The only values allowed.
  package internal(set) var allowed: Set<FieldValue>?
  /// What the value must be as JSON.
  package internal(set) var shape: JSONSchema?
  /// The allowed values and the bounds as the schema writes them, by the name of the constraint.
  package internal(set) var spellings: [String: String] = [:]

  /// Creates constraints that any value satisfies.
  init() {}

  /// The names of the constraints that the standard has.
  static let names: Set<String> = [
    "required", "unique", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "pattern", "enum", "jsonSchema",
  ]

  /// Allows no other values than those of a list, nor those that were not allowed before.
  mutating func narrow(to values: Set<FieldValue>, text: String) {
    allowed = allowed.map { $0.intersection(values) } ?? values
    if spellings["enum"] == nil { spellings["enum"] = text }
  }

  /// Returns the constraints that a value does not satisfy, in the order of the standard.
  func failures(of value: FieldValue) -> [JudgementCode] {
    var failures: [JudgementCode] = []
    if minimumLength != nil || maximumLength != nil {
      let length = value.length
      if let minimumLength, length < minimumLength { failures.append(.minimumLength) }
      if let maximumLength, length > maximumLength { failures.append(.maximumLength) }
    }
    // What has no order, as NaN, is within no bounds.
    if let minimum, minimum.isAtMost(value) != true { failures.append(.minimum) }
    if let maximum, value.isAtMost(maximum) != true { failures.append(.maximum) }
    if let exclusiveMinimum, value.isAtMost(exclusiveMinimum) != false {
      failures.append(.exclusiveMinimum)
    }
    if let exclusiveMaximum, exclusiveMaximum.isAtMost(value) != false {
      failures.append(.exclusiveMaximum)
    }
    if let pattern, case .text(let bytes) = value {
      switch pattern.matches(String(decoding: bytes, as: UTF8.self)) {
      case true: break
      case false: failures.append(.pattern)
      default: failures.append(.undecidedPattern)
      }
    }
    if let shape, case .json(let json) = value, !shape.isValid(json) { failures.append(.shape) }
    if let allowed, !allowed.contains(value) { failures.append(.enumeration) }
    return failures
  }
}
