import Geo
import JSON
import Messages
import Record
package import Suites

extension ExtentForm: Predicate {
  /// Judges that a declared extent holds what is there, and that its first part is the whole of the
  /// others.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let declared = scope.compute(extent).value else {
      return .vacuous(Catalogue.extentNone())
    }
    let boxes = declared["spatial"]?["bbox"]
    let intervals = declared["temporal"]?["interval"]
    guard boxes != nil || intervals != nil else { return .vacuous(Catalogue.extentNone()) }
    var judgement = Judgement()
    var found: [JSONValue]?
    if let features {
      guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
      guard let nodes = features.nodes(in: root) else {
        return .doubtful(Catalogue.checkTooManyNodes())
      }
      found = nodes
    }
    let source = scope.evidence(holding: declared) ?? evidence
    if let boxes {
      let extent = SpatialExtent(declared: boxes, system: declared["spatial"]?["crs"]?.string)
      if let found { judgement.add(extent.judge(holds: found, evidence)) }
      if requiresCover { judgement.add(extent.judgeCover(source)) }
    }
    if let intervals {
      let extent = TemporalExtent(declared: intervals)
      let property = property.flatMap { scope.compute($0).value?.string }
      if let found { judgement.add(extent.judge(holds: found, property: property, evidence)) }
      if requiresCover { judgement.add(extent.judgeCover(source)) }
    }
    // What cannot be read of an extent is said once.
    judgement.doubts = judgement.doubts.reduce(into: []) { kept, doubt in
      if !kept.contains(doubt) { kept.append(doubt) }
    }
    if judgement.checkedCount == 0, judgement.doubts.isEmpty {
      judgement.vacuity = Catalogue.extentNothing()
    }
    return judgement
  }
}

extension Scope {
  /// The evidence whose document holds a node, to say where the node stands.
  func evidence(holding node: JSONValue) -> Evidence? {
    if let subject, subject.value?.document === node.document { return subject }
    return evidence.values.first { $0.value?.document === node.document }
  }
}
