import Foundation
import JSON
import Tables

/// Measures how fast tables are judged, beside what Python makes of the same file.
///
/// Usage: `recette-bench tables FILE [PYTHON [ROWS [SCHEMA]]]`. The file is made if it is not there. It
/// fails if a table is judged more slowly than Python's own reader merely reads it, or less than 25
/// times as fast as frictionless, if that is installed.
struct TableBench {
  let path: String
  let python: String?
  let rowCount: Int
  let schemaPath: String?

  /// Reads the arguments, or returns nil if the file is not given.
  init?(_ arguments: [String]) {
    guard let path = arguments.first else { return nil }
    self.path = path
    python = arguments.count > 1 && !arguments[1].isEmpty ? arguments[1] : nil
    rowCount = arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000
    schemaPath = arguments.count > 3 ? arguments[3] : nil
  }

  /// Measures, prints, and tells whether the speed is as it should be.
  func run() async throws -> Bool {
    if !FileManager.default.fileExists(atPath: path) { try generate() }
    let text = try schemaPath.map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    let schema = TableSchema(
      reading: try JSONDocument(parsing: text ?? GeneratedChargingStations.schema))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let byteCount = (attributes[.size] as? NSNumber)?.doubleValue ?? 0
    var verdict = ""
    let own = try best(of: 3) {
      let result = try examine(schema)
      verdict = "\(result.verdict.rawValue), \(result.judgedCount) rows judged"
    }
    let divided = try await bestDivided(schema)
    let structure = try best(of: 3) { _ = try examine(nil) }
    print("\(Int(byteCount / 1e6)) MB of charging points (\(verdict)), best reading of each:")
    let readings = [
      Reading(name: "recette, with the schema", seconds: own, remark: nil),
      Reading(name: "recette, with it, two cores", seconds: divided, remark: nil),
      Reading(name: "recette, without a schema", seconds: structure, remark: nil),
    ]
    for reading in readings { print(reading.line(byteCount: byteCount, own: own)) }
    guard let python else { return true }
    let csv = PythonTableReading(python: python, path: path)
    let plain = csv.reading("csv.reader", PythonTableReading.csvReader)
    print(plain.line(byteCount: byteCount, own: own))
    let judged = try peer(csv)
    // Frictionless is given a part of the rows: what it takes is of as many.
    let share = min(1, Double(Self.peerRowCount) / Double(max(rowCount, 1)))
    print(judged.line(byteCount: byteCount * share, own: own * share))
    return (plain.seconds.map { own <= $0 } ?? true)
      && (judged.seconds.map { 25 * own * share <= $0 } ?? true)
  }

  private static let peerRowCount = 100_000

  private func peer(_ csv: PythonTableReading) throws -> Reading {
    let written = path + ".schema.json"
    if schemaPath == nil {
      try Data(GeneratedChargingStations.schema.utf8).write(to: URL(fileURLWithPath: written))
    }
    return csv.reading(
      "frictionless, first rows", PythonTableReading.frictionless,
      [String(Self.peerRowCount), schemaPath ?? written])
  }

  private func bestDivided(_ schema: TableSchema) async throws -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
      let start = ContinuousClock.now
      _ = await TableFileExamination(path: path, schema: schema, coreCount: 2).run()
      best = min(best, (ContinuousClock.now - start) / .seconds(1))
    }
    return best
  }

  private func best(of times: Int, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<times {
      let start = ContinuousClock.now
      try body()
      best = min(best, (ContinuousClock.now - start) / .seconds(1))
    }
    return best
  }

  private func examine(_ schema: TableSchema?) throws -> TableExaminationResult {
    var examination = TableExamination(schema: schema)
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    while let data = try file.read(upToCount: 1 << 18), !data.isEmpty {
      examination.feed([UInt8](data))
    }
    return examination.finish()
  }

  private func generate() throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw BenchError.cannotWrite
    }
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var generated = GeneratedChargingStations(seed: 42)
    var text = GeneratedChargingStations.header
    for number in 0..<rowCount {
      text += generated.row(number)
      if text.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try file.write(contentsOf: Data(text.utf8))
  }
}
