import CommandLine
import DemoPlatform
import Engine
import Foundation
import Record
import Suites
import Transport

/// One run of a shipped suite on the demo platform.
struct DemoRun {
  /// What the tests came to.
  let outcomes: [Outcome]
  /// What was exchanged, by identifier.
  let exchanges: [String: Exchange]
  /// The port on which the platform was served.
  let port: UInt16

  /// The folder of the suites that are shipped.
  static let suitesFolder = repository.appendingPathComponent("suites").path

  /// The folder of the sources.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Reads a shipped suite.
  static func suite(_ name: String) throws -> Suite {
    try SuiteLibrary(folder: suitesFolder).suite(name)
  }

  /// Where the XML Schemas of metadata are installed on this machine, if they are.
  static let schemasFolder: String? = DataFolder(
    environment: ProcessInfo.processInfo.environment)?.installedSchemas

  /// Whether a test can be judged on this machine: those of XML Schemas need them.
  static func canJudge(_ test: String) -> Bool {
    schemasFolder != nil || !["document.schema", "common.xml-schema"].contains(test)
  }

  /// Runs a suite, or some of its tests, on a platform with some defects, every collection of it
  /// included; or on what stands at a path of the platform.
  init(
    of suite: Suite, at path: String = "", with defects: Set<Defect> = [], tests: [String] = [],
    cache: DocumentCache? = nil, port: UInt16 = 0
  ) async throws {
    let server = try DemoServer(defects: defects, port: port)
    self.port = server.port
    defer { server.stop() }
    let plan = try Plan(
      targets: Self.targets(of: suite, at: path, on: server), suites: [suite],
      selection: Selection(tests: tests), parameters: Self.parameters(of: suite, on: server))
    var options = TransportOptions(userAgent: "recette/test")
    if defects.contains(where: { $0.rawValue.hasPrefix("answer-") }) {
      // An answer that never comes, or never ends, is not waited for.
      options.totalLimit = .seconds(2)
      options.maximumRetries = 0
    }
    let run = try Run(
      plan: plan, tool: "test", cache: cache, schemasFolder: Self.schemasFolder
    ) { [options] onExchange throws(TransportError) in
      try Transport(options: options, environment: [:], onExchange: onExchange)
    }
    let record = await run.perform()
    outcomes = record.outcomes.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    exchanges = record.exchanges
  }

  private static func targets(of suite: Suite, at path: String, on server: DemoServer) -> [String] {
    guard suite.id == "table-schema", path.isEmpty else { return [server.landingPage + path] }
    return ["tables/api/1/datasets/val-de-lauve/", "tables/datapackage.json"].map {
      server.landingPage + $0
    }
  }

  private static func parameters(
    of suite: Suite, on server: DemoServer
  ) -> [(name: String, value: String)] {
    switch suite.id {
    case "ogcapi-features": [("collections", "20")]
    case "table-schema": [("catalogue", "\(server.landingPage)tables/schemas.json")]
    default: []
    }
  }
}
