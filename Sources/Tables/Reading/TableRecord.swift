/// A record of a table: a view of the bytes that were read, without a copy of any cell.
///
/// One that is kept longer than the call that shows it costs the reader a copy of its bytes.
package struct TableRecord: Sendable {
  /// The bytes in which the cells stand, among others.
  package let bytes: [UInt8]
  /// Where each cell stands.
  package let cells: [TableCell]
  /// The number of the record, the header being record 1; line breaks in quotes do not count.
  package let number: Int
  /// The line of the file where the record begins, from 1.
  package let line: Int
  /// Whether all the text that came up to here is UTF-8.
  let isUTF8: Bool
  /// Where the bytes stand in the text.
  let textOffset: Int

  /// How many cells there are.
  package var count: Int { cells.count }

  /// Whether no cell has any character; a space is one.
  package var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The bytes of a cell.
  package subscript(_ index: Int) -> ArraySlice<UInt8> { bytes[cells[index].range] }

  /// Where a cell stands in the text; one that has quotes to be taken off, from the first one on.
  func range(_ index: Int) -> Range<Int> {
    guard index < cells.count else { return textOffset..<textOffset }
    let range = cells[index].range
    return (range.lowerBound &+ textOffset)..<(range.upperBound &+ textOffset)
  }

  /// Returns the characters of a cell: UTF-8 if its bytes are, else windows-1252.
  ///
  /// Characters beyond ASCII in windows-1252 are UTF-8 by accident only in pairs that nobody writes
  /// (`Ã©`), so files in one encoding are read as if it had been known from the first byte.
  package func text(_ index: Int) -> String { TextEncoding.text(of: self[index]) }
}
