/// Where the characters of a cell stand in the bytes of its record, quotes taken off.
package struct TableCell: Sendable, Hashable {
  /// How a cell is written.
  package enum Form: UInt8, Sendable, Hashable {
    /// Without quotes around it.
    case plain
    /// Between quotes.
    case quoted
    /// Between quotes, with others that remain to be taken off: doubled, or followed by more.
    case irregular
  }

  // Pieces of the file and limits are below two gibibytes, so 32 bits hold offsets in them.
  private let start: Int32
  private let end: Int32
  /// How the cell is written.
  package let form: Form

  /// Creates a cell.
  @inline(__always)
  init(_ range: Range<Int>, form: Form) {
    self.start = Int32(truncatingIfNeeded: range.lowerBound)
    self.end = Int32(truncatingIfNeeded: range.upperBound)
    self.form = form
  }

  /// The offsets of the cell in the bytes of its record.
  @inline(__always)
  package var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

  /// Returns the same cell so many bytes nearer to the beginning.
  func moved(by count: Int) -> Self {
    let range = range
    return Self((range.lowerBound &- count)..<(range.upperBound &- count), form: form)
  }

  /// Whether the cell has no characters.
  @inline(__always)
  package var isEmpty: Bool { start == end }
}
