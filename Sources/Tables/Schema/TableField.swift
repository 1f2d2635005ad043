/// A field of a table (Table Schema, field descriptor).
///
/// It is shared and never copied: each cell of a table is held to one.
package final class TableField: Sendable {
  package let name: String
  package let type: FieldType
  package let constraints: FieldConstraints
  /// The cells that stand for no value, in UTF-8: those of the field, else those of the schema.
  package let missingValues: [[UInt8]]
  /// The example that the schema gives, to be shown to whoever has to mend a cell.
  package let example: String?

  /// Creates a field.
  init(
    name: String, type: FieldType, constraints: FieldConstraints, missingValues: [[UInt8]],
    example: String?
  ) {
    self.name = name
    self.type = type
    self.constraints = constraints
    self.missingValues = missingValues
    self.example = example
  }

  /// Tells whether a cell stands for no value; nothing is trimmed before.
  package func isMissing(_ cell: ArraySlice<UInt8>) -> Bool {
    missingValues.contains { cell.elementsEqual($0) }
  }
}
