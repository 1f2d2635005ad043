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
  /// Long enough for a machine that does much else.
  private static let patient = (name: "latency", value: "60000")

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
    try await record(on: [target], test: test, parameters: parameters).outcomes
  }

  private func record(
    on targets: [String], test: String? = nil, parameters: [(name: String, value: String)] = []
  ) async throws -> RunRecord {
    let plan = try Plan(
      targets: targets, suites: [try DemoRun.suite("cog")],
      selection: Selection(tests: [test].compactMap(\.self)),
      parameters: [Self.patient] + parameters)
    let run = try Run(plan: plan, tool: "test") { onExchange throws(TransportError) in
      try Transport(
        options: TransportOptions(userAgent: "recette/test"), environment: [:],
        onExchange: onExchange)
    }
    return await run.perform()
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
    let path = try await localCopy()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outcomes = try await outcomes(on: path)
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

  func testFourRequestsAreEnoughForAllRules() async throws {
    let server = try DemoServer()
    defer { server.stop() }
    for raster in ["ortho.tif", "relief.tif"] {
      let record = try await record(on: ["\(server.landingPage)rasters/\(raster)"])
      assertConform(record.outcomes, raster)
      XCTAssertLessThanOrEqual(record.exchanges.count, 4, raster)
      let header = record.outcomes.first { $0.test == "layout.structure-first" }
      XCTAssertLessThanOrEqual(header?.exchanges.count ?? .max, 2, raster)
      let bytes = record.exchanges.values.compactMap { $0.response?.bodyByteCount }
      XCTAssertLessThanOrEqual(bytes.reduce(0, +), 32_768, raster)
    }
  }

  func testTheWholeDeliveryIsTriedOnDemand() async throws {
    for raster in ["ortho.tif", "relief.tif"] {
      let outcomes = try await outcomes(
        of: raster, parameters: [("delivery", "full"), ("tiles", "8")])
      assertConform(outcomes, raster)
      for outcome in outcomes where outcome.conformanceClass == "delivery" {
        guard outcome.test != "delivery.http2" else { continue }
        XCTAssertEqual(outcome.verdict, .passed, "\(raster) \(outcome.test)")
      }
      XCTAssertEqual(outcomes.first { $0.test == "content.decodes" }?.verdict, .passed, raster)
    }
  }

  func testACatalogueLeadsToItsRastersAndIsComparedWithThem() async throws {
    let server = try DemoServer()
    defer { server.stop() }
    for name in ["catalog.json", "collection.json", "ortho.json"] {
      let record = try await record(on: ["\(server.landingPage)rasters/\(name)"])
      assertConform(record.outcomes, name)
      for outcome in record.outcomes where outcome.conformanceClass == "stac" {
        XCTAssertEqual(outcome.verdict, .passed, "\(name) \(outcome.test)")
        let count = name == "ortho.json" || outcome.test == "stac.nodata" ? 1 : 2
        XCTAssertEqual(outcome.tally?.verdicts[.passed], count, "\(name) \(outcome.test)")
      }
    }
  }

  func testOverviewsBesideALocalFileAreSaid() async throws {
    let path = try await localCopy()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([0x49, 0x49]).write(to: URL(fileURLWithPath: path + ".ovr"))
    defer { try? FileManager.default.removeItem(atPath: path + ".ovr") }
    let outcomes = try await outcomes(on: path, test: "layout.no-sidecar")
    XCTAssertEqual(outcomes.first?.verdict, .warned)
    XCTAssertEqual(outcomes.first?.findings.first?.actual, "\"\(path).ovr\"")
  }

  /// A raster of the demo platform, as a file of this machine.
  private func localCopy() async throws -> String {
    let server = try DemoServer()
    defer { server.stop() }
    return try await RasterScenario.copy(of: "ortho.tif", on: server).appending(path: "ortho.tif")
      .path
  }

  /// What each test asks for, some raster of the demo platform has; three defects are lawful where others look.
  func testEachTestIsPassedByASoundRaster() async throws {
    var passed: Set<String> = []
    for name in [nil, "cog-uncompressed", "cog-jpeg", "cog-overview-bands"] {
      let defects = try name.map { Set([try XCTUnwrap(Defect(rawValue: $0), $0)]) } ?? []
      let outcomes = try await RasterScenario.outcomes(with: defects, tests: [])
      if defects.isEmpty { assertConform(outcomes, "scenarios") }
      passed.formUnion(outcomes.filter { $0.verdict == .passed }.map(\.test))
    }
    let tests = Set(try DemoRun.suite("cog").classes.flatMap(\.tests).map(\.id))
    // The demo platform speaks no HTTPS: `RasterProbeTests` shows both sides of this one.
    XCTAssertEqual(tests.subtracting(passed), ["delivery.http2"])
  }
}
