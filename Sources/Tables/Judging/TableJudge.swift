/// Holds the records of a table to a schema as they come, in memory that only keys make grow.
///
/// What is wrong with records whatever the schema (cells missing or too many, rows that are blank) is
/// the reader's to say, and is not said again.
package struct TableJudge: Sendable {
  package let schema: TableSchema
  package let options: JudgeOptions
  /// What was found.
  package private(set) var judgement: Judgement
  /// How many records were taken after the header.
  package private(set) var rowCount = 0
  /// How many of them were judged; none if the header matches nothing of the schema.
  package private(set) var judgedCount = 0

  /// The fields that the table has, with their columns; nil before the header.
  private var columns: [(place: Int, column: Int)]?
  private var uniqueFields: [Int: KeyIndex] = [:]
  private var primaryKey: KeyIndex?
  private var uniqueKeys: [KeyIndex] = []
  /// The places of the fields whose values keys need.
  private var keyPlaces: Set<Int> = []

  /// How many characters of a cell are shown.
  private static let shownCount = 200

  /// What reading a cell came to.
  private enum Reading {
    case null
    case wrong
    case value(FieldValue)
  }

  /// Creates a judge, to be given the header first.
  package init(schema: TableSchema, options: JudgeOptions = JudgeOptions()) {
    self.schema = schema
    self.options = options
    judgement = Judgement(keptCount: options.keptCount)
  }

  /// Takes the next record; the first is the header.
  package mutating func take(_ record: TableRecord) {
    guard let columns else { return takeHeader(record) }
    rowCount &+= 1
    guard !columns.isEmpty else { return }
    judgedCount &+= 1
    let isNull = columns.allSatisfy { place, column in
      column >= record.count || schema.fields[place].isMissing(CellText.utf8(record[column]))
    }
    if isNull {
      if !record.isBlank { note(.nullRow, record) }
      return
    }
    var readings: [Int: Reading] = [:]
    for (place, column) in columns {
      let reading = read(place, column, of: record)
      if keyPlaces.contains(place) { readings[place] = reading }
    }
    if !keyPlaces.isEmpty { checkKeys(readings, record) }
  }

  private mutating func takeHeader(_ record: TableRecord) {
    let labels = (0..<record.count).map { record.text($0) }
    let match = HeaderMatch(labels, to: schema, ignoresCase: options.ignoresLabelCase)
    for fault in match.faults {
      let column = fault.column.map { $0 + 1 }
      note(
        fault.code, record, field: fault.label, column: column,
        ["field": fault.label, "column": column.map(String.init) ?? ""])
    }
    let found = match.columns.enumerated().compactMap { place, column in
      column.map { (place: place, column: $0) }
    }
    columns = found
    let present = Set(found.map(\.place))
    func index(_ fields: [Int]) -> KeyIndex? {
      fields.isEmpty || !fields.allSatisfy(present.contains)
        ? nil : KeyIndex(fields: fields, of: schema)
    }
    primaryKey = index(schema.primaryKey)
    uniqueKeys = schema.uniqueKeys.compactMap { index($0) }
    for place in present where schema.fields[place].constraints.isUnique {
      uniqueFields[place] = index([place])
    }
    let keys = uniqueKeys + [primaryKey].compactMap(\.self)
    keyPlaces = Set(keys.flatMap(\.fields))
  }

  private mutating func read(_ place: Int, _ column: Int, of record: TableRecord) -> Reading {
    let field = schema.fields[place]
    guard column < record.count else {
      if field.constraints.isRequired { note(.required, record, field, column, "") }
      return .null
    }
    let cell = CellText.utf8(record[column])
    if field.isMissing(cell) {
      if field.constraints.isRequired { note(.required, record, field, column, "") }
      return .null
    }
    guard let value = field.type.value(of: cell) else {
      note(.type, record, field, column, record.text(column))
      return .wrong
    }
    let failures = field.constraints.failures(of: value)
    for failure in failures { note(failure, record, field, column, record.text(column)) }
    if failures.isEmpty, uniqueFields[place]?.insert([value]) == false {
      note(.unique, record, field, column, record.text(column))
    }
    return .value(value)
  }

  /// Holds the row to the keys; cells that could not be read leave their keys undecided.
  private mutating func checkKeys(_ readings: [Int: Reading], _ record: TableRecord) {
    if let values = primaryKey.flatMap({ Self.values($0, readings) }), let key = primaryKey {
      if values.allSatisfy({ $0 == nil }) {
        note(.nullPrimaryKey, record, field: key.name, ["field": key.name])
      } else if primaryKey?.insert(values) == false {
        note(.primaryKey, record, field: key.name, ["field": key.name])
      }
    }
    for index in uniqueKeys.indices {
      // As in databases, what has no value repeats nothing.
      guard let values = Self.values(uniqueKeys[index], readings), !values.contains(nil),
        !uniqueKeys[index].insert(values)
      else { continue }
      let name = uniqueKeys[index].name
      note(.uniqueKey, record, field: name, ["field": name])
    }
  }

  private static func values(
    _ key: KeyIndex, _ readings: [Int: Reading]
  ) -> [FieldValue?]? {
    var values: [FieldValue?] = []
    for place in key.fields {
      switch readings[place] {
      case .value(let value): values.append(value)
      case .null: values.append(nil)
      case .wrong, nil: return nil
      }
    }
    return values
  }

  private mutating func note(
    _ code: JudgementCode, _ record: TableRecord, _ field: TableField, _ column: Int,
    _ cell: @autoclosure () -> String
  ) {
    judgement.note(
      code, field: field.name,
      JudgementFinding(
        code: code, record: record.number, line: record.line, column: column + 1,
        tokens: [
          "field": field.name, "cell": Self.shortened(cell()),
          "expected": code.constraint.flatMap { field.constraints.spellings[$0] }
            ?? field.type.description,
          "example": field.example ?? field.type.sample,
        ]))
  }

  private mutating func note(
    _ code: JudgementCode, _ record: TableRecord, field: String = "", column: Int? = nil,
    _ tokens: [String: String] = [:]
  ) {
    judgement.note(
      code, field: field,
      JudgementFinding(
        code: code, record: record.number, line: record.line, column: column, tokens: tokens))
  }

  private static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= shownCount
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(shownCount))) + "…"
  }
}
