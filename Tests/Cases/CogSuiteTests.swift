import DemoPlatform
import Engine
import Foundation
import Messages
import Record
import Suites
import Transport
import XCTest

/// The suite `cog` passes on the rasters of the demo platform, and each of its tests fails on a defect.
final class CogSuiteTests: XCTestCase {
  /// Runs the suite, or one test of it, on a raster of the demo platform.
  private func outcomes(
    of raster: String, with defects: Set<Defect> = [], test: String? = nil,
    parameters: [(name: String, value: String)] = []
  ) async throws -> [Outcome] {
    let server = try DemoServer(defects: defects)
    defer { server.stop() }
    return try await outcomes(
      on: "\(server.landingPage)rasters/\(raster)", test: test, parameters: parameters)
  }

  private func outcomes(
    on target: String, test: String? = nil, parameters: [(name: String, value: String)] = []
  ) async throws -> [Outcome] {
    let plan = try Plan(
      targets: [target], suites: [try DemoRun.suite("cog")],
      selection: Selection(tests: [test].compactMap(\.self)), parameters: parameters)
    let run = try Run(plan: plan, tool: "test") { onExchange throws(TransportError) in
      try Transport(
        options: TransportOptions(userAgent: "recette/test"), environment: [:],
        onExchange: onExchange)
    }
    return await run.perform().outcomes
  }

  /// Fails for each outcome that is neither a pass nor without object.
  private func assertConform(_ outcomes: [Outcome], _ name: String) {
    XCTAssertFalse(outcomes.isEmpty, name)
    for outcome in outcomes where ![.passed, .notApplicable].contains(outcome.verdict) {
      let texts = outcome.findings.prefix(2).map(\.message.text.english)
      let reason = [outcome.reason?.text.english].compactMap(\.self)
      XCTFail("\(name) \(outcome.test) \(outcome.verdict.rawValue): \(reason + texts)")
    }
  }

  func testTheRastersOfTheDemoConform() async throws {
    for raster in ["ortho.tif", "relief.tif"] {
      for profile in ["practice", "gdal"] {
        let outcomes = try await outcomes(of: raster, parameters: [("profile", profile)])
        assertConform(outcomes, "\(raster) \(profile)")
      }
    }
    assertConform(
      try await outcomes(of: "ortho.tif", parameters: [("profile", "ogc"), ("systems", "2154")]),
      "ortho.tif ogc")
  }

  func testALocalFileIsJudgedWithoutItsServer() async throws {
    let server = try DemoServer()
    defer { server.stop() }
    let transport = try Transport(
      options: TransportOptions(userAgent: "recette/test"), environment: [:])
    let delivery = await transport.fetch(
      Request(url: "\(server.landingPage)rasters/ortho.tif"))
    transport.close()
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).tif")
    try Data(XCTUnwrap(delivery.response).body).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let outcomes = try await outcomes(on: path.path)
    assertConform(outcomes, "local")
    for outcome in outcomes where outcome.conformanceClass == "delivery" {
      XCTAssertEqual(outcome.verdict, .notApplicable, outcome.test)
      XCTAssertEqual(outcome.reason?.code, "engine.only-remote")
    }
    for test in ["layout.leaders", "layout.trailers", "content.decodes"] {
      XCTAssertEqual(outcomes.first { $0.test == test }?.verdict, .passed, test)
    }
  }

  func testAProfileThatThereIsNotIsRefused() throws {
    XCTAssertThrowsError(
      try Plan(
        targets: ["ortho.tif"], suites: [try DemoRun.suite("cog")], selection: Selection(),
        parameters: [("profile", "gdla")]))
  }

  func testAFewRequestsOfFewBytesAreEnough() async throws {
    let server = try DemoServer()
    defer { server.stop() }
    let outcomes = try await outcomes(
      on: "\(server.landingPage)rasters/ortho.tif", test: "layout.structure-first")
    let outcome = try XCTUnwrap(outcomes.first)
    XCTAssertEqual(outcome.verdict, .passed)
    XCTAssertLessThanOrEqual(outcome.exchanges.count, 2)
  }

  func testEachTestFailsOnADefect() async throws {
    for proof in CogProof.all {
      let defects = try Set(
        proof.defect.map { try XCTUnwrap(Defect(rawValue: $0), $0) }.map { [$0] } ?? [])
      let outcomes = try await outcomes(
        of: proof.raster, with: defects, test: proof.test, parameters: proof.parameters)
      let outcome = try XCTUnwrap(outcomes.first, proof.test)
      let reason = outcome.reason?.text.english ?? ""
      XCTAssertTrue(
        [.failed, .warned].contains(outcome.verdict),
        "\(proof.test) on \(proof.defect ?? proof.raster): \(outcome.verdict.rawValue) \(reason)")
      XCTAssertFalse(outcome.findings.isEmpty, proof.test)
    }
  }

  func testEachTestHasAProofAndEachDefectServesOne() throws {
    let tests = Set(try DemoRun.suite("cog").classes.flatMap(\.tests).map(\.id))
    XCTAssertEqual(Set(CogProof.all.map(\.test)), tests)
    let served = Set(CogProof.all.compactMap(\.defect))
    for defect in Defect.allCases.map(\.rawValue)
    where defect.hasPrefix("cog-") || defect.hasPrefix("range-") {
      XCTAssertTrue(served.contains(defect), defect)
    }
  }
}
