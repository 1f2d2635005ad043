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

  /// Whether a rule that the schema asks for is not applied, so that no table can be said to conform.
  package var leavesRuleUnjudged: Bool {
    switch self {
    case .notJudged, .unknownCheck, .unreadableCheck, .unknownCheckColumn, .unreadablePattern: true
    default: false
    }
  }
}
