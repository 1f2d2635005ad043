import DemoPlatform
import Engine
import Foundation
import Messages
import Record
import Reports
import Suites
import TestSupport
import Transport
import XCTest

/// The samples in `reports/samples` are what recette says of the demo platform today.
///
/// `RECORD_GOLDENS=1` makes them again.
final class SampleReportTests: XCTestCase {
  /// What breaks in the second sample: one defect of each kind that a platform is likely to have.
  private let defects = [
    "items-ignore-limit", "number-matched-wrong", "geojson-coordinates-swapped", "collection-404",
    "openapi-without-limit-parameter", "html-without-title", "cors-missing", "extent-too-small",
  ]

  func testTheConformantPlatform() async throws {
    let record = try await sample("conformant", defects: [])
    XCTAssertEqual(Conclusion(of: record).exitCode, .conforms)
  }

  func testAPlatformWithDefects() async throws {
    let record = try await sample(
      "defects", defects: Set(defects.map { try XCTUnwrap(Defect(rawValue: $0), $0) }))
    XCTAssertEqual(Conclusion(of: record).exitCode, .fails)
  }

  /// Runs the suite on the demo platform, and holds every report of the run against its sample.
  private func sample(_ name: String, defects: Set<Defect>) async throws -> RunRecord {
    let server = try DemoServer(defects: defects)
    defer { server.stop() }
    let plan = try Plan(
      targets: [server.landingPage], suites: [DemoRun.suite("ogcapi-features")],
      selection: Selection(),
      parameters: [("collections", "3"), ("features", "1"), ("pages", "3")])
    let run = try Run(plan: plan, tool: "recette 0.1.0") { onExchange throws(TransportError) in
      try Transport(
        options: TransportOptions(userAgent: "recette/0.1.0"), environment: [:],
        onExchange: onExchange)
    }
    let steady = try SteadyRecord(await run.perform(), port: server.port)
    hold(steady.bytes, against: "\(name)/run.jsonl")
    for format in ReportFormat.all {
      let isProse = format.name == "markdown"
      for language in isProse ? Language.allCases : [.french] {
        hold(
          try format.render(steady.record, options: ReportOptions(language: language)),
          against: isProse
            ? "\(name)/report.\(language.rawValue).md" : "\(name)/\(format.fileName)")
      }
    }
    return steady.record
  }

  private func hold(_ bytes: [UInt8], against sample: String) {
    let path = DemoRun.repository.appendingPathComponent("reports/samples/\(sample)").path
    let isRecording = ProcessInfo.processInfo.environment[Golden.recordingVariable] == "1"
    XCTAssertNil(Golden(at: path, isRecording: isRecording).difference(from: bytes))
  }
}
