import CommandLine
import Foundation
import Record
import Suites
import XCTest

/// Every clause that tests prove can be broken: one of its tests that bind it is failed by a defect of the demo
/// platform, as the published matrices of defects say.
final class ClauseProofTests: XCTestCase {
  func testEveryProvableClauseCanBeBroken() throws {
    let library = SuiteLibrary(folder: DemoRun.suitesFolder)
    let suites = try library.identifiers.map { try library.suite($0) }
    let file = "\(DemoRun.suitesFolder)/clausier/clausier.json"
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
    let clausier = try ClausierReader.read(bytes, file: file, suites: suites)
    var matrices: [String: Set<String>] = [:]
    for suite in suites {
      matrices[suite.id] = Set(
        try DefectMatrix.published(suite).defects.filter { !$0.value.isEmpty }.keys)
    }
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
      judgedCount += 1
      XCTAssertTrue(
        binding.contains { matrices[$0.suite]?.contains($0.test) ?? false },
        "\(clause.id): no defect breaks it")
    }
    XCTAssertGreaterThan(judgedCount, 5)
  }
}
