import Foundation
import JSON
import XCTest

@testable import Tables

/// Whatever the bytes, nothing crashes, and neither how they are cut nor how many read them counts.
///
/// `FUZZ_ROUNDS` says how many tables are tried; `make fuzz` tries many. The seed is printed with what
/// fails, and `FUZZ_SEED` tries from it again.
final class TableFuzzTests: XCTestCase {
  private var state: UInt64 = 0

  private func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 1) % max(count, 1)
  }

  private static let fields = [
    #"{"name": "a", "type": "integer", "constraints": {"minimum": -3, "unique": true}}"#,
    #"{"name": "b", "type": "number", "groupChar": " ", "bareNumber": false}"#,
    #"{"name": "c", "type": "date", "format": "%d/%m/%y"}"#, #"{"name": "d", "type": "datetime"}"#,
    #"{"name": "e", "type": "geopoint", "format": "array"}"#, #"{"name": "f", "type": "geojson"}"#,
    #"{"name": "g", "constraints": {"pattern": "(a|é)+b?|(x)\\2"}, "customCheck": "siret"}"#,
    #"{"name": "h", "type": "duration"}"#, #"{"name": "i", "format": "wkt"}"#,
    #"{"name": "j", "type": "date", "format": "any"}"#, #"{"name": "k", "format": "email"}"#,
    #"{"name": "l", "customCheck": "opening-hours-value"}"#,
    #"{"name": "m", "customCheck": "phone-number-value"}"#,
    #"{"name": "n", "type": "array", "arrayItem": {"type": "year"}}"#,
    #"{"name": "o", "type": "list", "itemType": "time"}"#,
    #"{"name": "p", "type": "boolean", "customCheck": "nomenclature-acte"}"#,
  ]
  private static let schema = #"""
    {"fields": [\#(fields.joined(separator: ", "))], "primaryKey": ["a", "c"],
    "foreignKeys": [{"fields": "b", "reference": {"fields": "a"}}], "missingValues": ["", "-"],
    "custom_checks": [
      {"name": "compare-columns-value", "params": {"column": "a", "op": "<", "column2": "b"}},
      {"name": "sum-columns-value", "params": {"column": "a", "columns": ["b", "g"]}}]}
    """#
  private static let words = [
    "a", "b", "c", ",", ",", ",", ";", "\t", "\n", "\n", "\r\n", "\r", "\"", "\"\"", "é", "€", "𝄞",
    "\0", " ", "\u{A0}", "-", "+", "1", "02", "9999999999999999999", ".", "1e9", "24/7", "Mo-Fr",
    "08:00-12:00", "2024-02-29", "29/02/24", "T24:00:00Z", "[1,2]", "[", "]", "{", "}",
    #"{"type":"Point","coordinates":[1,2]}"#, "POINT(1 2)", "((", "P1DT", "x@y.fr", "+33", "x",
    "true", "13002526500013", "/", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  ]

  private func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    if below(4) > 0 { bytes += Array("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p\n".utf8) }
    for _ in 0..<below(80) {
      bytes +=
        below(12) == 0
        ? [UInt8(truncatingIfNeeded: below(256))]
        : Array(Self.words[below(Self.words.count)].utf8)
    }
    let heads: [[UInt8]] = [
      [], [], [], [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x50, 0x4B, 3, 4],
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], [0x1F, 0x8B, 8, 12],
    ]
    return heads[below(heads.count)] + bytes
  }

  private func examine(_ chunks: [[UInt8]], _ schema: TableSchema) -> TableExaminationResult {
    let limits = TableLimits(maximumCellByteCount: 64, sampleByteCount: 48)
    var examination = TableExamination(
      schema: schema, options: TableExaminationOptions(limits: limits, collects: [["a"]]))
    for chunk in chunks { examination.feed(chunk) }
    return examination.finish()
  }

  func testNoBytesDisturbAnExamination() throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 400
    let seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 0x5EED
    let schema = TableSchema(reading: try JSONDocument(parsing: Self.schema))
    XCTAssertEqual(schema.notes, [])
    for round in 0..<rounds {
      state = seed &+ UInt64(round) &* 0x9E37_79B9_7F4A_7C15 | 1
      let bytes = bytes()
      let whole = examine([bytes], schema)
      let cut = below(bytes.count + 1)
      let halves = examine([Array(bytes[..<cut]), Array(bytes[cut...])], schema)
      XCTAssertEqual(halves, whole, "FUZZ_SEED=\(seed), round \(round), cut at \(cut): \(bytes)")
      XCTAssertEqual(
        examine(bytes.map { [$0] }, schema), whole, "FUZZ_SEED=\(seed), round \(round): \(bytes)")
      if whole.verdict == .conforms { XCTAssertEqual(whole.judgedCount, whole.rowCount) }
    }
  }

  func testNoTextDisturbsASchema() throws {
    let environment = ProcessInfo.processInfo.environment
    let rounds = (environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 400)
    let seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 0x5EED
    let pieces = Self.schema.split(separator: " ", omittingEmptySubsequences: false)
    for round in 0..<rounds {
      state = seed &+ UInt64(round) &* 0x9E37_79B9_7F4A_7C15 | 1
      var mutated = pieces
      for _ in 0...below(4) { mutated[below(mutated.count)] = pieces[below(pieces.count)] }
      guard let document = try? JSONDocument(parsing: mutated.joined(separator: " ")) else {
        continue
      }
      let schema = TableSchema(reading: document)
      XCTAssertEqual(examine([bytes()], schema).isComplete, true)
    }
  }
}
