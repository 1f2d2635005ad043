extension TableExamination {
  /// Where records may be guessed to begin; nil if the table cannot be divided.
  var boundary: RecordBoundary? {
    guard reader.isDivisible, !unpacker.isUnpacking, let dialect = reader.choice?.dialect,
      labels != nil
    else {
      return nil
    }
    return RecordBoundary(dialect: dialect, headerWidth: reader.headerWidth)
  }

  /// A reader of a part of the table.
  var readerOfPiece: TableReader { TableReader(ofPieceOf: reader) }

  /// A judge of a part of the table.
  var judgeOfPiece: TableJudge? { judge.map { TableJudge(ofPieceOf: $0) } }

  /// Takes over what a part of the table came to, and tells whether it begins where the reading in
  /// order is.
  mutating func absorb(_ piece: TablePiece) -> Bool {
    guard reader.isAtRecordStart, reader.stop == nil, let dialect = reader.choice?.dialect else {
      return false
    }
    if let other = piece.judge {
      judge?.absorb(
        other, bytes: piece.bytes, dialect, recordsBefore: reader.recordCount,
        linesBefore: reader.lineCount)
    }
    reader.absorb(piece.reader)
    byteCount &+= piece.bytes.count
    return true
  }
}
