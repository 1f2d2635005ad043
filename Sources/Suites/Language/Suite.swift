package import Messages
package import Record

/// A suite: what to ask of a platform and what to expect of its answers, as data.
///
/// Read from one JSON document under `suites/`; `docs/suite-language.md` describes the language.
package struct Suite: Sendable {
  package let id: String
  package let version: String
  package let title: LocalizedText
  /// Where the standard can be read.
  package let reference: String?
  /// What a target may be.
  package let targets: Set<TargetKind>
  package let parameters: [SuiteParameter]
  /// How the conformance classes that a platform declares are read, if it declares any.
  package let declaration: Declaration?
  /// The probes, in the order of the file; a probe only refers to earlier ones.
  package let probes: [Probe]
  package let classes: [ConformanceClass]
  /// What the standard asks, requirement by requirement, for the coverage page.
  package let requirements: [Requirement]
  /// The file it was read from, relative to the folder of suites.
  package let file: String

  /// A kind of target.
  package enum TargetKind: String, Sendable, CaseIterable {
    case url, file
  }

  /// Where the declared conformance classes stand.
  package struct Declaration: Sendable {
    package let probe: String
    package let select: Query
  }

  /// Returns a probe by name.
  package func probe(named name: String) -> Probe? {
    probes.first { $0.name == name }
  }

  /// Returns the probes above one, from its parent to the outermost.
  package func ancestors(of probe: Probe) -> [Probe] {
    var chain: [Probe] = []
    var next = probe.parent
    while let name = next, let parent = self.probe(named: name), chain.count < probes.count {
      chain.append(parent)
      next = parent.parent
    }
    return chain
  }

  /// Returns the stream under each of whose subjects a probe lives, or that it is.
  package func stream(of probe: Probe) -> Probe? {
    ([probe] + ancestors(of: probe)).first { $0.stream != nil }
  }

  /// Whether the targets of a run are taken together, in one stream.
  package var isTogether: Bool { probes.contains { $0.stream?.isTogether ?? false } }

  /// What the run record keeps of the suite.
  package var description: SuiteDescription {
    SuiteDescription(
      id: id, version: version, title: title, reference: reference, file: file,
      classes: classes.map { group in
        .init(
          id: group.id, title: group.title, conformance: group.conformance.first,
          tests: group.tests.map { test in
            .init(
              id: test.id, level: test.level, requirements: test.requirements, title: test.title,
              why: test.why, fix: test.fix, reference: test.reference ?? reference, line: test.line)
          })
      })
  }
}
