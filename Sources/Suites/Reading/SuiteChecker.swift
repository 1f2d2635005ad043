import JSON
import Messages

/// Verifies what no single object of a suite shows: that every name means something where it is used.
struct SuiteChecker {
  let suite: Suite
  let root: JSONValue
  let sink: DiagnosticSink

  /// Notes every mistake.
  func check() {
    checkProbes()
    checkDeclaration()
    checkClasses()
    checkRequirements()
  }

  // MARK: Probes

  private func checkProbes() {
    var known: [String] = []
    for probe in suite.probes {
      let place = root["probes"]?[probe.name] ?? root
      if let parent = probe.parent, !known.contains(parent) {
        unknown(parent, among: known, at: place["for"] ?? place)
      }
      checkStream(probe, known: known, at: place)
      let scope = scope(of: probe, known: known)
      if case .answer(let raster, _) = probe.source {
        checkAnswer(of: raster, to: probe, known: known, at: place["answerOf"] ?? place)
      } else if let origin = probe.origin {
        require(origin, in: scope, at: place)
      }
      for expression in probe.requestExpressions { check(expression, in: scope, at: place) }
      var inner = scope
      inner.probes.insert(probe.name)
      for binding in probe.bindings {
        check(binding.value, in: inner, at: place["let"]?[binding.name] ?? place)
        inner.names.insert(binding.name)
      }
      if let template = probe.urlTemplate {
        for name in template.names where !scope.names.contains(name) {
          let members = ["get", "raster"] + Probe.Stream.Kind.allCases.map(\.rawValue)
          let member = members.lazy.compactMap { place[$0] }.first
          unknown(name, among: scope.names.sorted(), at: member ?? place)
        }
      }
      known.append(probe.name)
    }
  }

  /// An answer is one of those by which a raster beside or above the probe was read.
  private func checkAnswer(
    of raster: String, to probe: Probe, known: [String], at place: JSONValue
  ) {
    let rasters = suite.probes.filter { other in
      guard case .raster = other.source else { return false }
      let ancestors = suite.ancestors(of: probe).map { Optional($0.name) } + [nil]
      return known.contains(other.name) && ancestors.contains(other.parent)
    }.map(\.name)
    if !rasters.contains(raster) { unknown(raster, among: rasters, at: place) }
  }

  /// A stream stands alone, and only a stream is summed up.
  private func checkStream(_ probe: Probe, known: [String], at place: JSONValue) {
    if probe.stream != nil, probe.parent != nil {
      sink.report(Catalogue.suiteStreamBelow(["name": probe.name]), at: place["for"] ?? place)
    }
    guard let summarized = probe.summarized else { return }
    let streams = suite.probes.filter { known.contains($0.name) && $0.stream != nil }.map(\.name)
    if !streams.contains(summarized) {
      unknown(summarized, among: streams, at: place["summary"] ?? place)
    }
    if probe.parent != nil {
      sink.report(Catalogue.suiteStreamBelow(["name": probe.name]), at: place["for"] ?? place)
    }
  }

  private func checkDeclaration() {
    guard let declaration = suite.declaration, let place = root["declaration"]?["probe"] else {
      return
    }
    let singles = suite.probes.filter(isSingleton).map(\.name)
    if !singles.contains(declaration.probe) {
      unknown(declaration.probe, among: singles, at: place)
    }
  }

  // MARK: Tests

  private func checkClasses() {
    var classes: Set<String> = []
    var tests: Set<String> = []
    let names = suite.probes.map(\.name)
    // Tests are many and look at few probes.
    var scopes: [String: Scope] = [:]
    for probe in suite.probes { scopes[probe.name] = testScope(of: probe, known: names) }
    for (place, group) in zip(root["classes"]?.elements.map(\.self) ?? [], suite.classes) {
      if !classes.insert(group.id).inserted, let id = place["id"] {
        sink.report(Catalogue.suiteDuplicateIdentifier(["name": group.id]), at: id)
      }
      for (place, test) in zip(place["tests"]?.elements.map(\.self) ?? [], group.tests) {
        if !tests.insert(test.id).inserted, let id = place["id"] {
          sink.report(Catalogue.suiteDuplicateIdentifier(["name": test.id]), at: id)
        }
        check(test, at: place, scopes)
      }
    }
  }

  /// What the tests on a probe may name.
  private func testScope(of probe: Probe, known: [String]) -> Scope {
    var scope = scope(of: probe, known: known)
    scope.probes.insert(probe.name)
    scope.names.formUnion(probe.bindings.map(\.name))
    return scope
  }

