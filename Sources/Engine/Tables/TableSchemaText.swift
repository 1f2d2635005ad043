import JSON
import Tables

/// A schema, as the table document shows it.
struct TableSchemaText {
  private let schema: ResolvedSchema?

  init(_ schema: ResolvedSchema?) { self.schema = schema }

  /// The schema and which rules it has; null if there is none.
  var text: JSONText {
    guard let schema else { return .null }
    var members: [(String, JSONText?)] = [
      ("url", .string(schema.url)), ("name", schema.name.map { .string($0) } ?? .null),
      ("version", schema.version.map { .string($0) } ?? .null),
      ("title", schema.title.map { .string($0) } ?? .null),
    ]
    switch schema.kind {
    case .json:
      members += [
        ("kind", "jsonschema"), ("usable", true), ("fields", 0), ("rules", .object([])),
      ]
    case .table(let table):
      members += [
        ("kind", "tableschema"), ("usable", .boolean(table.isUsable)),
        ("fields", .integer(table.fields.count)), ("rules", rules(table)),
      ]
    }
    return .members(members)
  }

  /// Which rules the schema asks for at all, so that a test of others does not seem passed.
  private func rules(_ table: TableSchema) -> JSONText {
    let all = table.fields.map(\.constraints)
    func has(_ test: (FieldConstraints) -> Bool) -> JSONText { .boolean(all.contains(where: test)) }
    return .object([
      ("required", has(\.isRequired)), ("unique", has(\.isUnique)),
      ("length", has { $0.minimumLength != nil || $0.maximumLength != nil }),
      (
        "bounds",
        has {
          $0.minimum != nil || $0.maximum != nil || $0.exclusiveMinimum != nil
            || $0.exclusiveMaximum != nil
        }
      ),
      ("pattern", has { $0.pattern != nil }), ("enum", has { $0.allowed != nil }),
      ("jsonSchema", has { $0.shape != nil }),
      ("primaryKey", .boolean(!table.primaryKey.isEmpty)),
      ("uniqueKeys", .boolean(!table.uniqueKeys.isEmpty)),
      ("foreignKeys", .boolean(!table.foreignKeys.isEmpty)),
      ("checks", .boolean(!table.checks.isEmpty)),
    ])
  }
}
