extension TableJudge {
  /// Creates a judge of a part of a table whose header another took.
  init(ofPieceOf other: TableJudge) {
    self = other
    rowCount = 0
    judgedCount = 0
    noted = Judgement(options: options)
    columns = columns?.map { column in
      var column = column
      column.forgetCounts()
      return column
    }
    ledgers = ledgers.map { $0.ofPiece() }
    references = references.map { $0.ofPiece() }
    collected = collected.map { key in key.map { ($0.columns, TableKeySet()) } }
  }

  /// Takes over what a later part of the table came to.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the part, in which the cells are that are to be shown.
  ///   - dialect: How they are quoted.
  mutating func absorb(
    _ piece: TableJudge, bytes: [UInt8], _ dialect: TableDialect, recordsBefore records: Int,
    linesBefore lines: Int
  ) {
    rowCount &+= piece.rowCount
    judgedCount &+= piece.judgedCount
    noted.absorb(piece.noted, recordsBefore: records, linesBefore: lines)
    if var columns, let others = piece.columns {
      self.columns = nil
      for index in columns.indices { columns[index].absorb(others[index]) }
      self.columns = columns
    }
    for index in ledgers.indices {
      for entry in piece.ledgers[index].deferred where !ledgers[index].take(entry) {
        let record = entry.record &+ records
        let column = ledgers[index].columns.first.flatMap { columns?[$0].column } ?? 0
        noteRepetition(
          of: ledgers[index], record: record, line: entry.line &+ lines, column: column,
          cell: RecordScanner.text(of: entry.cell, in: bytes, dialect))
      }
    }
    for index in references.indices {
      references[index].absorb(
        piece.references[index], recordsBefore: records, linesBefore: lines)
    }
    for index in collected.indices {
      if let keys = piece.collected[index]?.keys { collected[index]?.keys.formUnion(keys) }
    }
  }

  /// Notes that a row repeats the values of another.
  mutating func noteRepetition(
    of ledger: KeyLedger, record: Int, line: Int, column: Int, cell: @autoclosure () -> String
  ) {
    let code = ledger.repetition
    let name = ledger.name
    guard case .field = ledger.kind, let place = ledger.fields.first else {
      noted.note(
        code, field: name,
        JudgementFinding(
          code: code, record: record, line: line, column: nil, tokens: ["field": name]))
      return
    }
    let field = schema.fields[place]
    noted.note(
      code, field: name,
      JudgementFinding(
        code: code, record: record, line: line, column: column + 1,
        tokens: [
          "field": name, "cell": CellText.shortened(cell()),
          "expected": field.constraints.spellings["unique"] ?? field.type.description,
          "example": field.example ?? field.type.sample,
        ]))
  }
}
