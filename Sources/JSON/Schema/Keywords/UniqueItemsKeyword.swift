/// `uniqueItems` (JSON Schema Validation 2020-12 §6.4.3), by hashing.
struct UniqueItemsKeyword: SchemaKeyword {
  private let location: JSONSchemaLocation

  /// Reads `uniqueItems`.
  static func compile(
    _ source: SchemaSource, by compiler: inout SchemaCompiler
  ) throws(JSONSchemaError) -> [any SchemaKeyword] {
    guard try source.flag("uniqueItems") == true else { return [] }
    return [UniqueItemsKeyword(location: source.location("uniqueItems"))]
  }

  /// Judges whether the elements of an array differ from one another.
  func accepts(_ instance: JSONValue, in evaluation: inout Evaluation) -> Bool {
    guard instance.kind == .array, instance.count > 1 else { return true }
    var places: [JSONValue: Int] = [:]
    places.reserveCapacity(instance.count)
    for (place, element) in instance.elements.enumerated() {
      guard let first = places.updateValue(place, forKey: element) else { continue }
      return evaluation.reject(
        .uniqueItems, "uniqueItems", element, location,
        ["first": String(first), "second": String(place), "actual": element.excerpt])
    }
    return true
  }
}
