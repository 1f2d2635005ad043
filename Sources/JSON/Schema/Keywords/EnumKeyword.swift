/// `enum` and `const` (JSON Schema Validation 2020-12 §6.1.2 and §6.1.3).
struct EnumKeyword: SchemaKeyword {
  private let keyword: String
  private let values: [JSONValue]
  private let set: Set<JSONValue>
  private let location: JSONSchemaLocation

  /// Reads `enum` and `const`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    var keywords: [any SchemaKeyword] = []
    if let values = try source.array("enum") {
      keywords.append(EnumKeyword("enum", values, source))
    }
    if let value = source["const"] { keywords.append(EnumKeyword("const", [value], source)) }
    return keywords
  }

  private init(_ keyword: String, _ values: [JSONValue], _ source: SchemaSource) {
    self.keyword = keyword
    self.values = values
    set = values.count > 8 ? Set(values) : []
    location = source.location(keyword)
  }

  /// Judges whether a value is one of those listed.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    if set.isEmpty ? values.contains(instance) : set.contains(instance) { return true }
    return evaluation.reject(
      keyword == "const" ? .const : .enum, keyword, instance, location,
      ["expected": expected, "actual": instance.excerpt])
  }

  private var expected: String {
    let first = values.prefix(20).map(\.excerpt).joined(separator: ", ")
    return values.count > 20 ? first + ", …" : first
  }
}
