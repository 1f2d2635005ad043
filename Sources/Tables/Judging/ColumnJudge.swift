import JSON

/// Holds the cells of one column to its field, and counts what they come to.
///
/// Most cells are settled by a quick check or by what the same bytes came to before; the others are
/// read in full. What a cell comes to is a small number: one of the lists of faults met so far.
struct ColumnJudge: Sendable {
  /// The cell has no value, and needs none.
  static let null: UInt16 = 0
  /// The cell is as it should be.
  static let good: UInt16 = 1
  /// The cell has no value, and needs one.
  static let lacking: UInt16 = 2

  /// The place of the field in the schema.
  let place: Int
  /// The column in the table, from 0.
  let column: Int
  let field: TableField
  /// What cells may come to: the faults of each outcome.
  private(set) var outcomes: [[JudgementCode]] = [[], [], [.required]]
  /// How many cells came to each outcome.
  private(set) var counts = [0, 0, 0]

  private let quick: QuickCheck
  private let nullOutcome: UInt16
  private let isEmptyMissing: Bool
  /// The cells without a value that are not empty.
  private let missing: [[UInt8]]
  private var memory: CellMemory
  private var automaton: TextAutomaton?

  /// Creates a judge of a column.
  init(_ field: TableField, place: Int, column: Int, remembers: Bool) {
    self.field = field
    self.place = place
    self.column = column
    quick = QuickCheck(field)
    nullOutcome = field.constraints.isRequired ? Self.lacking : Self.null
    isEmptyMissing = field.missingValues.contains { $0.isEmpty }
    missing = field.missingValues.filter { !$0.isEmpty }
    memory = CellMemory(isOn: remembers && quick != .anything)
    automaton = field.constraints.pattern?.automaton
  }

  /// Tells whether an outcome is that of a cell without a value.
  static func isNull(_ outcome: UInt16) -> Bool { outcome == null || outcome == lacking }

  /// What the lack of a cell comes to.
  var outcomeOfLack: UInt16 { nullOutcome }

  /// Counts an outcome.
  mutating func count(_ outcome: UInt16) { counts[Int(outcome)] &+= 1 }

  /// Returns what a cell of UTF-8 comes to.
  mutating func outcome(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt16 {
    if start == end, isEmptyMissing { return nullOutcome }
    if !missing.isEmpty, isMissing(bytes.extracting(start..<end)) { return nullOutcome }
    if case .anything = quick { return Self.good }
    guard memory.isOn, let words = CellWords(bytes, from: start, count: end &- start) else {
      return judged(bytes.extracting(start..<end))
    }
    if let outcome = memory.outcome(of: words, count: end &- start) { return outcome }
    let outcome = judged(bytes.extracting(start..<end))
    memory.remember(words, count: end &- start, outcome)
    return outcome
  }

  /// Counts nothing so far; what is remembered stays.
  mutating func forgetCounts() { counts = counts.map { _ in 0 } }

  /// Takes over how many cells of a later part came to what, and what was learnt on them.
  mutating func absorb(_ other: Self) {
    automaton = other.automaton
    // What is remembered stands by the places of outcomes.
    if outcomes == other.outcomes { memory = other.memory }
    for (faults, count) in zip(other.outcomes, other.counts) where count > 0 {
      counts[Int(faults == [.required] ? Self.lacking : outcome(with: faults))] &+= count
    }
  }

  /// Gives the value of the column in a record to a hasher; equal values are given alike.
  func combine(_ record: TableRecord, into hasher: inout KeyHasher) {
    let cell = CellText.utf8(record[column])
    switch field.type {
    // Texts are by far the commonest keys, and are taken as they are.
    case .any, .string: hasher.combine(.text(cell))
    default: hasher.combine(field.type.value(of: cell))
    }
  }

  private func isMissing(_ cell: Span<UInt8>) -> Bool {
    missing.contains { value in
      guard value.count == cell.count else { return false }
      for at in 0..<cell.count where cell[at] != value[at] { return false }
      return true
    }
  }

  private mutating func judged(_ cell: Span<UInt8>) -> UInt16 {
    isSeenGood(cell) ? Self.good : readInFull(cell)
  }

  private mutating func isSeenGood(_ cell: Span<UInt8>) -> Bool {
    switch quick {
    case .anything: true
    case .integer(let bounds): CellScan.isInteger(cell, in: bounds)
    case .decimal(let bounds): CellScan.isDecimal(cell, in: bounds)
    case .day: CellScan.isDay(cell)
    case .pointArray: CellScan.isPoint(cell, inBrackets: true)
    case .pointText: CellScan.isPoint(cell, inBrackets: false)
    case .email: CellScan.isEmail(cell)
    case .uri: CellScan.hasScheme(cell)
    case .text(let lengths, let hasPattern): isText(cell, lengths, hasPattern)
    case .nothing: false
    }
  }

  private mutating func isText(
    _ cell: Span<UInt8>, _ lengths: ClosedRange<Int>, _ hasPattern: Bool
  ) -> Bool {
    if lengths != 0...Int.max, !lengths.contains(CellScan.scalarCount(cell)) { return false }
    return !hasPattern || automaton?.matches(cell) == true
  }

  /// Reads a cell as its field says, whatever that takes.
  private mutating func readInFull(_ cell: Span<UInt8>) -> UInt16 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.count)
    for at in 0..<cell.count { bytes.append(cell[at]) }
    let faults = field.faults(of: bytes[...])
    return faults.isEmpty ? Self.good : outcome(with: faults)
  }

  private mutating func outcome(with faults: [JudgementCode]) -> UInt16 {
    if let known = outcomes.firstIndex(of: faults), known > 2 { return UInt16(known) }
    if faults == [.required] { return Self.lacking }
    outcomes.append(faults)
    counts.append(0)
    return UInt16(outcomes.count - 1)
  }
}
