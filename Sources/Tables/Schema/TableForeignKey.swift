/// Fields whose values must be those of a row of another table, or of the same one (Table Schema,
/// `foreignKeys`).
package struct TableForeignKey: Sendable {
  /// The places of the fields.
  package let fields: [Int]
  /// The name of the other table in its Data Package; empty for the table itself.
  package let resource: String
  /// The names of the fields that are referred to, in the order of the fields.
  package let referenceFields: [String]
  /// What is said of the key where the other table is not at hand.
  package let unjudged: TableSchemaNote
}
