/// What may be amiss in a Table Schema document; the raw values are permanent, and are those of the
/// message catalogue.
package enum TableSchemaCode: String, Sendable, Hashable, CaseIterable {
  case notASchema = "table-schema.not-a-schema"
  case wrongKind = "table-schema.wrong-kind"
  case namelessField = "table-schema.nameless-field"
  case repeatedField = "table-schema.repeated-field"
  case unknownType = "table-schema.unknown-type"
  case unknownFormat = "table-schema.unknown-format"
  case unknownKey = "table-schema.unknown-key"
  case misspeltKey = "table-schema.misspelt-key"
  case misplacedConstraint = "table-schema.misplaced-constraint"
  case foreignConstraint = "table-schema.foreign-constraint"
  case uncastable = "table-schema.uncastable"
  case unreadablePattern = "table-schema.unreadable-pattern"
  case unknownKeyField = "table-schema.unknown-key-field"
  case incompleteForeignKey = "table-schema.incomplete-foreign-key"
  case unknownCheck = "table-schema.unknown-check"
  case unreadableCheck = "table-schema.unreadable-check"
  case unknownCheckColumn = "table-schema.unknown-check-column"
  case formerCheckName = "table-schema.former-check-name"
  case notJudged = "table-schema.not-judged"

  // What follows is looked for when a schema itself is judged, and not when a table is.
  case exampleDeparts = "table-schema.example-departs"
  case emptyRange = "table-schema.empty-range"
  case repeatedValue = "table-schema.repeated-value"
  case unreachableValue = "table-schema.unreachable-value"
  case trueAndFalse = "table-schema.true-and-false"
  case explodingPattern = "table-schema.exploding-pattern"
  case repeatedKey = "table-schema.repeated-key"
  case misspeltMember = "table-schema.misspelt-member"
  case foreignKeyword = "table-schema.foreign-keyword"
  case missingMember = "table-schema.missing-member"
  case undescribedField = "table-schema.undescribed-field"
  case otherVersion = "table-schema.other-version"
  case unknownResource = "table-schema.unknown-resource"

  /// Whether a rule that the schema asks for is not applied, so that no table can be said to conform.
  package var leavesRuleUnjudged: Bool {
    switch self {
    case .notJudged, .unknownCheck, .unreadableCheck, .unknownCheckColumn, .unreadablePattern: true
    default: false
    }
  }
}
