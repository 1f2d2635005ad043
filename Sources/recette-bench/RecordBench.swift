import DemoPlatform
import Foundation
import Markup

/// Makes metadata records, and measures how fast they are parsed and held to the schemas of ISO 19139.
///
/// Usage: `recette-bench records FOLDER COUNT [SEED]` makes records, or with `all` for a count those of the demo
/// catalogue and one of each of its defects; `recette-bench validate SCHEMAS FOLDER`
/// reads those of a folder, and prints the seconds of the best of three rounds, how many there are and how
/// many are invalid: `scripts/bench/validate.c` does the same with libxml2 alone.
struct RecordBench {
  private let folder: URL

  /// Looks at a folder.
  init(folder: String) {
    self.folder = URL(fileURLWithPath: folder)
  }

  /// Makes records.
  func generate(_ count: Int, seed: UInt64) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var records = GeneratedRecords(seed: seed)
    for number in 0..<count {
      let digits = String(number)
      let name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      try Data(records.next(number)).write(to: folder.appending(component: "\(name).xml"))
    }
  }

  /// Makes the records of the demo catalogue, and one of each of its defects.
  func generateAll() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for record in GeneratedRecords.all {
      try Data(record.bytes).write(to: folder.appending(component: "\(record.name).xml"))
    }
  }

  /// Parses and validates, and returns what is printed.
  func validate(schemas: String) throws -> String {
    let library = XMLSchemaLibrary(folder: schemas)
    for generation in XMLSchemaLibrary.Generation.allCases { _ = try library.set(generation) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let texts = try names.filter { $0.hasSuffix(".xml") }.map { name in
      [UInt8](try Data(contentsOf: folder.appending(component: name)))
    }
    var best = Double.infinity
    var invalidCount = 0
    for _ in 0..<3 {
      invalidCount = 0
      let start = ContinuousClock.now
      for text in texts {
        guard let document = try? XMLDocument(parsing: text) else {
          invalidCount += 1
          continue
        }
        if try !library.validate(document).verdict.isValid { invalidCount += 1 }
      }
      best = min(best, (ContinuousClock.now - start) / .seconds(1))
    }
    return "\(best) \(texts.count) \(invalidCount)"
  }
}
