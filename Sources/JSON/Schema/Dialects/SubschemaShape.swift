/// Where schemas stand in the value of a keyword.
enum SubschemaShape: Sendable {
  case none
  case schema
  case array
  case schemaOrArray
  /// An object whose members are schemas; values of other kinds are passed over.
  case map

  /// Returns the schemas in a value of this shape.
  func subschemas(of value: JSONValue) -> [JSONValue] {
    switch (self, value.kind) {
    case (.schema, .object), (.schema, .boolean), (.schemaOrArray, .object),
      (.schemaOrArray, .boolean):
      [value]
    case (.array, .array), (.schemaOrArray, .array): Array(value.elements)
    case (.map, .object): value.members.map(\.value)
    default: []
    }
  }
}
