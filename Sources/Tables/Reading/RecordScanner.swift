/// Cuts bytes into records and cells (RFC 4180, and what is met beyond it), and may stop and go on
/// at any byte.
///
/// A quote opens a cell at its very beginning only; elsewhere it is a character. After a closing
/// quote, what stands before the next delimiter belongs to the cell. LF, CR LF and CR end records.
struct RecordScanner: Sendable {
  /// What a call of `next` came to.
  enum Step: Hashable, Sendable {
    case record, needsMore
    case tooLarge(TableCode)
  }

  private enum State: Sendable {
    case recordStart, cellStart, plain, quoted, quoteInQuoted, suffix
  }

  let dialect: TableDialect
  let limits: TableLimits
  private var state = State.recordStart
  /// The next byte to look at.
  private var position: Int
  private var cellStart: Int
  private var followsCarriageReturn = false
  private var cellIsIrregular = false
  private var line = 1

  /// The offset where the record begins.
  private(set) var recordStart: Int
  /// The line where the record begins.
  private(set) var recordLine = 1
  private(set) var cells: [TableCell] = []
  private(set) var hasIrregularCells = false
  /// The fields where what is odd first shows, from 1.
  private(set) var oddities = RecordOddities()
  /// How the records end.
  private(set) var endings = LineEndings()

  /// Creates a scanner that begins at an offset.
  init(_ dialect: TableDialect, limits: TableLimits, from start: Int = 0) {
    self.dialect = dialect
    self.limits = limits
    self.position = start
    self.cellStart = start
    self.recordStart = start
  }

  /// Goes on until a record ends or bytes lack.
  mutating func next(in bytes: Span<UInt8>) -> Step {
    while position < bytes.count {
      let bound = min(
        cellStart &+ limits.maximumCellByteCount, recordStart &+ limits.maximumRecordByteCount)
      // The byte after the largest cell may be the one that ends it.
      let end = min(bytes.count, bound &+ 1)
      if position >= end {
        return .tooLarge(
          position &- cellStart > limits.maximumCellByteCount ? .cellTooLarge : .recordTooLarge)
      }
      switch state {
      case .recordStart: beginRecord(bytes[position])
      case .cellStart:
        if cells.count >= limits.maximumCellCount { return .tooLarge(.tooManyCells) }
        if bytes[position] == dialect.quote {
          state = .quoted
          position &+= 1
        } else {
          state = .plain
        }
      case .plain, .suffix: if endsPlain(in: bytes, before: end) { return .record }
      case .quoted: readQuoted(in: bytes, before: end)
      case .quoteInQuoted: if endsQuoted(bytes[position]) { return .record }
      }
    }
    return .needsMore
  }

  /// Ends the last record, and tells whether there is one.
  mutating func finish(atEnd end: Int) -> Bool {
    switch state {
    case .recordStart:
      if followsCarriageReturn { endings.carriageReturnCount &+= 1 }
      followsCarriageReturn = false
      return false
    case .quoted:
      oddities.unclosedQuoteField = cells.count &+ 1
      appendCell(cellIsIrregular ? cellStart..<end : (cellStart &+ 1)..<end, quoted: true)
    case .quoteInQuoted:
      appendCell(
        cellIsIrregular ? cellStart..<end : (cellStart &+ 1)..<(end &- 1), quoted: true)
    case .cellStart, .plain, .suffix: appendCell(cellStart..<end, quoted: false)
    }
    position = end
    return true
  }

  /// Takes the quotes off the cells that have more of them than those around them, in place.
  mutating func unquoteCells(in bytes: inout [UInt8]) {
    for index in cells.indices where cells[index].form == .irregular {
      cells[index] = Self.unquote(cells[index], in: &bytes, quote: dialect.quote)
    }
  }

