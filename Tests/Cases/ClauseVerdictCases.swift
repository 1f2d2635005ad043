import DemoPlatform
import Foundation
import JSON
import Record
import Suites
import XCTest

/// Every clause that tests prove turns to *non satisfaite* on a defect, and to *non vérifiable* where the platform does
/// not answer, with the built command.
final class ClauseVerdictCases: CaseInFolder {
  private func run(_ origin: String, _ options: [String] = []) throws -> [String: String] {
    let platform = """
      {"name": "Région d'essai", "endpoints": [
        {"kind": "ogcapi-features", "url": "\(origin)", "parameters": {"collections": 20}},
        {"kind": "catalogue", "url": "\(origin)csw",
         "suites": ["iso19139", "inspire-metadata", "cnig-metadata", "moissonnabilite", "coherence"]},
        {"kind": "rasters", "url": "\(origin)rasters/ortho.tif"},
        {"kind": "tables", "url": ["\(origin)tables/api/1/datasets/val-de-lauve/",
                                   "\(origin)tables/datapackage.json"],
         "parameters": {"catalogue": "\(origin)tables/schemas.json"}}],
       "clauses": "clausier"}
      """
    try platform.write(
      to: folder.appendingPathComponent("platform.json"), atomically: true, encoding: .utf8)
    let result = try recette(
      ["run", "platform.json", "--suites", DemoRun.suitesFolder, "--report", "json=r.json", "-q"]
        + options)
    let root = try JSONDocument(parsing: text("r.json")).root
    let clauses = root["clauses"]?.elements.map(\.self) ?? []
    XCTAssertFalse(clauses.isEmpty, result.error)
    return Dictionary(
      uniqueKeysWithValues: clauses.map {
        ($0["id"]?.string ?? "", $0["verdict"]?.string ?? "")
      })
  }

  private func clausier() throws -> (clausier: Clausier, suites: [Suite]) {
    let library = SuiteLibrary(folder: DemoRun.suitesFolder)
    let suites = try library.identifiers.map { try library.suite($0) }
    let file = "\(DemoRun.suitesFolder)/clausier/clausier.json"
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
    return (try ClausierReader.read(bytes, file: file, suites: suites), suites)
  }

  func testAPlatformThatDoesNotAnswerLeavesEveryClauseUnverifiable() throws {
    let server = try DemoServer()
    let origin = server.landingPage
    server.stop()
    let verdicts = try run(origin, ["--retries", "0"])
    XCTAssertEqual(Set(verdicts.values), ["unverifiable"])
    XCTAssertEqual(verdicts.count, try clausier().clausier.clauses.count)
  }

  func testADefectTurnsEachProvableClause() throws {
    let (clausier, suites) = try clausier()
    var judged = 0
    for clause in clausier.clauses where !clause.tests.isEmpty {
      guard let (defect, test) = try breaking(clause, suites) else {
        XCTFail("\(clause.id): no defect breaks it")
        continue
      }
      let server = try DemoServer(defects: [defect])
      defer { server.stop() }
      let verdicts = try run(server.landingPage, ["--test", test])
      XCTAssertEqual(verdicts[clause.id], "notSatisfied", "\(clause.id) \(defect.rawValue) \(test)")
      judged += 1
    }
    XCTAssertGreaterThan(judged, 15)
  }

  /// A defect that the published matrices give for a test that binds a clause.
  private func breaking(_ clause: Clause, _ suites: [Suite]) throws -> (Defect, String)? {
    for proof in clause.proofs(among: suites) {
      guard let suite = suites.first(where: { $0.id == proof.suite }),
        let test = suite.classes.lazy.flatMap(\.tests).first(where: { $0.id == proof.test }),
        test.level == .must || clause.isStrict, DemoRun.canJudge(test.id)
      else { continue }
      let matrix = try DefectMatrix.published(suite)
      if let name = matrix.defects[test.id]?.first, let defect = Defect(rawValue: name) {
        return (defect, test.id)
      }
    }
    return nil
  }
}
