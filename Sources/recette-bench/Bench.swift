import Foundation
import JSON

/// Measures how fast JSON is read, beside the readers of others, on one file and one machine.
///
/// Usage: `recette-bench FILE [PYTHON]`. The file is made if it is not there. Each reader is given
/// the same bytes, already in memory; the best of a few readings counts, since whatever else the
/// machine does can only slow a reading down. It fails below a floor, so that a slow reader is seen.
@main
struct Bench {
  /// A large extract must be read at the speed at which networks bring it.
  static let floor = 100.0

  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "tables" { return await measureTables(Array(arguments.dropFirst())) }
    if arguments.first == "judge" { return await judge(Array(arguments.dropFirst())) }
    if arguments.first == "outcome" { return await tellOutcome(Array(arguments.dropFirst())) }
    if arguments.first == "records" { return makeRecords(Array(arguments.dropFirst())) }
    if arguments.first == "validate" { return validateRecords(Array(arguments.dropFirst())) }
    guard let path = arguments.first else {
      print("usage: recette-bench FILE [PYTHON]")
      exit(64)
    }
    do {
      let bytes = try file(at: path)
      let byteCount = Double(bytes.count)
      var readings = [
        try read("recette", times: 5) { try firstIdentifier(in: bytes) },
        try read("recette, every value visited", times: 3) {
          try valueCount(in: JSONDocument(parsing: bytes).root)
        },
        try read("Foundation.JSONSerialization", times: 1) {
          try JSONSerialization.jsonObject(with: Data(bytes))
        },
      ]
      if let python = arguments.dropFirst().first {
        readings += ["json", "orjson"].map {
          PythonReading(python: python, module: $0, path: path).reading()
        }
      }
      let own = readings[0].seconds ?? .infinity
      print("\(Int(byteCount / 1e6)) MB of GeoJSON, best reading of each:")
      for reading in readings { print(reading.line(byteCount: byteCount, own: own)) }
      let speed = byteCount / 1e6 / own
      if speed < floor {
        print("recette reads \(Int(speed)) MB/s; the floor is \(Int(floor)) MB/s")
        exit(1)
      }
    } catch {
      print("\(error)")
      exit(74)
    }
  }

  private static func makeRecords(_ arguments: [String]) {
    guard arguments.count >= 2, arguments[1] == "all" || Int(arguments[1]) != nil else {
      print("usage: recette-bench records FOLDER COUNT|all [SEED]")
      exit(64)
    }
    let bench = RecordBench(folder: arguments[0])
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 42 : 42
    do {
      if let count = Int(arguments[1]) {
        try bench.generate(count, seed: seed)
      } else {
        try bench.generateAll()
      }
    } catch {
      print("\(error)")
      exit(74)
    }
  }

  private static func validateRecords(_ arguments: [String]) {
    guard arguments.count >= 2 else {
      print("usage: recette-bench validate SCHEMAS FOLDER")
      exit(64)
    }
    do {
      print(try RecordBench(folder: arguments[1]).validate(schemas: arguments[0]))
    } catch {
      print("\(error)")
      exit(66)
    }
  }

  private static func tellOutcome(_ arguments: [String]) async {
    guard let outcome = TableOutcome(arguments) else {
      print("usage: recette-bench outcome SCHEMA TABLE [MODE]")
      exit(64)
    }
    do { print(try await outcome.line()) } catch {
      print("\(error)")
      exit(66)
    }
  }

  private static func judge(_ arguments: [String]) async {
    guard let judging = TableJudging(arguments) else {
      print("usage: recette-bench judge TABLE SCHEMA CORES")
      exit(64)
    }
    do { print(try await judging.line()) } catch {
      print("\(error)")
      exit(66)
    }
  }

  private static func measureTables(_ arguments: [String]) async {
    guard let bench = TableBench(arguments) else {
      print("usage: recette-bench tables FILE [PYTHON [ROWS [SCHEMA [RECETTE]]]]")
      exit(64)
    }
    do {
      if try await !bench.run() {
        print("tables are judged more slowly, or in more memory, than they must be")
        exit(1)
      }
    } catch {
      print("\(error)")
      exit(74)
    }
  }

  /// Returns the bytes of a file, which is made first if it is not there.
  private static func file(at path: String) throws -> [UInt8] {
    if !FileManager.default.fileExists(atPath: path) {
      try Data(GeneratedFeatures.collection(byteCount: 60_000_000)).write(
        to: URL(fileURLWithPath: path))
    }
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Reads a collection and looks into it: a reader that put the work off would gain nothing.
  private static func firstIdentifier(in bytes: [UInt8]) throws -> Int {
    let document = try JSONDocument(parsing: bytes)
    let nodes = try JSONPath(parsing: "$.features[0].id").select(in: document.root)
    guard nodes.count == 1 else { throw BenchError.notAFeatureCollection }
    return nodes.count
  }

  /// Visits every value, as a check of the whole document does.
  ///
  /// The file is ours, and a few levels deep.
  private static func valueCount(in value: JSONValue) -> Int {
    var count = 1
    switch value.kind {
    case .array: for element in value.elements { count += valueCount(in: element) }
    case .object: for member in value.members { count += valueCount(in: member.value) }
    case .string: count += value.string?.isEmpty ?? true ? 0 : 1
    case .number: count += value.double == nil ? 0 : 1
    case .null, .boolean: break
    }
    return count
  }

  private static func read(
    _ name: String, times: Int, _ body: () throws -> Any
  ) throws -> Reading {
    var best: Double?
    for _ in 0..<times {
      let start = ContinuousClock.now
      _ = try body()
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      best = min(best ?? seconds, seconds)
    }
    return Reading(name: name, seconds: best, remark: nil)
  }
}

/// Why nothing was measured.
enum BenchError: Error {
  /// The file does not hold what the readers look for.
  case notAFeatureCollection
  /// The file cannot be made.
  case cannotWrite
}