  /// Forgets the record that ended.
  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    hasIrregularCells = false
    oddities = RecordOddities()
    recordStart = position
    cellStart = position
    state = .recordStart
  }

  /// How many lines came, where a record begins next.
  var lineCount: Int { line &- 1 }

  /// Whether a record begins next, and all of so many bytes were looked at.
  func isAtRecordStart(in count: Int) -> Bool {
    if case .recordStart = state { position == count && !followsCarriageReturn } else { false }
  }

  /// Takes over what passed elsewhere.
  mutating func absorb(lineCount: Int, _ endings: LineEndings) {
    line &+= lineCount
    self.endings.add(endings)
  }

  /// Tells that so many bytes were taken off the beginning.
  mutating func rebase(by count: Int) {
    position &-= count
    cellStart &-= count
    recordStart &-= count
    for index in cells.indices { cells[index] = cells[index].moved(by: count) }
  }

  private mutating func beginRecord(_ byte: UInt8) {
    if followsCarriageReturn {
      followsCarriageReturn = false
      if byte == .lineFeed {
        endings.pairCount &+= 1
        position &+= 1
        cellStart = position
        recordStart = position
        return
      }
      endings.carriageReturnCount &+= 1
    }
    recordLine = line
    state = .cellStart
  }

  /// Reads on in a cell without quotes, and tells whether its record ended.
  @inline(__always)
  private mutating func endsPlain(in bytes: Span<UInt8>, before end: Int) -> Bool {
    position = Self.endOfPlain(
      bytes, from: position, before: end, delimiter: dialect.delimiter, quote: dialect.quote)
    guard position < end else { return false }
    let byte = bytes[position]
    if byte == dialect.delimiter || byte == .lineFeed || byte == .carriageReturn {
      appendCell(cellStart..<position, quoted: false)
      return passes(byte)
    }
    if byte == dialect.quote {
      oddities.strayQuoteField = oddities.strayQuoteField ?? cells.count &+ 1
    } else {
      oddities.nullField = oddities.nullField ?? cells.count &+ 1
    }
    position &+= 1
    return false
  }

  private mutating func readQuoted(in bytes: Span<UInt8>, before end: Int) {
    position = Self.endOfQuoted(bytes, from: position, before: end, quote: dialect.quote)
    guard position < end else { return }
    let byte = bytes[position]
    if byte == dialect.quote {
      state = .quoteInQuoted
    } else if byte == .carriageReturn {
      line &+= 1
    } else if byte == .lineFeed {
      // The cell has an opening quote, so there is a byte before this one.
      if bytes[position &- 1] != .carriageReturn { line &+= 1 }
    } else {
      oddities.nullField = oddities.nullField ?? cells.count &+ 1
    }
    position &+= 1
  }

  /// Looks at the byte after a quote in quotes, and tells whether the record ended.
  @inline(__always)
  private mutating func endsQuoted(_ byte: UInt8) -> Bool {
    if byte == dialect.quote {
      cellIsIrregular = true
      state = .quoted
      position &+= 1
      return false
    }
    if byte == dialect.delimiter || byte == .lineFeed || byte == .carriageReturn {
      appendCell(
        cellIsIrregular ? cellStart..<position : (cellStart &+ 1)..<(position &- 1), quoted: true)
      return passes(byte)
    }
    oddities.strayQuoteField = oddities.strayQuoteField ?? cells.count &+ 1
    cellIsIrregular = true
    state = .suffix
    return false
  }

  @inline(__always)
  private mutating func appendCell(_ range: Range<Int>, quoted: Bool) {
    if cellIsIrregular {
      hasIrregularCells = true
      cells.append(TableCell(range, form: .irregular))
      cellIsIrregular = false
    } else {
      cells.append(TableCell(range, form: quoted ? .quoted : .plain))
    }
  }

  /// Passes the byte that ends a cell, and tells whether it ends a record.
  @inline(__always)
  private mutating func passes(_ byte: UInt8) -> Bool {
    position &+= 1
    cellStart = position
    if byte == dialect.delimiter {
      state = .cellStart
      return false
    }
    line &+= 1
    if byte == .lineFeed {
      endings.lineFeedCount &+= 1
    } else {
      followsCarriageReturn = true
    }
    return true
  }
}
