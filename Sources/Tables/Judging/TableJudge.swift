/// Holds the records of a table to a schema as they come, in memory that only keys make grow.
///
/// What is wrong with records whatever the schema (cells missing or too many, rows that are blank) is
/// the reader's to say, and is not said again.
package struct TableJudge: Sendable {
  package let schema: TableSchema
  package let options: JudgeOptions
  /// How many records were taken after the header.
  package internal(set) var rowCount = 0
  /// How many of them were judged; none if the header matches nothing of the schema.
  package internal(set) var judgedCount = 0

  /// The fields that the table has; nil before the header.
  var columns: [ColumnJudge]?
  /// What each cell of the present row comes to.
  private(set) var outcomes: [UInt16] = []
  var ledgers: [KeyLedger] = []
  var references: [ReferenceLedger] = []
  /// Whether all rows of the table were taken: what is referred to may stand in those that were not.
  var isWhole = true
  private var checks: [RowCheck] = []
  var collected: [(columns: [Int], keys: TableKeySet)?] = []
  var noted: Judgement
  private let resources: [TableReference]
  private let collects: [[String]]

  /// Creates a judge, to be given the header first.
  ///
  /// - Parameters:
  ///   - resources: What the foreign keys that refer to other tables may refer to.
  ///   - collects: The names of fields whose values are collected, for the foreign keys of others.
  package init(
    schema: TableSchema, options: JudgeOptions = JudgeOptions(), resources: [TableReference] = [],
    collects: [[String]] = []
  ) {
    self.schema = schema
    self.options = options
    self.resources = resources
    self.collects = collects
    noted = Judgement(options: options)
  }

  /// What was found, as far as the records go that were taken.
  package var judgement: Judgement {
    var judgement = noted
    for column in columns ?? [] {
      for (faults, count) in zip(column.outcomes, column.counts) where count > 0 {
        for fault in faults { judgement.add(count, fault, field: column.field.name) }
      }
    }
    for ledger in references where isWhole || ledger.targetColumns == nil {
      for missing in ledger.unmet {
        judgement.add(missing.count, .foreignKey, field: ledger.name)
        let names = ledger.key.referenceFields.joined(separator: ", ")
        let resource = ledger.key.resource
        var tokens = [
          "field": ledger.name, "count": String(missing.count),
          "reference": resource.isEmpty ? names : "\(resource) (\(names))",
        ]
        tokens["cell"] = missing.cell ?? "…"
        judgement.keep(
          .foreignKey, field: ledger.name,
          JudgementFinding(
            code: .foreignKey, record: missing.record, line: missing.line, column: nil,
            tokens: tokens))
      }
    }
    return judgement
  }

  /// What the schema asks for and is not judged, whatever the table holds.
  package var unjudged: [TableSchemaNote] {
    let known = Set(resources.map(\.resource))
    return schema.notes.filter(\.code.leavesRuleUnjudged)
      + schema.foreignKeys.filter { !$0.resource.isEmpty && !known.contains($0.resource) }
      .map(\.unjudged)
  }

  /// The values of the fields that were to be collected, in their order; nil where the table lacks
  /// such a field.
  package var keySets: [TableKeySet?] { collected.map { $0?.keys } }

  /// Takes the next record; the first is the header.
  ///
  /// - Returns: Whether how many cells the record has is worth a word: of a row without any value,
  ///   that it has none is all that is said.
  @discardableResult
  package mutating func take(_ record: TableRecord) -> Bool {
    guard let columns else {
      takeHeader(record)
      return true
    }
    rowCount &+= 1
    guard !columns.isEmpty else { return true }
    judgedCount &+= 1
    return takeRow(record)
  }

  private mutating func takeRow(_ record: TableRecord) -> Bool {
    guard var columns else { return true }
    // The columns are taken out, so that what they remember has one owner.
    self.columns = nil
    defer { self.columns = columns }
    let bytes = record.bytes.span
    var hasValue = false
    var hasFault = false
    for index in columns.indices {
      let outcome: UInt16
      let column = columns[index].column
      if column >= record.cells.count {
        outcome = columns[index].outcomeOfLack
      } else {
        let range = record.cells[column].range
        if record.isUTF8 || Self.isASCII(bytes, range) {
          outcome = columns[index].outcome(of: bytes, range.lowerBound, range.upperBound)
        } else {
          let cell = Array(CellText.utf8(record[column]))
          outcome = columns[index].outcome(of: cell.span, 0, cell.count)
        }
      }
      outcomes[index] = outcome
      hasFault = hasFault || outcome > ColumnJudge.good
      hasValue = hasValue || !ColumnJudge.isNull(outcome)
    }
    guard hasValue else {
      if !record.isBlank { note(.nullRow, record) }
      return false
    }
    if hasFault { noteFaults(record, &columns) }
    for index in ledgers.indices { takeKey(index, record, columns) }
    if !references.isEmpty || !collected.isEmpty { takeReferences(record, columns) }
    for check in checks { hold(record, to: check, columns) }
    return true
  }

  private static func isASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for at in range where bytes[at] >= 0x80 { return false }
    return true
  }

  private mutating func takeHeader(_ record: TableRecord) {
    let labels = (0..<record.count).map { record.text($0) }
    let match = HeaderMatch(
      labels, to: schema, mode: options.headerMode ?? schema.headerMode ?? .partial,
      ignoresCase: options.ignoresLabelCase)
    for fault in match.faults {
      let column = fault.column.map { $0 + 1 }
      note(
        fault.code, record, field: fault.label, column: column,
        [
          "field": fault.label, "column": column.map(String.init) ?? "",
          "expected": fault.expected,
        ])
    }
    let found = match.columns.enumerated().compactMap { place, column in
      column.map { (place: place, column: $0) }
    }
    let remembers = found.count <= Self.rememberedColumnCount
    let columns = found.map { place, column in
      ColumnJudge(schema.fields[place], place: place, column: column, remembers: remembers)
    }
    self.columns = columns
    outcomes = Array(repeating: ColumnJudge.null, count: columns.count)
    guard !columns.isEmpty else { return }
    makeLedgers(Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.place, $0) }))
    for check in checks where check.isHeaderAtFault {
      let name = Self.names(of: check, schema)
      note(check.headerCode, record, field: name, ["field": name, "expected": ""])
    }
    checks.removeAll(where: \.isHeaderAtFault)
  }

  /// Of wider tables no cells are remembered, so that memory does not grow with the width.
  private static let rememberedColumnCount = 1_024

  private mutating func makeLedgers(_ columns: [Int: Int]) {
    let uniques = schema.fields.indices.filter { schema.fields[$0].constraints.isUnique }
    let keys: [(KeyLedger.Kind, [Int])] =
      uniques.map { (.field, [$0]) } + [(.primary, schema.primaryKey)]
      + schema.uniqueKeys.map { (.other, $0) }
    ledgers = keys.compactMap { kind, fields in
      KeyLedger(kind, fields: fields, of: schema, columns: columns, defers: false)
    }
    references = schema.foreignKeys.compactMap {
      ReferenceLedger($0, of: schema, columns: columns, references: resources)
    }
    checks = schema.checks.compactMap { RowCheck($0, columns: columns) }
    collected = collects.map { names in
      let found = names.compactMap { name in
        schema.fields.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }.flatMap { columns[$0] }
      }
      return found.count == names.count ? (found, TableKeySet()) : nil
    }
  }

  private mutating func noteFaults(_ record: TableRecord, _ columns: inout [ColumnJudge]) {
    for index in columns.indices where outcomes[index] > ColumnJudge.good {
      let outcome = outcomes[index]
      columns[index].count(outcome)
      // What was met so often was kept as often.
      if columns[index].counts[Int(outcome)] > options.keptCount { continue }
      for fault in columns[index].outcomes[Int(outcome)] {
        let field = columns[index].field
        let column = columns[index].column
        noted.keep(fault, field: field.name, Self.finding(fault, record, field, column))
      }
    }
  }

  /// Holds the row to a key; cells that could not be read leave it undecided.
  private mutating func takeKey(
    _ index: Int, _ record: TableRecord, _ columns: [ColumnJudge]
  ) {
    var hasher = KeyHasher()
    var nullCount = 0
    let kind = ledgers[index].kind
    for place in ledgers[index].columns {
      let outcome = outcomes[place]
      if ColumnJudge.isNull(outcome) {
        nullCount += 1
        hasher.combine(nil)
        continue
      }
      if outcome != ColumnJudge.good {
        // A field that is unique by itself is held to that only where nothing else is wrong.
        if kind == .field || columns[place].outcomes[Int(outcome)] == [.type] { return }
      }
      columns[place].combine(record, into: &hasher)
    }
    let name = ledgers[index].name
    let isWithout = nullCount == ledgers[index].columns.count
    switch kind {
    case .primary where isWithout:
      return note(.nullPrimaryKey, record, field: name, ["field": name])
    case .field, .other: if nullCount > 0 { return }
    case .primary: break
    }
    let column = columns[ledgers[index].columns[0]].column
    let entry = KeyLedger.Entry(
      hash: hasher.finalize(), record: record.number, line: record.line,
      cell: record.range(column))
    guard !ledgers[index].take(entry) else { return }
    noteRepetition(
      of: ledgers[index], record: record.number, line: record.line, column: column,
      cell: record.text(column))
  }

  private static func names(of check: RowCheck, _ schema: TableSchema) -> String {
    check.check.fields.map { schema.fields[$0].name }.joined(separator: ", ")
  }

  private static func finding(
    _ code: JudgementCode, _ record: TableRecord, _ field: TableField, _ column: Int
  ) -> JudgementFinding {
    let isRequired = code == .required
    let cell = isRequired || column >= record.count ? "" : record.text(column)
    return JudgementFinding(
      code: code, record: record.number, line: record.line, column: column + 1,
      tokens: [
        "field": field.name, "cell": CellText.shortened(cell),
        "expected": code.constraint.flatMap { field.constraints.spellings[$0] }
          ?? field.type.description,
        "example": field.example ?? field.type.sample,
      ])
  }

  mutating func note(
    _ code: JudgementCode, _ record: TableRecord, field: String = "", column: Int? = nil,
    _ tokens: [String: String] = [:]
  ) {
    noted.note(
      code, field: field,
      JudgementFinding(
        code: code, record: record.number, line: record.line, column: column, tokens: tokens))
  }
}
