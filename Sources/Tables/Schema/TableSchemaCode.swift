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
  case notJudged = "table-schema.not-judged"
}
