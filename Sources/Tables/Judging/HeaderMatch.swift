/// Which column of a table holds which field, by name.
///
/// In the practice of French publishers the order of columns is free, columns that the schema does
/// not know are allowed, and so is the absence of those whose values are not required.
struct HeaderMatch {
  /// What is wrong with a label, and its column from 0 if it has one.
  typealias Fault = (code: JudgementCode, label: String, column: Int?)

  /// The column of each field, from 0; none where the table has no such column.
  private(set) var columns: [Int?] = []
  private(set) var faults: [Fault] = []

  /// Whether a column at least is one of the schema.
  var hasMatch: Bool { columns.contains { $0 != nil } }

  /// Matches labels, white space around them not looked at.
  init(_ labels: [String], to schema: TableSchema, ignoresCase: Bool) {
    func key(_ label: String) -> [UInt8] {
      let trimmed = CellText.trimmed(Array(label.utf8)[...])
      guard ignoresCase else { return Array(trimmed) }
      return Array(String(decoding: trimmed, as: UTF8.self).lowercased().utf8)
    }
    let names = Set(schema.fields.map { key($0.name) })
    var places: [[UInt8]: Int] = [:]
    var repeated: Set<[UInt8]> = []
    for (column, label) in labels.enumerated() {
      let name = key(label)
      if name.isEmpty {
        faults.append((.blankLabel, "", column))
      } else if places[name] == nil {
        places[name] = column
        if !names.contains(name) { faults.append((.extraLabel, label, column)) }
      } else if repeated.insert(name).inserted {
        faults.append((.duplicateLabel, label, column))
      }
    }
    columns = schema.fields.map { places[key($0.name)] }
    guard hasMatch else {
      faults = [(.unmatchedHeader, "", nil)]
      return
    }
    for (place, field) in schema.fields.enumerated() where columns[place] == nil {
      let isNeeded = field.constraints.isRequired || schema.primaryKey.contains(place)
      faults.append((isNeeded ? .missingLabel : .missingOptionalLabel, field.name, nil))
    }
  }
}
