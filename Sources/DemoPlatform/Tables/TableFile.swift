/// A table of the platform, before it is written as CSV (RFC 4180).
struct TableFile: Sendable {
  /// Its name under the folder of tables.
  let name: String
  /// The names of the columns.
  var header: [String]
  /// The cells, row by row.
  var rows: [[String]]
  /// What becomes of the bytes once the table is written; what a defect does to bytes alone.
  var rewriting: @Sendable ([UInt8]) -> [UInt8] = { $0 }

  /// The file: comma between cells, CRLF after lines, in UTF-8.
  var bytes: [UInt8] { rewriting(Array((Self.text([header]) + Self.text(rows)).utf8)) }

  /// Writes rows; a cell is quoted where it must be.
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let isSafe = cell.unicodeScalars.allSatisfy { !"\",\r\n".unicodeScalars.contains($0) }
    guard !isSafe else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Changes a cell of the first row, or of another; a column that is not there changes nothing.
  mutating func set(_ column: String, to cell: String, inRow row: Int = 0) {
    guard let place = header.firstIndex(of: column), rows.indices.contains(row),
      rows[row].indices.contains(place)
    else { return }
    rows[row][place] = cell
  }

  /// Takes a column away.
  mutating func remove(_ column: String) {
    guard let place = header.firstIndex(of: column) else { return }
    header.remove(at: place)
    for row in rows.indices where rows[row].indices.contains(place) {
      rows[row].remove(at: place)
    }
  }

  /// Puts a column at the end, with one cell for all rows.
  mutating func add(_ column: String, cell: String) {
    header.append(column)
    for row in rows.indices { rows[row].append(cell) }
  }
}
