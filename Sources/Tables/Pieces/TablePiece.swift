/// A part of a table from the beginning of a record to that of another, examined by itself.
struct TablePiece: Sendable {
  let bytes: [UInt8]
  private(set) var reader: TableReader
  private(set) var judge: TableJudge?

  /// Prepares to examine a part of a table whose header was taken.
  init(_ bytes: [UInt8], reader: TableReader, judge: TableJudge?) {
    self.bytes = bytes
    self.reader = reader
    self.judge = judge
  }

  /// Examines the part.
  mutating func examine() {
    var judge = self.judge
    self.judge = nil
    reader.feed(bytes, notingWidthIf: { judge?.take($0) ?? true })
    self.judge = judge
  }

  /// Whether the part was read to its end, which is that of a record: if not, it was not cut rightly.
  var isWhole: Bool { reader.stop == nil && reader.isAtRecordStart }
}
