/// The keywords that a schema may use, and what they mean in it.
struct SchemaDialect: Sendable {
  /// The known dialect whose meanings the keywords have.
  let base: JSONSchemaDialect
  /// The keywords, with where schemas stand in their values.
  let keywords: [String: SubschemaShape]
  /// Whether the dialect itself has `format` asserted.
  let assertsFormat: Bool

  /// Creates a known dialect.
  init(_ base: JSONSchemaDialect) {
    self.base = base
    switch base {
    case .draft4: keywords = Vocabulary.draft4
    case .draft6: keywords = Vocabulary.draft6
    case .draft7: keywords = Vocabulary.draft7
    case .draft201909: keywords = Vocabulary.union(Vocabulary.draft201909)
    case .draft202012: keywords = Vocabulary.union(Vocabulary.draft202012)
    case .openAPI30: keywords = Vocabulary.openAPI30
    case .openAPI31: keywords = Vocabulary.union(Vocabulary.draft202012)
    }
    assertsFormat = base < .draft201909
  }

  /// Creates a dialect out of the vocabularies of a meta-schema.
  init(base: JSONSchemaDialect, vocabularies: [String]) {
    self.base = base
    var keywords: [String: SubschemaShape] = [:]
    for uri in vocabularies {
      keywords.merge(Vocabulary.keywords(of: uri) ?? [:]) { first, _ in first }
    }
    self.keywords = keywords
    assertsFormat = vocabularies.contains { $0.hasSuffix("/vocab/format-assertion") }
  }

  /// The keyword that names a schema by a URI; OpenAPI 3.0 has none.
  var identifierKeyword: String? {
    switch base {
    case .draft4: "id"
    case .openAPI30: nil
    default: "$id"
    }
  }

  /// Whether everything beside a `$ref` is ignored (before 2019-09).
  var isReferenceAlone: Bool { base < .draft201909 }

  /// Whether a fragment in `$id` or `id` is how a schema is given a name (before 2019-09).
  var hasFragmentIdentifiers: Bool { base < .draft201909 && base != .openAPI30 }

  /// Whether `exclusiveMaximum` and `exclusiveMinimum` are booleans beside the bounds.
  var hasBooleanExclusion: Bool { base == .draft4 || base == .openAPI30 }

  /// Whether 1.0 is no integer (draft-04 §3.5, OpenAPI 3.0).
  var judgesIntegersBySpelling: Bool { base == .draft4 || base == .openAPI30 }

  /// Whether `contains` counts as having evaluated the elements that it accepts (2020-12).
  var containsEvaluates: Bool { base == .draft202012 || base == .openAPI31 }

  /// Whether `format` has the values that OpenAPI adds.
  var hasOpenAPIFormats: Bool { base == .openAPI30 || base == .openAPI31 }
}

extension JSONSchemaDialect: Comparable {
  /// Orders dialects by what they are derived from; OpenAPI 3.0 comes from an early draft.
  package static func < (left: JSONSchemaDialect, right: JSONSchemaDialect) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .draft4: 4
    case .openAPI30: 5
    case .draft6: 6
    case .draft7: 7
    case .draft201909: 8
    case .draft202012: 9
    case .openAPI31: 10
    }
  }
}
