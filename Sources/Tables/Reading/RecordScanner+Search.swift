extension RecordScanner {
  /// Returns the first offset, before another, of a byte that matters outside quotes.
  @inline(__always)
  static func endOfPlain(
    _ bytes: Span<UInt8>, from start: Int, before end: Int, delimiter: UInt8, quote: UInt8
  ) -> Int {
    var at = start
    let delimiters = ByteWord.repeating(delimiter)
    let quotes = ByteWord.repeating(quote)
    let lineFeeds = ByteWord.repeating(.lineFeed)
    let returns = ByteWord.repeating(.carriageReturn)
    while at &+ 8 <= end {
      let word = ByteWord.load(bytes, at)
      let found =
        ByteWord.zeros(word ^ delimiters) | ByteWord.zeros(word ^ quotes)
        | ByteWord.zeros(word ^ lineFeeds) | ByteWord.zeros(word ^ returns) | ByteWord.zeros(word)
      if found != 0 { return at &+ found.trailingZeroBitCount / 8 }
      at &+= 8
    }
    while at < end {
      let byte = bytes[at]
      if byte == delimiter || byte == quote || byte == .lineFeed || byte == .carriageReturn
        || byte == 0
      {
        break
      }
      at &+= 1
    }
    return at
  }

  /// Returns the first offset, before another, of a byte that matters in quotes.
  @inline(__always)
  static func endOfQuoted(
    _ bytes: Span<UInt8>, from start: Int, before end: Int, quote: UInt8
  ) -> Int {
    endOfPlain(bytes, from: start, before: end, delimiter: quote, quote: quote)
  }

  /// Returns the characters of a cell that was shown before, as they were then.
  static func text(of cell: Range<Int>, in bytes: [UInt8], _ dialect: TableDialect) -> String {
    guard cell.upperBound <= bytes.count else { return "" }
    guard cell.lowerBound < bytes.count, bytes[cell.lowerBound] == dialect.quote else {
      return TextEncoding.text(of: bytes[cell])
    }
    // A cell that begins with its own quote had more of them, and took more room.
    var rest = Array(bytes[cell.lowerBound...].prefix(TableLimits.standard.maximumCellByteCount))
    var scanner = Self(dialect, limits: .standard)
    if scanner.next(in: rest.span) != .record { _ = scanner.finish(atEnd: rest.count) }
    scanner.unquoteCells(in: &rest)
    return scanner.cells.first.map { TextEncoding.text(of: rest[$0.range]) } ?? ""
  }

  /// Takes the quotes off a cell that has more of them than those around it, in place.
  static func unquote(_ cell: TableCell, in bytes: inout [UInt8], quote: UInt8) -> TableCell {
    let range = cell.range
    var written = range.lowerBound
    var isQuoted = true
    var at = range.lowerBound &+ 1
    while at < range.upperBound {
      let byte = bytes[at]
      if isQuoted, byte == quote {
        isQuoted = at &+ 1 < range.upperBound && bytes[at &+ 1] == quote
        at &+= 1
        if !isQuoted { continue }
      }
      bytes[written] = byte
      written &+= 1
      at &+= 1
    }
    return TableCell(range.lowerBound..<written, form: .irregular)
  }
}
