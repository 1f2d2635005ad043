/// Which columns of a table are fields of its schema: by name, but in the exact mode by place.
struct HeaderMatch {
  /// What is wrong with a label, its column from 0 if it has one, and the label that was expected.
  struct Fault {
    let code: JudgementCode
    let label: String
    var column: Int?
    var expected = ""
  }

  /// The column of each field, from 0; none where the table has no such column.
  private(set) var columns: [Int?] = []
  private(set) var faults: [Fault] = []

  /// Whether a column at least is one of the schema.
  var hasMatch: Bool { columns.contains { $0 != nil } }

  /// Matches labels, white space around them not looked at.
  init(_ labels: [String], to schema: TableSchema, mode: HeaderMode, ignoresCase: Bool) {
    let keys = labels.map { Self.key($0, ignoresCase: ignoresCase) }
    let names = schema.fields.map { Self.key($0.name, ignoresCase: ignoresCase) }
    if mode == .exact {
      matchPlaces(keys, labels, names, schema)
    } else {
      matchNames(keys, labels, names, schema, mode)
    }
  }

  private static func key(_ label: String, ignoresCase: Bool) -> [UInt8] {
    let trimmed = CellText.trimmed(Array(label.utf8)[...])
    guard ignoresCase else { return Array(trimmed) }
    return Array(String(decoding: trimmed, as: UTF8.self).lowercased().utf8)
  }

  private mutating func matchPlaces(
    _ keys: [[UInt8]], _ labels: [String], _ names: [[UInt8]], _ schema: TableSchema
  ) {
    columns = names.indices.map { $0 < keys.count ? $0 : nil }
    var seen: Set<[UInt8]> = []
    for (column, key) in keys.enumerated() {
      let label = labels[column]
      let isRepeated = !key.isEmpty && !seen.insert(key).inserted
      if isRepeated { faults.append(Fault(code: .duplicateLabel, label: label, column: column)) }
      if column >= names.count {
        faults.append(Fault(code: .unexpectedLabel, label: label, column: column))
      } else if key.isEmpty {
        faults.append(Fault(code: .namelessLabel, label: "", column: column))
      } else if key != names[column], !isRepeated {
        let expected = schema.fields[column].name
        faults.append(
          Fault(code: .incorrectLabel, label: label, column: column, expected: expected))
      }
    }
    for place in names.indices where columns[place] == nil {
      faults.append(Fault(code: .missingLabel, label: schema.fields[place].name))
    }
  }

  private mutating func matchNames(
    _ keys: [[UInt8]], _ labels: [String], _ names: [[UInt8]], _ schema: TableSchema,
    _ mode: HeaderMode
  ) {
    let known = Set(names)
    var places: [[UInt8]: Int] = [:]
    var repeated: Set<[UInt8]> = []
    for (column, key) in keys.enumerated() {
      if key.isEmpty {
        let code: JudgementCode = mode.refusesExtra ? .namelessLabel : .blankLabel
        faults.append(Fault(code: code, label: "", column: column))
      } else if places[key] == nil {
        places[key] = column
        if known.contains(key) || mode == .subset { continue }
        let code: JudgementCode = mode.refusesExtra ? .unexpectedLabel : .extraLabel
        faults.append(Fault(code: code, label: labels[column], column: column))
      } else if repeated.insert(key).inserted {
        faults.append(Fault(code: .duplicateLabel, label: labels[column], column: column))
      }
    }
    columns = names.map { places[$0] }
    guard hasMatch || mode != .partial else {
      faults = [Fault(code: .unmatchedHeader, label: "")]
      return
    }
    for (place, field) in schema.fields.enumerated() where columns[place] == nil {
      let isNeeded =
        mode.needsAll || field.constraints.isRequired || schema.primaryKey.contains(place)
      if !isNeeded, mode == .superset { continue }
      faults.append(
        Fault(code: isNeeded ? .missingLabel : .missingOptionalLabel, label: field.name))
    }
  }
}
