import Checks
import Foundation
import JSON
import Messages
import Record
import Suites

/// Tells whether a platform declares a conformance class.
struct DeclarationGate: Sendable {
  /// What the declaration makes of the tests of a class.
  enum Passage: Sendable {
    case open
    case closed(InstanceVerdict)
  }

  private let declared: Result<Set<String>, ProbeFailure>?

  /// Reads the declaration of a platform.
  ///
  /// - Parameter instance: the answer of the probe that the suite names; nil when it names none.
  init(_ declaration: Suite.Declaration?, _ instance: Instance?) {
    guard let declaration, let instance else {
      declared = nil
      return
    }
    switch instance.state {
    case .failed(let failure): declared = .failure(failure.inherited)
    case .ready(let evidence, _):
      if let refusal = evidence.answer?.refusal(probe: declaration.probe) {
        declared = .failure(
          ProbeFailure(
            kind: .unusable, root: declaration.probe, message: refusal,
            exchanges: evidence.exchanges, isOwn: false))
      } else {
        let nodes = evidence.value.map { declaration.select.path.select(in: $0) } ?? []
        declared = .success(Set(nodes.compactMap { $0.value.string.map(Self.normalized) }))
      }
    }
  }

  /// What the tests of a class come to on a target of a kind for which the class has no meaning.
  static func unsuitability(of group: ConformanceClass, for target: String) -> InstanceVerdict? {
    if group.targets.isEmpty { return nil }
    let kind: Suite.TargetKind = Plan.isURL(target) ? .url : .file
    guard !group.targets.contains(kind) else { return nil }
    let reason = kind == .file ? Catalogue.engineOnlyRemote() : Catalogue.engineOnlyLocal()
    return InstanceVerdict(.notApplicable, reason: reason)
  }

  /// Whether the tests of a class are run, or what they come to.
  func passage(to group: ConformanceClass) -> Passage {
    guard group.isGated, let declared else { return .open }
    switch declared {
    case .failure(let failure): return .closed(InstanceVerdict(failure))
    case .success(let uris):
      if group.conformance.contains(where: { uris.contains(Self.normalized($0)) }) { return .open }
      let uri = group.conformance.first ?? group.id
      return .closed(
        InstanceVerdict(.notApplicable, reason: Catalogue.engineUndeclared(["uri": uri])))
    }
  }

  /// A URI as declarations are compared.
  ///
  /// Servers write `https` for `http`, a slash too many, and the URI of the requirements class (`/req/`) for
  /// that of the conformance class: all of them mean to declare it.
  static func normalized(_ uri: String) -> String {
    var text = uri.lowercased()
    if text.hasPrefix("https://") { text = "http://" + text.dropFirst(8) }
    while text.hasSuffix("/") { text.removeLast() }
    guard text.hasPrefix("http://www.opengis.net/spec/"), let range = text.range(of: "/req/") else {
      return text
    }
    return text.replacingCharacters(in: range, with: "/conf/")
  }
}

extension ConformanceClass {
  /// Whether its tests wait for what the platform declares.
  var isGated: Bool { !isRequired && !conformance.isEmpty }
}
