import Foundation
import JSON
import Tables

/// Judges a table once in a process of its own, and tells how long it took and how much memory.
///
/// Usage: `recette-bench judge TABLE SCHEMA CORES`. What a process holds at most can be known of a
/// whole process only.
struct TableJudging {
  private let tablePath: String
  private let schemaPath: String
  private let coreCount: Int

  /// What one judging came to.
  struct Figures {
    let seconds: Double
    /// How many bytes were held at most; nil where the system does not tell.
    let peakByteCount: Double?
    let verdict: String
  }

  /// Reads the arguments, or returns nil if some are missing.
  init?(_ arguments: [String]) {
    guard arguments.count == 3, let coreCount = Int(arguments[2]) else { return nil }
    tablePath = arguments[0]
    schemaPath = arguments[1]
    self.coreCount = coreCount
  }

  /// Judges, and returns seconds, bytes and the verdict.
  func line() async throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: schemaPath))
    let schema = TableSchema(reading: try JSONDocument(parsing: Array(data)))
    let start = ContinuousClock.now
    let result = await TableFileExamination(
      path: tablePath, schema: schema, coreCount: coreCount
    ).run()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard let result else { throw CocoaError(.fileReadNoSuchFile) }
    let peak = Self.peakByteCount.map { String($0) } ?? "unknown"
    return "\(seconds) \(peak) \(result.verdict.rawValue), \(result.judgedCount) rows judged"
  }

  /// Runs this program again to judge a table; nil if that cannot be done.
  static func run(_ table: String, schema: String, cores: Int) -> Figures? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["judge", table, schema, String(cores)]
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let words = text.trimmingCharacters(in: .newlines).split(separator: " ", maxSplits: 2)
    guard words.count == 3, let seconds = Double(words[0]) else { return nil }
    return Figures(
      seconds: seconds, peakByteCount: Double(words[1]), verdict: String(words[2]))
  }

  /// The most that this process has held (Linux: `VmHWM`, in kibibytes).
  private static var peakByteCount: Int? {
    let status = FileManager.default.contents(atPath: "/proc/self/status")
    return status.flatMap { data in
      String(decoding: data, as: UTF8.self).split(separator: "\n").first {
        $0.hasPrefix("VmHWM:")
      }?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1_024 }
    }
  }
}
