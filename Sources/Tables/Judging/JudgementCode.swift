/// What may be wrong with a table that a schema is held to; the raw values are permanent, and are
/// those of the message catalogue.
package enum JudgementCode: String, Sendable, Hashable, CaseIterable {
  case unmatchedHeader = "table.unmatched-header"
  case missingLabel = "table.missing-label"
  case missingOptionalLabel = "table.missing-optional-label"
  case extraLabel = "table.extra-label"
  case blankLabel = "table.blank-label"
  case duplicateLabel = "table.duplicate-label"
  case incorrectLabel = "table.incorrect-label"
  case unexpectedLabel = "table.unexpected-label"
  case namelessLabel = "table.nameless-label"

  case nullRow = "table.null-row"
  case type = "table.type-error"
  case required = "table.required"
  case unique = "table.unique"
  case minimumLength = "table.minimum-length"
  case maximumLength = "table.maximum-length"
  case minimum = "table.minimum"
  case maximum = "table.maximum"
  case exclusiveMinimum = "table.exclusive-minimum"
  case exclusiveMaximum = "table.exclusive-maximum"
  case pattern = "table.pattern"
  case undecidedPattern = "table.undecided-pattern"
  case enumeration = "table.enum"
  case shape = "table.json-schema"

  case primaryKey = "table.primary-key"
  case nullPrimaryKey = "table.null-primary-key"
  case uniqueKey = "table.unique-key"
  case foreignKey = "table.foreign-key"

  case siren = "table.siren"
  case siret = "table.siret"
  case actNomenclature = "table.act-nomenclature"
  case phoneNumber = "table.phone-number"
  case openingHours = "table.opening-hours"
  case yearInterval = "table.year-interval"
  case compareColumns = "table.compare-columns"
  case incomparableColumns = "table.incomparable-columns"
  case sumColumns = "table.sum-columns"
  case cohesiveColumns = "table.cohesive-columns"
  case oneOfRequired = "table.one-of-required"
  case frenchPosition = "table.french-position"
  case reversedPosition = "table.reversed-position"
  case frenchArea = "table.french-area"

  /// The code that tools of the field know it by.
  package var standard: String {
    switch self {
    case .unmatchedHeader: "unmatched-header"
    case .missingLabel, .missingOptionalLabel: "missing-label"
    case .extraLabel, .unexpectedLabel: "extra-label"
    case .blankLabel, .namelessLabel: "blank-label"
    case .incorrectLabel: "incorrect-label"
    case .duplicateLabel: "duplicate-label"
    case .nullRow: "blank-row"
    case .type: "type-error"
    case .unique: "unique-error"
    case .primaryKey, .nullPrimaryKey: "primary-key"
    case .uniqueKey: "unique-key"
    case .foreignKey: "foreign-key"
    case .siren, .siret, .actNomenclature, .frenchArea: "custom-check-error"
    case .phoneNumber: "phone-number-value"
    case .openingHours: "opening-hours-value"
    case .yearInterval: "year-interval-value"
    case .compareColumns, .incomparableColumns: "compare-columns-value"
    case .sumColumns: "sum-columns-value"
    case .cohesiveColumns: "cohesive-columns-value"
    case .oneOfRequired: "one-of-required"
    case .frenchPosition: "french-gps-coordinates"
    case .reversedPosition: "reversed-french-gps-coordinates"
    case .required, .minimumLength, .maximumLength, .minimum, .maximum, .exclusiveMinimum,
      .exclusiveMaximum, .pattern, .undecidedPattern, .enumeration, .shape:
      "constraint-error"
    }
  }

  /// Whether the table is valid all the same, in the practice of French publishers.
  package var isWarning: Bool {
    switch self {
    case .missingOptionalLabel, .extraLabel, .blankLabel: true
    default: false
    }
  }

  /// What it means for the verdict.
  package var severity: TableSeverity {
    self == .undecidedPattern ? .undetermined : isWarning ? .warning : .error
  }

  /// The name that the standard gives the constraint, or nil if the code is of none.
  package var constraint: String? {
    switch self {
    case .required: "required"
    case .unique: "unique"
    case .minimumLength: "minLength"
    case .maximumLength: "maxLength"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .exclusiveMinimum: "exclusiveMinimum"
    case .exclusiveMaximum: "exclusiveMaximum"
    case .pattern, .undecidedPattern: "pattern"
    case .enumeration: "enum"
    case .shape: "jsonSchema"
    default: nil
    }
  }
}
