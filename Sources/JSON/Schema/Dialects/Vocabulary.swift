/// A group of keywords that meta-schemas take up by its URI (JSON Schema Core 2020-12 §8.1).
enum Vocabulary {
  /// Returns the keywords of a vocabulary, or nil if it is not known.
  static func keywords(of uri: String) -> [String: SubschemaShape]? {
    if uri == "https://spec.openapis.org/oas/3.1/vocab/base" {
      return plain("discriminator", "example", "externalDocs", "xml")
    }
    for (prefix, names) in [
      ("https://json-schema.org/draft/2020-12/vocab/", draft202012),
      ("https://json-schema.org/draft/2019-09/vocab/", draft201909),
    ] where uri.hasPrefix(prefix) {
      return names[String(uri.dropFirst(prefix.count))]
    }
    return nil
  }

  /// The keywords of several vocabularies together.
  static func union(
    _ vocabularies: [String: [String: SubschemaShape]]
  ) -> [String: SubschemaShape] {
    vocabularies.values.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  /// The vocabularies of 2020-12, by the end of their URIs.
  static let draft202012: [String: [String: SubschemaShape]] = [
    "core": identification(plain("$anchor", "$dynamicRef", "$dynamicAnchor", "$ref")),
    "applicator": applicators([
      "prefixItems": .array, "items": .schema, "dependentSchemas": .map, "dependencies": .map,
      "if": .schema, "then": .schema, "else": .schema, "contains": .schema,
      "propertyNames": .schema,
    ]),
    "unevaluated": ["unevaluatedItems": .schema, "unevaluatedProperties": .schema],
    "validation": validation(plain("const", "dependentRequired", "minContains", "maxContains")),
    "meta-data": [:],
    "format-annotation": plain("format"),
    "format-assertion": plain("format"),
    "content": content,
  ]

  /// The vocabularies of 2019-09, by the end of their URIs.
  static let draft201909: [String: [String: SubschemaShape]] = [
    "core": identification(plain("$anchor", "$recursiveRef", "$recursiveAnchor", "$ref")),
    "applicator": applicators([
      "items": .schemaOrArray, "additionalItems": .schema, "dependentSchemas": .map,
      "dependencies": .map, "if": .schema, "then": .schema, "else": .schema, "contains": .schema,
      "propertyNames": .schema, "unevaluatedItems": .schema, "unevaluatedProperties": .schema,
    ]),
    "validation": validation(plain("const", "dependentRequired", "minContains", "maxContains")),
    "meta-data": [:],
    "format": plain("format"),
    "content": content,
  ]

  /// The keywords of draft-04.
  static let draft4 = merge(
    plain("id", "$ref", "format"), ["definitions": .map, "dependencies": .map],
    applicators(["items": .schemaOrArray, "additionalItems": .schema]), validation([:]))

  /// The keywords of draft-06.
  static let draft6 = merge(
    draft4.filter { $0.key != "id" }, plain("$id", "const"),
    ["contains": .schema, "propertyNames": .schema])

  /// The keywords of draft-07.
  static let draft7 = merge(
    draft6, ["if": .schema, "then": .schema, "else": .schema],
    plain("contentEncoding", "contentMediaType"))

  /// The keywords of the Schema Object of OpenAPI 3.0 (specification 3.0.3 §4.7.24).
  static let openAPI30 = merge(
    plain("$ref", "format", "nullable"), validation([:]),
    ["items": .schema, "allOf": .array, "anyOf": .array, "oneOf": .array, "not": .schema],
    ["properties": .map, "additionalProperties": .schema])

  private static let content: [String: SubschemaShape] = [
    "contentEncoding": .none, "contentMediaType": .none, "contentSchema": .schema,
  ]

  private static func identification(
    _ others: [String: SubschemaShape]
  ) -> [String: SubschemaShape] {
    merge(plain("$id"), ["$defs": .map, "definitions": .map], others)
  }

  private static func applicators(
    _ others: [String: SubschemaShape]
  ) -> [String: SubschemaShape] {
    merge(
      ["allOf": .array, "anyOf": .array, "oneOf": .array, "not": .schema],
      ["properties": .map, "patternProperties": .map, "additionalProperties": .schema], others)
  }

  private static func validation(
    _ others: [String: SubschemaShape]
  ) -> [String: SubschemaShape] {
    merge(
      plain(
        "type", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
        "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties",
        "minProperties", "required"), others)
  }

  private static func plain(_ names: String...) -> [String: SubschemaShape] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, .none) })
  }

  private static func merge(_ parts: [String: SubschemaShape]...) -> [String: SubschemaShape] {
    parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