  private func check(_ test: SuiteTest, at place: JSONValue, _ scopes: [String: Scope]) {
    guard let probe = suite.probe(named: test.probe), var scope = scopes[probe.name] else {
      return unknown(test.probe, among: suite.probes.map(\.name), at: place["for"] ?? place)
    }
    if let group = test.groupedBy, group != probe.name {
      let ancestors = suite.ancestors(of: probe).map(\.name)
      if !ancestors.contains(group) { unknown(group, among: ancestors, at: place["by"] ?? place) }
    }
    for binding in test.bindings {
      check(binding.value, in: scope, at: place["let"]?[binding.name] ?? place)
      scope.names.insert(binding.name)
    }
    for condition in test.conditions {
      check(condition.assertion, in: scope, at: place["when"] ?? place)
    }
    for assertion in test.assertions { check(assertion, in: scope, at: place["expect"] ?? place) }
    guard !suite.requirements.isEmpty, let list = place["requirements"] else { return }
    let known = suite.requirements.map(\.id)
    for id in list.kind == .array ? Array(list.elements) : [list] {
      if let text = id.string, !known.contains(text) { unknown(text, among: known, at: id) }
    }
  }

  private func check(_ assertion: Assertion, in scope: Scope, at place: JSONValue) {
    if let probe = assertion.probe { require(probe, in: scope, at: place) }
    for expression in assertion.form.expressions { check(expression, in: scope, at: place) }
    for inner in assertion.form.inner + assertion.conclusive { check(inner, in: scope, at: place) }
  }

  // MARK: Requirements

  /// A requirement that no test proves must say why, and one that a test proves must not.
  private func checkRequirements() {
    let proven = Set(suite.classes.flatMap(\.tests).flatMap(\.requirements))
    let places = root["requirements"]?.elements.map(\.self) ?? []
    var seen: Set<String> = []
    for (place, requirement) in zip(places, suite.requirements) {
      let id = place["id"] ?? place
      if !seen.insert(requirement.id).inserted {
        sink.report(Catalogue.suiteDuplicateIdentifier(["name": requirement.id]), at: id)
      }
      let isProven = proven.contains(requirement.id)
      if !isProven, requirement.untested == nil, requirement.kind != .permission {
        sink.report(Catalogue.suiteUnprovenRequirement(["name": requirement.id]), at: id)
      }
      if isProven, requirement.untested != nil {
        sink.report(
          Catalogue.suiteProvenRequirement(["name": requirement.id]), at: place["untested"] ?? id)
      }
    }
  }

  // MARK: Scopes

  /// What may be named at a place: probes whose instance is determined there, and values.
  private struct Scope {
    var probes: Set<String>
    var names: Set<String>
  }

  /// Whether a probe has one instance in the whole run.
  private func isSingleton(_ probe: Probe) -> Bool {
    probe.isSingle && suite.ancestors(of: probe).allSatisfy(\.isSingle)
  }

  /// Whether a probe is made of what is only known when a stream has ended.
  private func waitsForStream(_ probe: Probe) -> Bool {
    if probe.summarized != nil { return true }
    let sources =
      [probe.parent, probe.origin].compactMap(\.self) + probe.requestExpressions.flatMap(\.probes)
    return sources.contains { name in
      // A probe only refers to earlier ones.
      guard let place = suite.probes.firstIndex(where: { $0.name == name }),
        let own = suite.probes.firstIndex(where: { $0.name == probe.name }), place < own
      else { return false }
      return waitsForStream(suite.probes[place])
    }
  }

  private func scope(of probe: Probe, known: [String]) -> Scope {
    let ancestors = suite.ancestors(of: probe)
    // What stands under a stream is judged before the stream has ended.
    let isStreamed = suite.stream(of: probe) != nil
    let reachable = suite.probes.filter {
      known.contains($0.name) && isSingleton($0) && !(isStreamed && waitsForStream($0))
    }
    return Scope(
      probes: Set((ancestors + reachable).map(\.name)),
      names: Set(
        ["endpoint"] + suite.parameters.map(\.name)
          + ancestors.flatMap(\.bindings).map(\.name)))
  }

  private func require(_ probe: String, in scope: Scope, at place: JSONValue) {
    guard !scope.probes.contains(probe) else { return }
    if suite.probe(named: probe) != nil {
      sink.report(Catalogue.suiteUnreachableProbe(["name": probe]), at: place)
    } else {
      unknown(probe, among: scope.probes.sorted(), at: place)
    }
  }

  private func check(_ expression: Expression, in scope: Scope, at place: JSONValue) {
    for probe in expression.probes { require(probe, in: scope, at: place) }
    for name in expression.names where !scope.names.contains(name) {
      unknown(name, among: scope.names.sorted(), at: place)
    }
  }

  private func unknown(_ name: String, among known: [String], at place: JSONValue) {
    let message =
      Suggestion.nearest(to: name, among: known).map {
        Catalogue.suiteUnknownNameSuggesting(["name": name, "nearest": $0])
      } ?? Catalogue.suiteUnknownName(["name": name, "known": known.joined(separator: ", ")])
    sink.report(message, at: place)
  }
}
