import JSON
import XCTest

@testable import Tables

/// Holds texts to schemas.
class JudgeCase: XCTestCase {
  /// Reads a table and a schema, and judges the one by the other.
  func judge(
    _ schema: String, _ bytes: [UInt8], _ options: JudgeOptions = JudgeOptions()
  ) throws -> TableJudge {
    let schema = TableSchema(reading: try JSONDocument(parsing: schema))
    var judge = TableJudge(schema: schema, options: options)
    var reader = TableReader(dialect: TableDialect(delimiter: 0x2C))
    func show(_ record: TableRecord) { judge.take(record) }
    reader.feed(bytes, show)
    reader.finish(show)
    return judge
  }

  /// Reads a text of UTF-8.
  func judge(
    _ schema: String, _ text: String, _ options: JudgeOptions = JudgeOptions()
  ) throws -> TableJudge {
    try judge(schema, [UInt8](text.utf8), options)
  }
}
