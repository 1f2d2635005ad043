import Geo
import JSON
import Messages
package import Suites

extension TemporalFilterForm: Predicate {
  /// Judges a filter by time: what came back touches the interval, and what touches it came back.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    guard let value = scope.compute(datetime).value else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    guard let text = value.string else {
      return .doubtful(Catalogue.valueUnusable(["found": value.excerpt]))
    }
    let interval: TemporalInterval
    do throws(GeoError) { interval = try TemporalInterval(parsing: text) } catch {
      return .doubtful(error.message)
    }
    guard let returned = query.nodes(in: root) else {
      return .doubtful(Catalogue.checkTooManyNodes())
    }
    let known = among.flatMap { scope.compute($0).value }.map { Array($0.elements) } ?? []
    let reader = FeatureTimeReader(
      property: property.flatMap { scope.compute($0).value?.string },
      extent: extent.flatMap { scope.compute($0).value }.flatMap(IntervalReading.whole),
      features: known + returned)
    let filter = FeatureFilter(
      evidence: evidence, expected: interval.text, unplaced: unplaced,
      sentences: FeatureFilter.Sentences(
        apart: Catalogue.filterTimeApart, missing: Catalogue.filterTimeMissing,
        unplaced: Catalogue.filterTimeUnplaced,
        unplacedMissing: Catalogue.filterTimeUnplacedMissing),
      relation: { reader.time(of: $0).relation(to: interval) },
      decisive: { reader.time(of: $0).text })
    return filter.judge(
      returned: returned, among: known,
      isComplete: isComplete.map { scope.compute($0).value?.boolean == true }
        ?? FeatureFilter.isComplete(
          evidence, count: returned.count, knownCount: known.count))
  }
}
