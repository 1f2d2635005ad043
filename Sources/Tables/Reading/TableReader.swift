/// Reads a table as its bytes come, whatever their number and wherever they are cut, in memory that
/// its records bound and not its size.
///
/// Nothing is guessed away: the first record is the header, and is shown as it is.
package struct TableReader: Sendable {
  package let limits: TableLimits
  /// The dialect, once enough of the table has come.
  package private(set) var choice: DialectChoice?
  /// What is wrong.
  package internal(set) var problems: TableProblems
  /// Why reading stopped before the end, if it did: the rest was not read.
  package private(set) var stop: TableProblem?
  /// How many records were shown, the header included.
  package internal(set) var recordCount = 0
  /// How many cells the header has.
  package internal(set) var headerWidth = 0

  var intake = TextIntake()
  private(set) var window: [UInt8] = []
  /// How many bytes of the text stood before the window.
  var windowOffset = 0
  var scanner: RecordScanner?
  /// Whether the text is a part of a table, whose header stands elsewhere.
  var isPiece = false
  var faultPlace: (record: Int, line: Int)?

  /// Bytes are taken in by pieces of this size, so that offsets and memory stay small.
  private static let pieceByteCount = 1 << 18

  /// Creates a reader; without a dialect, it is chosen by the beginning of the table.
  package init(dialect: TableDialect? = nil, limits: TableLimits = .standard) {
    self.limits = limits
    self.choice = dialect.map { DialectChoice(given: $0) }
    self.problems = TableProblems(keptCount: limits.keptProblemCount)
  }

  /// How records end.
  package var endings: LineEndings { scanner?.endings ?? LineEndings() }

  /// The encoding, as far as the bytes that came tell; it is decided at the end, and nil if reading
  /// stopped before.
  package var encoding: EncodingVerdict? {
    stop != nil ? nil : intake.verdict(faultRecord: faultPlace?.record, faultLine: faultPlace?.line)
  }

  /// Takes more bytes, and shows each record that they complete.
  package mutating func feed(_ bytes: [UInt8], _ show: (TableRecord) -> Void) {
    feed(
      bytes,
      notingWidthIf: { record in
        show(record)
        return true
      })
  }

  /// Takes more bytes, and shows each record that they complete, to whoever tells whether how many
  /// cells it has is worth a word.
  mutating func feed(_ bytes: [UInt8], notingWidthIf show: (TableRecord) -> Bool) {
    var start = 0
    while start < bytes.count, stop == nil {
      let end = min(start &+ Self.pieceByteCount, bytes.count)
      intake.take(bytes[start..<end], to: &window)
      start = end
      advance(isLast: false, show)
    }
  }

  /// Tells that no more bytes come, and shows the last record.
  package mutating func finish(_ show: (TableRecord) -> Void) {
    finish(notingWidthIf: { record in
      show(record)
      return true
    })
  }

  /// Tells that no more bytes come, and shows the last record to whoever tells whether how many
  /// cells it has is worth a word.
  ///
  /// - Parameter isCut: Whether more bytes should have come. Nothing is then said of the record that they would
  ///   have completed, nor of what only a whole table shows.
  mutating func finish(isCut: Bool = false, notingWidthIf show: (TableRecord) -> Bool) {
    guard stop == nil else { return }
    if !isCut { intake.finish(to: &window) }
    advance(isLast: true, show)
    guard stop == nil else { return }
    if isCut {
      if let problem = encoding?.problem { problems.note(problem.code, problem) }
      return
    }
    if scanner?.finish(atEnd: window.count) == true { emit(show) }
    if let problem = encoding?.problem { problems.note(problem.code, problem) }
    if endings.isMixed { problems.note(.mixedLineEndings, TableProblem(.mixedLineEndings)) }
    if recordCount == 0 {
      halt(TableProblem(.empty))
    } else if recordCount == 1 {
      problems.note(.headerAlone, TableProblem(.headerAlone, record: 1, line: 1))
    }
  }

  private mutating func advance(isLast: Bool, _ show: (TableRecord) -> Bool) {
    if scanner == nil {
      guard isLast || window.count >= limits.sampleByteCount &+ TextIntake.markByteCount else {
        return
      }
      begin(isLast: isLast)
    }
    while stop == nil {
      switch step() {
      case .record: emit(show)
      case .tooLarge(let code): haltAtRecord(code)
      case .needsMore:
        shed()
        return
      }
    }
  }

  /// Goes on until a record ends or bytes lack.
  private mutating func step() -> RecordScanner.Step {
    // The scanner is taken out, not copied: its cells must have one owner to be written in place.
    guard var scanner else { return .needsMore }
    self.scanner = nil
    let step = scanner.next(in: window.span)
    self.scanner = scanner
    return step
  }

  /// Looks at the beginning of the text.
  private mutating func begin(isLast: Bool) {
    let isMarked = TextIntake.hasRepeatedMark(window)
    if isMarked {
      problems.note(.repeatedMark, TableProblem(.repeatedMark, record: 1, line: 1))
    }
    let start = isMarked ? TextIntake.markByteCount : 0
    let sample = Array(window[start...].prefix(limits.sampleByteCount))
    if let problem = ForeignContent.problem(in: sample) { return halt(problem) }
    let isWhole = isLast && start &+ sample.count == window.count
    let choice = self.choice ?? DialectChoice(sample: sample, isWhole: isWhole)
    self.choice = choice
    scanner = RecordScanner(choice.dialect, limits: limits, from: start)
  }

  private mutating func emit(_ show: (TableRecord) -> Bool) {
    guard var scanner else { return }
    self.scanner = nil
    recordCount &+= 1
    if scanner.hasIrregularCells { scanner.unquoteCells(in: &window) }
    if recordCount == 1, !isPiece { headerWidth = scanner.cells.count }
    let notesWidth = show(
      TableRecord(
        bytes: window, cells: scanner.cells, number: recordCount, line: scanner.recordLine,
        isUTF8: intake.firstFault == nil, textOffset: windowOffset))
    note(scanner, notesWidth: notesWidth)
    scanner.clear()
    if faultPlace == nil, let fault = intake.firstFault,
      fault < windowOffset &+ scanner.recordStart
    {
      faultPlace = (recordCount, scanner.recordLine)
    }
    self.scanner = scanner
  }

  /// Notes what is wrong with the record that ended.
  private mutating func note(_ scanner: borrowing RecordScanner, notesWidth: Bool) {
    let number = recordCount
    let line = scanner.recordLine
    let width = scanner.cells.count
    let expected = headerWidth
    // Most records have something in their first cell.
    if scanner.cells.first?.isEmpty != false, scanner.cells.allSatisfy(\.isEmpty) {
      let code: TableCode = number == 1 && !isPiece ? .blankHeader : .blankRow
      problems.note(code, TableProblem(code, record: number, line: line))
    } else if width != expected, notesWidth {
      let code: TableCode = width < expected ? .missingCell : .extraCell
      problems.note(
        code,
        TableProblem(
          code, record: number, line: line, field: min(width, expected) + 1,
          tokens: ["expected": String(expected), "actual": String(width)]))
    }
    let oddities = scanner.oddities
    if oddities.isEmpty { return }
    let fields: [(TableCode, Int?)] = [
      (.strayQuote, oddities.strayQuoteField), (.unclosedQuote, oddities.unclosedQuoteField),
      (.nullCharacter, oddities.nullField),
    ]
    for case (let code, let field?) in fields {
      problems.note(
        code,
        TableProblem(
          code, record: number, line: line, field: field, tokens: ["line": String(line)]))
    }
  }

  /// Drops the bytes of the records that were shown.
  private mutating func shed() {
    guard let count = scanner?.recordStart, count > 0 else { return }
    window.removeSubrange(0..<count)
    windowOffset &+= count
    scanner?.rebase(by: count)
  }

  private mutating func haltAtRecord(_ code: TableCode) {
    halt(
      TableProblem(
        code, record: recordCount + 1, line: scanner?.recordLine,
        field: (scanner?.cells.count ?? 0) + 1,
        tokens: ["line": (scanner?.recordLine).map(String.init) ?? "?"]))
  }

  private mutating func halt(_ problem: TableProblem) {
    problems.note(problem.code, problem)
    stop = problem
    window = []
  }
}
