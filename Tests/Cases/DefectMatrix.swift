import DemoPlatform
import Foundation
import Messages
import Record
import Suites

/// Which defects of the demo platform make which tests of a suite fail.
struct DefectMatrix {
  let suite: Suite
  /// The defects that make each test fail or warn, by the test's identifier, in the order in which the
  /// platform lists them.
  let defects: [String: [String]]

  /// The defects of the part of the platform that a suite is about: its API, its catalogue, its
  /// rasters or its tables.
  static func candidates(of suite: Suite) -> [Defect] {
    Defect.allCases.filter { defect in
      let concernsAll = suite.id == RasterScenario.suite && defect.rawValue == "cors-missing"
      return concernsAll || part(of: defect) == part(of: suite)
    }
  }

  private enum Part {
    case features, catalogue, rasters, tables
  }

  private static func part(of suite: Suite) -> Part {
    if suite.id == "table-schema" { return .tables }
    if suite.id == RasterScenario.suite { return .rasters }
    return metadataSuites.contains(suite.id) ? .catalogue : .features
  }

  private static func part(of defect: Defect) -> Part {
    let prefixes: [(String, Part)] = [
      ("catalogue-", .catalogue), ("record-", .catalogue), ("table-", .tables),
    ]
    if RasterScenario.isDefectOfRasters(defect) { return .rasters }
    return prefixes.first { defect.rawValue.hasPrefix($0.0) }?.1 ?? .features
  }

  /// The suites whose matrices are published.
  static let suites = ["ogcapi-features", RasterScenario.suite, "table-schema"] + metadataSuites
  /// The suites that judge the catalogue.
  static let metadataSuites = [
    "iso19139", "inspire-metadata", "cnig-metadata", "moissonnabilite", "coherence",
  ]

  /// The defects that only show where each record is asked for by its address.
  private static let defectsOfAddresses: Set = [
    "catalogue-record-unavailable", "catalogue-record-not-well-formed", "catalogue-record-hostile",
  ]

  /// Where a suite finds what a defect breaks: a record is judged alone, which is quick.
  static func path(of suite: Suite, with defects: Set<Defect>) -> String {
    guard metadataSuites.contains(suite.id) else { return "" }
    // The request of data.gouv.fr only goes to a catalogue.
    guard suite.id != "moissonnabilite" else { return "csw" }
    for defect in defects {
      if let identifier = defect.recordIdentifier { return "metadata/\(identifier).xml" }
      if defectsOfAddresses.contains(defect.rawValue) { return "sitemap.xml" }
    }
    return "csw"
  }

  /// Creates a matrix of what is known.
  init(of suite: Suite, defects: [String: [String]]) {
    self.suite = suite
    self.defects = defects
  }

  /// Runs the suite on the platform as it should be, and with each of its defects alone.
  static func computed(for suite: Suite) async throws -> DefectMatrix {
    let lawful = try await failures(of: suite, with: [])
    let names = candidates(of: suite).map(\.rawValue)
    let failures = try await failures(
      of: suite, on: Dictionary(uniqueKeysWithValues: names.map { ($0, []) }))
    var defects: [String: [String]] = [:]
    for defect in Self.candidates(of: suite) {
      for test in (failures[defect.rawValue] ?? []).subtracting(lawful) {
        defects[test, default: []].append(defect.rawValue)
      }
    }
    return DefectMatrix(of: suite, defects: defects)
  }

  /// The tests that fail or warn on each of some defects, among the tests that are named with it; among all
  /// if none is named.
  static func failures(
    of suite: Suite, on defects: [String: [String]]
  ) async throws -> [String: Set<String>] {
    var failures: [String: Set<String>] = [:]
    try await withThrowingTaskGroup(of: (String, Set<String>).self) { group in
      var waiting = defects.sorted { $0.key < $1.key }[...]
      @Sendable func failed(_ name: String, _ tests: [String]) async throws -> (String, Set<String>)
      {
        guard let defect = Defect(rawValue: name) else { return (name, []) }
        return (name, try await Self.failures(of: suite, with: [defect], tests: tests))
      }
      // As many at once as there are processors: more would only make them wait for one another.
      for (name, tests) in waiting.prefix(ProcessInfo.processInfo.activeProcessorCount) {
        group.addTask { try await failed(name, tests) }
        waiting.removeFirst()
      }
      while let (name, found) = try await group.next() {
        failures[name] = found
        guard let (name, tests) = waiting.popFirst() else { continue }
        group.addTask { try await failed(name, tests) }
      }
    }
    return failures
  }

  /// The tests that fail or warn, on any of their instances.
  static func failures(
    of suite: Suite, with defects: Set<Defect>, tests: [String] = []
  ) async throws -> Set<String> {
    let outcomes =
      suite.id == RasterScenario.suite
      ? try await RasterScenario.outcomes(with: defects, tests: tests)
      : try await DemoRun(
        of: suite, at: path(of: suite, with: defects), with: defects, tests: tests
      ).outcomes
    return Set(outcomes.filter { $0.verdict == .failed || $0.verdict == .warned }.map(\.test))
  }

  // MARK: The page

  /// The page on which the matrix is published.
  var page: String {
    let tests = suite.classes.flatMap(\.tests)
    let rows = tests.map { test in
      "| `\(test.id)` | \((defects[test.id] ?? []).map { "`\($0)`" }.joined(separator: ", ")) |"
    }
    let breaking = Set(defects.values.flatMap(\.self))
    let others = Self.candidates(of: suite).filter { !breaking.contains($0.rawValue) }
    let unseen = others.map { "| `\($0.rawValue)` | \($0.title.english) |" }
    return """
      # What makes each test of \(suite.id) fail

      The demo platform conforms; each of its defects breaks one thing (`recette demo --defect NAME`).
      Beside each test of the suite stand the defects on which it fails, or warns where the standard only
      recommends. A test without any would prove nothing.
      \(suite.id == RasterScenario.suite ? RasterScenario.explanation : "")
      | test | defects |
      |---|---|
      \(rows.joined(separator: "\n"))

      """ + (unseen.isEmpty ? "" : Self.section(unseen))
  }

  /// What the page says of defects that fail nothing.
  private static func section(_ unseen: [String]) -> String {
    """

    ## Defects on which no test of this suite fails

    They try the tool itself on servers that do not answer as servers should, or concern what the
    standard allows or leaves open.

    | defect | what it does |
    |---|---|
    \(unseen.joined(separator: "\n"))

    """
  }

  /// The path of the page of a suite.
  static func pagePath(of suite: Suite) -> String {
    DemoRun.repository.appendingPathComponent("docs/coverage/\(suite.id)-defects.md").path
  }

  /// The matrix that is published for a suite.
  static func published(_ suite: Suite) throws -> DefectMatrix {
    DefectMatrix(
      of: suite, page: try String(contentsOfFile: pagePath(of: suite), encoding: .utf8))
  }

  /// Reads the matrix back from its page.
  init(of suite: Suite, page: String) {
    let known = Set(suite.classes.flatMap(\.tests).map(\.id))
    var defects: [String: [String]] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2 else { continue }
      let test = cells[0].trimmingCharacters(in: ["`"])
      guard known.contains(test) else { continue }
      defects[test] = cells[1].components(separatedBy: ", ").map {
        $0.trimmingCharacters(in: ["`"])
      }.filter { !$0.isEmpty }
    }
    self.init(of: suite, defects: defects)
  }
}
