import Geo
import JSON
import Messages
package import Suites

extension BoundingBoxFilterForm: Predicate {
  /// Judges a filter by bounding box: what came back meets the box, and what meets it came back.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    guard let value = scope.compute(bbox).value else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    let box: BoundingBox
    do throws(GeoError) { box = try BoxReading.box(value) } catch {
      return .doubtful(error.message)
    }
    guard let returned = query.nodes(in: root) else {
      return .doubtful(Catalogue.checkTooManyNodes())
    }
    let known = among.flatMap { scope.compute($0).value }.map { Array($0.elements) } ?? []
    // A server filters by coordinates that it may round when it writes them.
    let unit = PrintedPrecision.unit(ofCoordinatesIn: known + returned)
    let tolerance = IntersectionTolerance.degrees(unit / 2 + 1e-6)
    let filter = FeatureFilter(
      evidence: evidence, expected: box.text, unplaced: unplaced,
      sentences: FeatureFilter.Sentences(
        apart: Catalogue.filterBoxApart, missing: Catalogue.filterBoxMissing,
        unplaced: Catalogue.filterBoxUnplaced,
        unplacedMissing: Catalogue.filterBoxUnplacedMissing),
      relation: { Self.relation(of: $0, to: box, tolerance) }, decisive: Self.decisive)
    return filter.judge(
      returned: returned, among: known,
      isComplete: isComplete.map { scope.compute($0).value?.boolean == true }
        ?? FeatureFilter.isComplete(
          evidence, count: returned.count, knownCount: known.count))
  }

  private static func relation(
    of feature: JSONValue, to box: BoundingBox, _ tolerance: IntersectionTolerance
  ) -> FilterRelation {
    switch FeatureGeometry(of: feature) {
    case .absent: .unplaced
    case .unreadable: .unreadable
    case .geometry(let geometry):
      switch geometry.intersection(with: box, tolerance: tolerance) {
      case .yes: .matching
      case .no: .apart
      case .uncertain: .near
      }
    }
  }

  private static func decisive(_ feature: JSONValue) -> String {
    guard case .geometry(let geometry) = FeatureGeometry(of: feature) else { return "null" }
    let box = geometry.tightestBoundingBox?.text ?? ""
    return "\(geometry.type.rawValue) bbox=\(box)"
  }
}
