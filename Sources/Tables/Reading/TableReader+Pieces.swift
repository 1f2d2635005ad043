extension TableReader {
  /// Whether bytes stand for themselves, so that the text may be cut at offsets in the file, and the
  /// header has been read.
  var isDivisible: Bool {
    scanner != nil && recordCount > 0 && !intake.isTranscoding && stop == nil
  }

  /// Whether all that came was shown, and a record begins next.
  var isAtRecordStart: Bool { scanner?.isAtRecordStart(in: window.count) ?? false }

  /// How many lines came, where a record begins next.
  var lineCount: Int { scanner?.lineCount ?? 0 }

  /// Creates a reader of a part of a table that another has begun to read.
  init(ofPieceOf other: TableReader) {
    self.init(dialect: other.choice?.dialect, limits: other.limits)
    isPiece = true
    headerWidth = other.headerWidth
    intake = TextIntake(isStarted: true)
    if let dialect = other.choice?.dialect { scanner = RecordScanner(dialect, limits: limits) }
  }

  /// Takes over what the reader of the next part came to.
  mutating func absorb(_ piece: TableReader) {
    problems.absorb(piece.problems, recordsBefore: recordCount, linesBefore: lineCount)
    if faultPlace == nil, let place = piece.faultPlace {
      faultPlace = (place.record &+ recordCount, place.line &+ lineCount)
    }
    intake.absorb(piece.intake)
    windowOffset &+= piece.windowOffset &+ piece.window.count
    recordCount &+= piece.recordCount
    scanner?.absorb(lineCount: piece.lineCount, piece.endings)
  }
}
