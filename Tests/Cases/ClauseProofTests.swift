import CommandLine
import Foundation
import Record
import Suites
import XCTest

/// Every clause that tests prove can be broken: one of its tests that bind it is failed by a defect of the demo
/// platform, as the published matrices of defects say.
final class ClauseProofTests: XCTestCase {
  /// The tests of a suite that some defect fails.
  private func breakable(_ suite: String) throws -> Set<String> {
    let path = DemoRun.repository.appendingPathComponent("docs/coverage/\(suite)-defects.md")
    guard FileManager.default.fileExists(atPath: path.path) else { return [] }
    let text = try String(contentsOf: path, encoding: .utf8)
    var tests: Set<String> = []
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.split(separator: "`") }
      guard cells.count >= 2, cells[0].count > 1, cells[1].count > 1 else { continue }
      tests.insert(String(cells[0][1]))
    }
    return tests
  }

  func testEveryProvableClauseCanBeBroken() throws {
    let library = SuiteLibrary(folder: DemoRun.suitesFolder)
    let suites = try library.identifiers.map { try library.suite($0) }
    let file = "\(DemoRun.suitesFolder)/clausier/clausier.json"
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
    let clausier = try ClausierReader.read(bytes, file: file, suites: suites)
    var matrices: [String: Set<String>] = [:]
    for suite in suites { matrices[suite.id] = try breakable(suite.id) }
    XCTAssertEqual(matrices.filter(\.value.isEmpty).keys.sorted(), [])
    var judgedCount = 0
    for clause in clausier.clauses where !clause.tests.isEmpty {
      let binding = clause.proofs(among: suites).filter { proof in
        guard let suite = suites.first(where: { $0.id == proof.suite }),
          let test = suite.classes.lazy.flatMap(\.tests).first(where: { $0.id == proof.test })
        else { return false }
        return test.level == .must || clause.isStrict
      }
      XCTAssertFalse(binding.isEmpty, "\(clause.id): no test binds it")
      let published = binding.filter { matrices[$0.suite]?.isEmpty == false }
      guard !published.isEmpty else { continue }
      judgedCount += 1
      XCTAssertTrue(
        published.contains { matrices[$0.suite]?.contains($0.test) ?? false },
        "\(clause.id): no defect breaks it")
    }
    XCTAssertGreaterThan(judgedCount, 5)
  }
}
