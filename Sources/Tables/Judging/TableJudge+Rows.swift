extension TableJudge {
  /// Tells whether the cell of a column has a value that its field can read.
  private func hasValue(_ place: Int, _ columns: [ColumnJudge]) -> Bool {
    let outcome = outcomes[place]
    return !ColumnJudge.isNull(outcome) && columns[place].outcomes[Int(outcome)] != [.type]
  }

  /// Returns the hash of the values of some columns, or nil if one could not be read or there is none.
  private func hash(
    _ places: [Int], _ record: TableRecord, _ columns: [ColumnJudge]
  ) -> KeyHash? {
    var hasher = KeyHasher()
    var valueCount = 0
    for place in places {
      if ColumnJudge.isNull(outcomes[place]) {
        hasher.combine(nil)
        continue
      }
      guard hasValue(place, columns) else { return nil }
      valueCount += 1
      columns[place].combine(record, into: &hasher)
    }
    return valueCount == 0 ? nil : hasher.finalize()
  }

  /// Takes what the row refers to, and what others may refer to.
  mutating func takeReferences(_ record: TableRecord, _ columns: [ColumnJudge]) {
    for index in references.indices {
      if let targets = references[index].targetColumns, let hash = hash(targets, record, columns) {
        references[index].takeTarget(hash)
      }
      if let hash = hash(references[index].columns, record, columns) {
        let places = references[index].columns
        references[index].take(hash, record: record.number, line: record.line) {
          places.map { record.text(columns[$0].column) }.joined(separator: ", ")
        }
      }
    }
    for index in collected.indices {
      if let places = collected[index]?.columns, let hash = hash(places, record, columns) {
        collected[index]?.keys.insert(hash)
      }
    }
  }

  /// Holds the row to a check beyond the standard.
  mutating func hold(_ record: TableRecord, to check: RowCheck, _ columns: [ColumnJudge]) {
    let values = check.columns.map { place -> FieldValue? in
      guard let place, hasValue(place, columns) else { return nil }
      return columns[place].field.type.value(of: CellText.utf8(record[columns[place].column]))
    }
    let first = check.columns.first ?? nil
    let fault = check.fault(values) {
      first.map { CellText.utf8(record[columns[$0].column]) } ?? []
    }
    guard let fault else { return }
    var tokens = [
      "field": check.check.fields.map { schema.fields[$0].name }.joined(separator: ", "),
      "expected": fault.expected, "example": fault.expected,
    ]
    var column: Int?
    if case .cell = check.check.rule, let first {
      column = columns[first].column + 1
      tokens["cell"] = CellText.shortened(record.text(columns[first].column))
    } else {
      let cells = check.columns.map { place -> String in
        guard let place, columns[place].column < record.count else { return "" }
        return CellText.shortened(record.text(columns[place].column))
      }
      tokens["cell"] = cells.joined(separator: ", ")
      for (number, cell) in cells.prefix(2).enumerated() { tokens["cell\(number + 1)"] = cell }
      for (number, place) in check.check.fields.prefix(2).enumerated() {
        tokens["field\(number + 1)"] = schema.fields[place].name
      }
    }
    note(fault.code, record, field: tokens["field"] ?? "", column: column, tokens)
  }
}
