import DemoPlatform
import Foundation
import JSON
import TestSupport
import XCTest

/// Servers that give rasters in every wrong way: each is told for what it is, no more is received than the bound,
/// and no verdict mixes two versions of a file.
final class RasterServerCases: CaseInFolder {
  private func raster(isFar: Bool) async throws -> [UInt8] {
    let defects = isFar ? ["cog-directories-far"] : []
    let server = try DemoServer(defects: Set(defects.compactMap { Defect(rawValue: $0) }))
    defer { server.stop() }
    let copy = try await RasterScenario.copy(of: "ortho.tif", on: server)
    defer { try? FileManager.default.removeItem(at: copy) }
    return Array(try Data(contentsOf: copy.appending(path: "ortho.tif")))
  }

  private func run(_ target: String, _ options: [String] = []) throws -> RecetteProcess.Result {
    try recette(
      [
        "run", "--suite", "cog", "--suites", DemoRun.suitesFolder, "--lang", "fr", "--retries", "0",
        "--timeout", "20s", "--param", "latency=60000", "--record", "run.jsonl", "--report",
        "json=run.json", "--report", "html=run.html", "--report", "junit=run.xml", target,
      ] + options)
  }

  /// How many bytes of bodies came, by the record of the run.
  private func receivedBytes() throws -> Int {
    try text("run.jsonl").split(separator: "\n").reduce(0) { total, line in
      let entry = try JSONDocument(parsing: String(line)).root
      return total + (entry["response"]?["bodyByteCount"]?.integer ?? 0)
    }
  }

  func testEachServerIsToldWithinItsBound() async throws {
    let rasters = [try await raster(isFar: false), try await raster(isFar: true)]
    for illness in RasterServer.all {
      let content = rasters[illness.isFar ? 1 : 0]
      let server = try LoopbackServer { illness.script($0, content) }
      defer { server.close() }
      let result = try run(
        server.url("/ortho.tif"),
        ["--param", "delivery=\(illness.isTriedWhole ? "full" : "sampled")"])
      XCTAssertTrue([0, 1, 2].contains(result.code), "\(illness.name): \(result.error)")
      let outcomes = try JSONDocument(parsing: try text("run.json")).root["outcomes"]
      for told in illness.told {
        let outcome = try XCTUnwrap(
          outcomes?.elements.first { $0["test"]?.string == told.test }, told.test)
        XCTAssertEqual(
          outcome["outcome"]?.string, told.outcome, "\(illness.name) \(outcome.text)")
        XCTAssertTrue(
          told.phrase.isEmpty || outcome.text.contains(told.phrase),
          "\(illness.name) \(outcome.text)")
      }
      let received = try receivedBytes()
      XCTAssertGreaterThanOrEqual(received, 0)
      XCTAssertLessThanOrEqual(received, illness.maximumBytes, illness.name)
    }
  }

  func testASignedAddressIsKeptWholeAndNeverWritten() async throws {
    let content = try await raster(isFar: false)
    let server = try LoopbackServer { request in
      request.target.hasPrefix("/ortho.tif")
        ? [.redirect(to: "/real.tif?part=1&X-Amz-Signature=s3cr3t-two")]
        : RasterServer.sound(request, content)
    }
    defer { server.close() }
    let result = try run(server.url("/ortho.tif?part=1&X-Amz-Signature=s3cr3t-one"))
    let targets = server.requests.map(\.target)
    XCTAssertTrue(
      targets.contains("/ortho.tif?part=1&X-Amz-Signature=s3cr3t-one"), "\(targets)")
    XCTAssertTrue(targets.contains("/real.tif?part=1&X-Amz-Signature=s3cr3t-two"), "\(targets)")
    for target in targets { XCTAssertTrue(target.contains("part=1&X-Amz-Signature="), target) }
    let written =
      try ["run.jsonl", "run.json", "run.html", "run.xml"].map { try text($0) }
      + [result.output, result.error]
    for text in written { XCTAssertFalse(text.contains("s3cr3t"), text) }
    let outcomes = try JSONDocument(parsing: try text("run.json")).root["outcomes"]
    for (test, verdict) in [("tiff.readable", "passed"), ("delivery.unsigned", "warned")] {
      let outcome = outcomes?.elements.first { $0["test"]?.string == test }
      XCTAssertEqual(outcome?["outcome"]?.string, verdict, test)
    }
  }
}
