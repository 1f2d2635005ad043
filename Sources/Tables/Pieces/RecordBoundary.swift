/// Guesses where a record begins in the middle of a table, without having read what stands before.
///
/// A line break may stand in a quoted cell, so that a guess may be wrong; whoever reads up to it finds
/// out, as no record ends there.
struct RecordBoundary {
  /// How many bytes are looked at after the place where a record is looked for.
  static let windowByteCount = 1 << 16
  /// How many records in a row must be as wide as the header.
  private static let agreeingCount = 4
  /// How many line breaks are tried.
  private static let attemptCount = 64

  let dialect: TableDialect
  /// How many cells the header has.
  let headerWidth: Int

  /// Returns the first offset in some bytes after which records are as wide as the header; nil if
  /// none is found.
  func offset(in window: [UInt8]) -> Int? {
    var attempts = 0
    for at in window.indices where window[at] == .lineFeed {
      let start = at + 1
      if agrees(window, from: start) { return start }
      attempts += 1
      if attempts == Self.attemptCount { return nil }
    }
    return nil
  }

  private func agrees(_ window: [UInt8], from start: Int) -> Bool {
    var scanner = RecordScanner(dialect, limits: .standard, from: start)
    for _ in 0..<Self.agreeingCount {
      guard scanner.next(in: window.span) == .record, scanner.cells.count == headerWidth,
        scanner.oddities.isEmpty
      else { return false }
      scanner.clear()
    }
    return true
  }
}
