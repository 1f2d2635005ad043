import Deflate
import JSON
import XCTest

@testable import Tables

/// Tables are taken out of what they are packed in, wherever the bytes are cut.
final class UnpackingTests: XCTestCase {
  private let table = [UInt8]("id;ville\n1;Évry\n2;Lyon\n".utf8)

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func checksum(_ data: [UInt8]) -> Int {
    var checksum = Checksum()
    checksum.update(data[...])
    return Int(checksum.value)
  }

  /// Deflates by stored blocks.
  private func deflated(_ data: [UInt8]) -> [UInt8] {
    [1] + number(data.count, 2) + number(~data.count, 2) + data
  }

  private func gzip(_ data: [UInt8], flags: UInt8 = 0, header: [UInt8] = []) -> [UInt8] {
    [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 3] + header + deflated(data)
      + number(checksum(data), 4) + number(data.count, 4)
  }

  private func zip(
    _ data: [UInt8], name: String = "table.csv", method: Int = 8, flags: Int = 0
  ) -> [UInt8] {
    let packed = method == 0 ? data : deflated(data)
    let isLater = flags & 8 != 0
    let sums = number(checksum(data), 4) + number(packed.count, 4) + number(data.count, 4)
    let header: [UInt8] =
      [0x50, 0x4B, 3, 4, 20, 0] + number(flags, 2) + number(method, 2) + number(0, 4)
    return header + (isLater ? [UInt8](repeating: 0, count: 12) : sums)
      + number(name.utf8.count, 2) + [0, 0] + Array(name.utf8) + packed
      + (isLater ? [0x50, 0x4B, 7, 8] + sums : [])
  }

  private let directory: [UInt8] = [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 60)

  private func examine(_ chunks: [[UInt8]]) throws -> TableExaminationResult {
    let schema = #"{"fields": [{"name": "id", "type": "integer"}, {"name": "ville"}]}"#
    var examination = TableExamination(
      schema: TableSchema(reading: try JSONDocument(parsing: schema)))
    for chunk in chunks { examination.feed(chunk) }
    return examination.finish()
  }

  private func holdPacked(_ bytes: [UInt8]) throws {
    let whole = try examine([bytes])
    XCTAssertEqual(whole.verdict, .conforms)
    XCTAssertEqual(whole.judgedCount, 2)
    XCTAssertEqual(whole.labels, ["id", "ville"])
    for cut in 0...bytes.count {
      XCTAssertEqual(try examine([Array(bytes[..<cut]), Array(bytes[cut...])]), whole, "\(cut)")
    }
    XCTAssertEqual(try examine(bytes.map { [$0] }), whole)
  }

  func testGzip() throws {
    try holdPacked(gzip(table))
    let name = Array("table.csv".utf8) + [0]
    try holdPacked(
      gzip(table, flags: 4 | 8 | 16 | 2, header: [2, 0, 9, 9] + name + [0x21, 0] + [0, 0]))
  }

  func testMembersOfGzipFollowEachOther() throws {
    let half = table.count / 2
    let bytes = gzip(Array(table[..<half])) + gzip(Array(table[half...])) + [0, 0, 0]
    try holdPacked(bytes)
  }

  func testZip() throws {
    try holdPacked(zip(table) + directory)
    try holdPacked(zip(table, method: 0) + directory)
    try holdPacked(zip(table, flags: 8) + directory)
    try holdPacked(zip(table))
  }

  func testWhatIsCutIsJudgedAndUndetermined() throws {
    let bytes = gzip(table)
    let result = try examine([Array(bytes.dropLast(12))])
    XCTAssertEqual(result.findings.map(\.code), ["table.cut-packing"])
    XCTAssertEqual(result.verdict, .undetermined)
    XCTAssertGreaterThan(result.judgedCount, 0)
    XCTAssertEqual(try examine([Array(bytes.dropLast(3))]).verdict, .undetermined)
    XCTAssertEqual(
      try examine([Array(zip(table, flags: 8).dropLast(6))]).findings.map(\.code),
      ["table.cut-packing"])
  }

  func testWhatIsDamagedIsAnError() throws {
    for place in [3, 2] {
      var bytes = gzip(table)
      bytes[bytes.count - place] ^= 1
      let result = try examine([bytes])
      XCTAssertEqual(result.findings.map(\.code), ["table.broken-packing"])
      XCTAssertEqual(result.findings.map(\.standard), ["compression-error"])
      XCTAssertEqual(result.verdict, .departs)
    }
    var bytes = zip(table) + directory
    bytes[14] ^= 1
    XCTAssertEqual(try examine([bytes]).findings.map(\.code), ["table.broken-packing"])
    XCTAssertEqual(
      try examine([gzip(table) + [1]]).findings.map(\.code), ["table.broken-packing"])
  }

  func testWhatIsNotReadIsSaid() throws {
    let cases: [([UInt8], String)] = [
      (zip(table) + zip(table) + directory, "table.several-members"),
      (zip(table, flags: 1) + directory, "table.compressed"),
      (zip(table, method: 12) + directory, "table.compressed"),
      ([0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 3], "table.compressed"),
      (Array("BZh91AY&SY".utf8), "table.compressed"),
      ([0x28, 0xB5, 0x2F, 0xFD, 0], "table.compressed"),
    ]
    for (bytes, code) in cases {
      let result = try examine([bytes])
      XCTAssertEqual(result.findings.map(\.code), [code])
      XCTAssertEqual(result.verdict, .undetermined, code)
    }
  }

  func testWorkbooksAreToldAsSuch() throws {
    let bytes = zip([1, 2, 3], name: "[Content_Types].xml") + directory
    XCTAssertEqual(try examine([bytes]).findings.map(\.code), ["table.spreadsheet"])
    let document = zip(
      Array("application/vnd.oasis.opendocument.spreadsheet".utf8), name: "mimetype", method: 0)
    XCTAssertEqual(try examine([document]).findings.map(\.code), ["table.spreadsheet"])
  }

  func testShortFilesAreNotTakenForPackedOnes() throws {
    XCTAssertEqual(try examine([[0x1F]]).recordCount, 1)
    XCTAssertEqual(try examine([[0x50, 0x4B]]).recordCount, 1)
    XCTAssertEqual(try examine([Array("PK,id\n".utf8)]).labels, ["PK", "id"])
  }
}
