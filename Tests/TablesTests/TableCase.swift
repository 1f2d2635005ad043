import XCTest

@testable import Tables

/// Reads tables and tells what came of it as values that can be compared.
class TableCase: XCTestCase {
  /// A record, out of its bytes.
  struct Row: Hashable {
    let cells: [String]
    let number: Int
    let line: Int
  }

  /// All that reading a table comes to.
  struct Reading: Hashable {
    var rows: [Row] = []
    var kept: [TableProblem] = []
    var counts: [TableCode: Int] = [:]
    var stop: TableProblem?
    var encoding: EncodingVerdict?
    var choice: DialectChoice?
    var endings = LineEndings()

    /// The cells alone.
    var cells: [[String]] { rows.map(\.cells) }
    /// The codes of the problems, in the order of the file.
    var codes: [TableCode] { kept.map(\.code) }
  }

  /// Reads a table by chunks.
  func read(
    _ chunks: [[UInt8]], dialect: TableDialect? = nil, limits: TableLimits = .standard
  ) -> Reading {
    var reader = TableReader(dialect: dialect, limits: limits)
    var reading = Reading()
    func show(_ record: TableRecord) {
      reading.rows.append(
        Row(
          cells: (0..<record.count).map { record.text($0) }, number: record.number,
          line: record.line))
    }
    for chunk in chunks { reader.feed(chunk, show) }
    reader.finish(show)
    reading.kept = reader.problems.kept
    reading.counts = reader.problems.counts
    reading.stop = reader.stop
    reading.encoding = reader.encoding
    reading.choice = reader.choice
    reading.endings = reader.endings
    return reading
  }

  /// Reads a text at once.
  func read(
    _ text: String, dialect: TableDialect? = nil, limits: TableLimits = .standard
  ) -> Reading {
    read([[UInt8](text.utf8)], dialect: dialect, limits: limits)
  }
}
