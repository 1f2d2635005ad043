import Foundation
import Record
import Suites
import TestSupport
import Transport
import XCTest

@testable import Engine

/// A platform with a catalogue of a few records, and the services and files that they announce.
struct FakePlatform: Sendable {
  static let catalogue = "https://val-exemple.fr/csw"
  static let view = "https://val-exemple.fr/wms?SERVICE=WMS&REQUEST=GetCapabilities"
  static let file = "https://val-exemple.fr/donnees/zones-humides.gpkg"

  /// The records of the catalogue.
  var records: [MetadataRecord] = [.data, .service]
  /// What addresses answer, beside the catalogue.
  var replies: [String: ClosureSource.Reply] = [
    view: ClosureSource.Reply(capabilities(of: "zones_humides")),
    file: ClosureSource.Reply("SQLite", status: 206, type: "application/geopackage+sqlite3"),
  ]
  /// Answers in place of the catalogue.
  var instead: @Sendable (Request) -> ClosureSource.Reply? = { _ in nil }

  /// The description of a view service with one layer.
  static func capabilities(of layer: String) -> String {
    """
    <WMS_Capabilities xmlns="http://www.opengis.net/wms" version="1.3.0"><Capability><Layer>\
    <Title>Val d'Exemple</Title><Layer><Name>\(layer)</Name></Layer></Layer></Capability>\
    </WMS_Capabilities>
    """
  }

  /// Whether a request is the one that data.gouv.fr sends.
  static func isOfPortal(_ request: Request) -> Bool {
    String(decoding: request.body ?? [], as: UTF8.self).contains("nonGeographicDataset")
  }

  /// Answers a request.
  func answer(_ request: Request) -> ClosureSource.Reply? {
    guard request.url.hasPrefix(Self.catalogue) else {
      return replies[request.url] ?? ClosureSource.Reply("", status: 404)
    }
    if let reply = instead(request) { return reply }
    var search = FakeSearch(0)
    search.announced = Self.catalogue
    search.records = records.map { record in
      record.xml.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")
    }
    return search.answer(request)
  }

  /// The tests of a shipped suite that the platform does not pass, and those that it does.
  func judge(
    by name: String, parameters: [(name: String, value: String)] = []
  ) async throws -> (departing: [String], passed: Set<String>) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("suites")
    let suite = try SuiteLibrary(folder: folder.path).suite(name)
    let plan = try Plan(
      targets: [Self.catalogue], suites: [suite], selection: Selection(), parameters: parameters)
    let run = try Run(plan: plan, tool: "1", writer: nil) { _ in ClosureSource(answer) }
    let outcomes = await run.perform().outcomes
    let departing = outcomes.filter { $0.verdict == .failed || $0.verdict == .warned }.map(\.test)
    let passed = outcomes.filter { $0.verdict == .passed }.map(\.test)
    return (Set(departing).sorted(), Set(passed))
  }
}
