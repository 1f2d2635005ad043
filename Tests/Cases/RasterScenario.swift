import DemoPlatform
import Engine
import Foundation
import Record
import Suites
import Transport
import XCTest

/// A raster of the demo platform and the parameters by which the suite `cog` judges it.
///
/// Together, scenarios reach every test of the suite: its three profiles, a mask, a catalogue, and a folder of
/// this machine.
struct RasterScenario {
  /// The suite that judges rasters.
  static let suite = "cog"

  private let raster: String
  private let profile: String
  private let isLocal: Bool
  /// The one test that is judged; nil for all.
  private let only: String?

  private init(
    _ raster: String, profile: String, isLocal: Bool = false, only: String? = nil
  ) {
    self.raster = raster
    self.profile = profile
    self.isLocal = isLocal
    self.only = only
  }

  private static let all: [RasterScenario] = [
    RasterScenario("ortho.tif", profile: "practice"),
    RasterScenario("relief.tif", profile: "practice"),
    RasterScenario("ortho.tif", profile: "gdal"),
    RasterScenario("relief.tif", profile: "gdal"),
    RasterScenario("ortho.tif", profile: "ogc"),
    // To the letter, every mask beside its overviews is at fault: only its place is judged.
    RasterScenario("relief.tif", profile: "ogc", only: "ogc-21-026.georeference-letter"),
    RasterScenario("ortho.json", profile: "practice"),
    RasterScenario("ortho.tif", profile: "practice", isLocal: true),
  ]

  /// What a page of the matrix says of scenarios.
  static let explanation = """

    Rasters are judged in the three profiles, `ortho.tif` and, with a mask, `relief.tif` (in `ogc`, for
    the place of its mask alone), with `delivery=full` and `systems=2154,9794`; then as an asset of the STAC item `ortho.json`; then as a file
    of a folder copied from the platform. `delivery.http2` is about HTTPS, which the demo platform does not
    speak: a test of the engine makes it fail.

    """

  /// Whether a defect is one of the rasters, of their server or of their catalogue.
  static func isDefectOfRasters(_ defect: Defect) -> Bool {
    ["cog-", "range-", "stac-"].contains { defect.rawValue.hasPrefix($0) }
  }

  /// What the suite, or some of its tests, comes to in every scenario on a platform with some defects.
  static func outcomes(with defects: Set<Defect>, tests: [String]) async throws -> [Outcome] {
    let server = try DemoServer(defects: defects)
    defer { server.stop() }
    // What is late is late by two seconds; a busy machine is given a minute.
    let latency = defects.contains { $0.rawValue == "range-late" } ? "1000" : "60000"
    var outcomes: [Outcome] = []
    for scenario in all {
      if let only = scenario.only, !tests.isEmpty, !tests.contains(only) { continue }
      outcomes += try await scenario.outcomes(on: server, latency: latency, tests: tests)
    }
    return outcomes
  }

  private func outcomes(
    on server: DemoServer, latency: String, tests: [String]
  ) async throws -> [Outcome] {
    let copy = isLocal ? try await Self.copy(of: raster, on: server) : nil
    defer { if let copy { try? FileManager.default.removeItem(at: copy) } }
    let plan = try Plan(
      targets: [
        copy.map { $0.appending(path: raster).path } ?? "\(server.landingPage)rasters/\(raster)"
      ],
      suites: [try DemoRun.suite(Self.suite)],
      selection: Selection(tests: only.map { [$0] } ?? tests),
      parameters: [
        ("profile", profile), ("delivery", "full"), ("systems", "2154,9794"), ("latency", latency),
      ])
    let run = try Run(plan: plan, tool: "test") { onExchange throws(TransportError) in
      try Transport(
        options: TransportOptions(userAgent: "recette/test"), environment: [:],
        onExchange: onExchange)
    }
    return await run.perform().outcomes
  }

  /// Copies a raster, and the overviews beside it if the server has some, into a folder of this machine.
  static func copy(of raster: String, on server: DemoServer) async throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let transport = try Transport(
      options: TransportOptions(userAgent: "recette/test"), environment: [:])
    defer { transport.close() }
    for name in [raster, "\(raster).ovr"] {
      let delivery = await transport.fetch(
        Request(
          url: "\(server.landingPage)rasters/\(name)",
          headers: [HeaderField("Accept-Encoding", "identity")]))
      let response = try XCTUnwrap(delivery.response, name)
      guard (200..<300).contains(response.status) else { continue }
      try Data(response.body).write(to: folder.appending(path: name))
    }
    return folder
  }
}
