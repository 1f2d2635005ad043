import Foundation
import JSON

/// Measures how fast tables are judged and in how much memory, beside what Python makes of the same
/// file.
///
/// Usage: `recette-bench tables FILE [PYTHON [ROWS [SCHEMA [RECETTE]]]]`. The file is made if it is not
/// there. Every reading is of a process of its own, in rounds, and the medians of the ratios of a round
/// count, since whatever else the machine does slows down all of a round.
struct TableBench {
  /// How many rounds there are.
  private static let roundCount = 5
  /// How many rows frictionless is given.
  private static let peerRowCount = 100_000
  /// The key whose values are all different.
  private static let key = "id_pdc_itinerance"

  let path: String
  let python: String?
  let rowCount: Int
  let schemaPath: String?
  let program: String?

  /// Reads the arguments, or returns nil if the file is not given.
  init?(_ arguments: [String]) {
    guard let path = arguments.first else { return nil }
    func argument(_ index: Int) -> String? {
      arguments.count > index && !arguments[index].isEmpty ? arguments[index] : nil
    }
    self.path = path
    python = argument(1)
    rowCount = argument(2).flatMap { Int($0) } ?? 1_000_000
    schemaPath = argument(3)
    program = argument(4)
  }

  /// Measures, prints, and tells whether all is as it should be.
  func run() async throws -> Bool {
    if !FileManager.default.fileExists(atPath: path) { try generate() }
    let schema = try schema()
    let keyed = try keyed(schema)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let megabytes = ((attributes[.size] as? NSNumber)?.doubleValue ?? 0) / 1e6
    let csv = python.map { PythonTableReading(python: $0, path: path) }

    var rounds: [TableRound] = []
    for _ in 0..<Self.roundCount {
      rounds.append(
        TableRound(
          one: TableJudging.run(path, schema: schema, cores: 1),
          two: TableJudging.run(path, schema: schema, cores: 2),
          keyed: TableJudging.run(path, schema: keyed, cores: 2),
          reader: csv?.seconds(PythonTableReading.csvReader),
          whole: program.flatMap { csv?.whole($0, schema: schema) }))
    }
    // Frictionless is given a part of the rows: what it takes is compared with as large a part.
    let share = min(1, Double(Self.peerRowCount) / Double(max(rowCount, 1)))
    let peer = csv?.seconds(
      PythonTableReading.frictionless, [String(Self.peerRowCount), schema])
    print("\(Int(megabytes)) MB of charging points (\(rounds.first?.one?.verdict ?? "unread"))")
    print("medians of \(rounds.count) rounds:")
    return [
      Measure(
        "MB/s, one core", rounds.median { $0.one.map { megabytes / $0.seconds } }, .least(100)),
      Measure("MB/s, two cores", rounds.median { $0.two.map { megabytes / $0.seconds } }, nil),
      Measure(
        "MB/s, recette run, all cores", rounds.median { $0.whole.map { megabytes / $0.seconds } },
        nil),
      Measure(
        "times as fast as csv.reader, one core",
        rounds.median { $0.ratio(of: \.reader, to: \.one?.seconds) }, .least(1)),
      Measure(
        "times as fast as frictionless, one core",
        rounds.median { round in
          peer.flatMap { peer in round.one.map { peer / ($0.seconds * share) } }
        }, .least(25)),
      Measure(
        // While others keep the machine busy it has no second core to give: the best round counts.
        "times as fast with two cores, at best",
        rounds.compactMap { $0.ratio(of: \.one?.seconds, to: \.two?.seconds) }.max(), .least(1.7)),
      Measure(
        "MB held at most, one core", rounds.median { $0.one?.peakByteCount.map { $0 / 1e6 } },
        .most(64)),
      Measure(
        "MB held at most, two cores", rounds.median { $0.two?.peakByteCount.map { $0 / 1e6 } },
        .most(64)),
      Measure(
        "MB held at most, recette run", rounds.median { $0.whole.map { $0.peakByteCount / 1e6 } },
        .most(64)),
      Measure(
        "bytes a key beyond that", rounds.median { $0.keyByteCount(of: rowCount) }, .most(24)),
    ].reduce(true) { $1.tell() && $0 }
  }

  private func schema() throws -> String {
    if let schemaPath { return schemaPath }
    let written = path + ".schema.json"
    try Data(GeneratedChargingStations.schema.utf8).write(to: URL(fileURLWithPath: written))
    return written
  }

  /// Writes the schema with a primary key, and returns where.
  private func keyed(_ schema: String) throws -> String {
    let document = try JSONDocument(
      parsing: Array(try Data(contentsOf: URL(fileURLWithPath: schema))))
    let members = document.root.members.map { ($0.name, JSONText.value($0.value)) }
    let text = JSONText.object(
      members.filter { $0.0 != "primaryKey" } + [("primaryKey", .string(Self.key))])
    let written = path + ".keyed.json"
    try Data(JSONWriter.compact(text)).write(to: URL(fileURLWithPath: written))
    return written
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
