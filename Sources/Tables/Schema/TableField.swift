import JSON

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
  /// What each item of an array is held to, if the schema says so (`arrayItem`, beyond the standard).
  package let item: TableField?

  /// Creates a field.
  init(
    name: String, type: FieldType, constraints: FieldConstraints, missingValues: [[UInt8]],
    example: String?, item: TableField? = nil
  ) {
    self.name = name
    self.type = type
    self.constraints = constraints
    self.missingValues = missingValues
    self.example = example
    self.item = item
  }

  /// Tells whether a cell stands for no value; nothing is trimmed before.
  package func isMissing(_ cell: ArraySlice<UInt8>) -> Bool {
    missingValues.contains { cell.elementsEqual($0) }
  }

  /// Returns what is wrong with a cell that has a value.
  func faults(of cell: ArraySlice<UInt8>) -> [JudgementCode] {
    guard let value = type.value(of: cell) else { return [.type] }
    var faults = constraints.failures(of: value)
    if let item, case .json(let array) = value {
      for element in array.elements {
        let text = Array((element.string ?? element.text).utf8)[...]
        for fault in item.faults(of: text) where !faults.contains(fault) { faults.append(fault) }
      }
    }
    return faults
  }
}
