import Foundation
import JSON
import XCTest

@testable import Tables

/// A file that is examined by parts comes to what it comes to when it is read in order.
final class TableFileExaminationTests: XCTestCase {
  private let schema = #"""
    {"fields": [
      {"name": "id", "type": "integer", "constraints": {"required": true, "unique": true}},
      {"name": "parent", "type": "integer"},
      {"name": "nom", "constraints": {"unique": true, "maxLength": 12}},
      {"name": "note", "constraints": {"enum": ["a", "b", "ça \"va\""]}}],
    "primaryKey": ["id", "note"], "uniqueKeys": [["parent", "nom"]],
    "foreignKeys": [{"fields": "parent", "reference": {"resource": "", "fields": "id"}}],
    "custom_checks": [{"name": "compare-columns-value",
      "params": {"column": "parent", "op": "<=", "column2": "id"}}]}
    """#

  private func write(_ bytes: [UInt8]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "table-\(UUID().uuidString).csv")
    try Data(bytes).write(to: url)
    addTeardownBlock { try FileManager.default.removeItem(at: url) }
    return url.path
  }

  private func hold(_ bytes: [UInt8], _ schema: TableSchema?) async throws {
    let path = try write(bytes)
    let limits = TableLimits(sampleByteCount: 256)
    let options = TableExaminationOptions(limits: limits, collects: [["id"], ["nom", "note"]])
    var examination = TableExamination(schema: schema, options: options)
    examination.feed(bytes)
    let whole = examination.finish()
    for pieceByteCount in [1_024, 5_000, 20_000] {
      let divided = await TableFileExamination(
        path: path, schema: schema, options: options, coreCount: 3, pieceByteCount: pieceByteCount
      ).run()
      XCTAssertEqual(divided?.tallies, whole.tallies, "\(pieceByteCount)")
      XCTAssertEqual(divided?.findings, whole.findings, "\(pieceByteCount)")
      XCTAssertEqual(divided?.encoding, whole.encoding, "\(pieceByteCount)")
      XCTAssertEqual(divided?.keySets, whole.keySets, "\(pieceByteCount)")
      XCTAssertEqual(divided?.recordCount, whole.recordCount, "\(pieceByteCount)")
      XCTAssertEqual(divided?.judgedCount, whole.judgedCount, "\(pieceByteCount)")
      XCTAssertEqual(divided?.endings, whole.endings, "\(pieceByteCount)")
      XCTAssertEqual(divided?.dialect, whole.dialect, "\(pieceByteCount)")
      XCTAssertEqual(divided?.stop, whole.stop, "\(pieceByteCount)")
      XCTAssertEqual(divided?.verdict, whole.verdict, "\(pieceByteCount)")
      if whole.stop == nil { XCTAssertEqual(divided?.byteCount, whole.byteCount) }
    }
  }

  private func table(_ seed: UInt64, _ row: (Int, inout Int) -> String) -> [UInt8] {
    var state = Int(seed)
    let rows = (0..<3_000).map { row($0, &state) }
    return Array(("id;parent;nom;note\n" + rows.joined()).utf8)
  }

  private func next(_ state: inout Int, below count: Int) -> Int {
    state = (state &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
    return state / 65_536 % count
  }

  func testPlainTables() async throws {
    let schema = TableSchema(reading: try JSONDocument(parsing: schema))
    let bytes = table(1) { number, _ in "\(number);;nom \(number);a\n" }
    try await hold(bytes, schema)
    try await hold(bytes, nil)
  }

  func testTablesWithFaultsOfAllSorts() async throws {
    let schema = TableSchema(reading: try JSONDocument(parsing: schema))
    for seed in UInt64(1)...4 {
      let bytes = table(seed) { number, state in
        switch next(&state, below: 12) {
        case 0: "\(next(&state, below: 2_000));\(next(&state, below: 4_000));x;b\r\n"
        case 1: "\(number);x;\"ligne\nsur \"\"deux\"\"\";a\n"
        case 2: "\(number);1\n"
        case 3: "\n"
        case 4: "\(number);;\"é\"\"é\";\"ça \"\"va\"\"\"\n"
        case 5: "\(number);;un \"guillemet\";c;trop\n"
        case 6: ";;;\r\n"
        default: "\(number);\(next(&state, below: 3_000));nom très long \(number);b\n"
        }
      }
      try await hold(bytes, schema)
      try await hold(bytes, nil)
      var latin = bytes
      for index in latin.indices.dropFirst(30_000) where latin[index] == 0x78 {
        latin[index] = 0xE9
      }
      try await hold(latin, schema)
    }
  }

  func testWrongGuessesAreReadAgain() async throws {
    let schema = TableSchema(reading: try JSONDocument(parsing: schema))
    // One cell holds what looks like rows of the table.
    let rows = (0..<2_000).map { "\($0);1;nom;a\n" }.joined()
    let text = "id;parent;nom;note\n1;1;a;a\n2;1;\"" + rows + "\";b\n" + rows
    try await hold(Array(text.utf8), schema)
    let open = "id;parent;nom;note\n" + rows + "1;1;\"" + rows
    try await hold(Array(open.utf8), schema)
  }

  func testWhatCannotBeDividedIsReadInOrder() async throws {
    let text = "id;parent;nom;note\r" + (0..<2_000).map { "\($0);1;nom;a\r" }.joined()
    try await hold(Array(text.utf8), nil)
    let wide: [UInt8] = text.utf8.reduce(into: [0xFF, 0xFE]) { $0 += [$1, 0] }
    try await hold(wide, nil)
    try await hold(Array("<html>".utf8) + [UInt8](repeating: 0x20, count: 50_000), nil)
  }

  func testAFileThatIsNotThere() async {
    let result = await TableFileExamination(path: "/nowhere/at/all.csv", schema: nil).run()
    XCTAssertNil(result)
  }
}
