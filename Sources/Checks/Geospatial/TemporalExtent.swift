import Geo
import JSON
import Messages
import Record

/// The temporal part of a declared extent (OGC 17-069r4 §7.13.2).
struct TemporalExtent {
  private let declared: JSONValue
  private let intervals: Result<[TemporalInterval], GeoError>

  /// Reads the intervals of an extent.
  ///
  /// - Parameter declared: The member `interval`: a list of intervals, the first of which is the whole.
  init(declared: JSONValue) {
    self.declared = declared
    do throws(GeoError) {
      var intervals: [TemporalInterval] = []
      for element in declared.elements.prefix(1_000) {
        intervals.append(try TemporalInterval(reading: element))
      }
      self.intervals = .success(intervals)
    } catch {
      intervals = .failure(error)
    }
  }

  /// Judges that the first interval holds the times of features.
  ///
  /// Only times that stand in a known place are judged: which of several properties an extent speaks
  /// of cannot be told by the extent itself.
  func judge(holds features: [JSONValue], property: String?, _ evidence: Evidence) -> Judgement {
    if case .failure(let error) = intervals { return .doubtful(error.message) }
    guard let whole = try? intervals.get().first, whole.start != nil || whole.end != nil else {
      return Judgement()
    }
    let reader = FeatureTimeReader(property: property, extent: nil, features: features)
    var judgement = Judgement()
    for feature in features where reader.isExplicit(in: feature) {
      guard case .candidates(let times) = reader.time(of: feature) else { continue }
      judgement.checkedCount += 1
      guard times.contains(where: { Self.certainlyLeaves(whole, $0) }) else { continue }
      let message = Catalogue.extentTimeLeaves([
        "feature": FeatureName.text(of: feature), "expected": whole.text,
      ])
      judgement.findings.append(
        evidence.finding(
          message, at: feature, expected: .init(verbatim: whole.text),
          actual: times.map(\.text).joined(separator: ", ")))
    }
    return judgement
  }

  /// Judges that the first interval is the union of the others, when there are others.
  func judgeCover(_ evidence: Evidence) -> Judgement {
    if case .failure(let error) = intervals { return .doubtful(error.message) }
    guard let all = try? intervals.get(), let whole = all.first, all.count > 1,
      let second = all.dropFirst().first
    else { return Judgement() }
    let union = all.dropFirst(2).reduce(second) { $0.union($1) }
    if !Self.certainlyLeaves(whole, union) { return .held }
    return .broken(
      evidence.finding(
        Catalogue.extentTimeUnion(["expected": union.text, "actual": whole.text]),
        at: declared[0] ?? declared, expected: .init(verbatim: union.text)))
  }

  /// Whether a time begins before an interval or ends after it, rounding aside.
  private static func certainlyLeaves(_ whole: TemporalInterval, _ time: TemporalInterval) -> Bool {
    // An open end says that nothing is known, and leaves nothing for certain.
    if let start = whole.start, let first = time.start,
      isCertainlyBefore(first, rounded(start, by: -1))
    {
      return true
    }
    guard let end = whole.end, let last = time.end else { return false }
    return isCertainlyBefore(rounded(end, by: 1), last)
  }

  private static func isCertainlyBefore(_ left: TemporalInstant, _ right: TemporalInstant) -> Bool {
    TemporalInterval(left).isCertainlyBefore(TemporalInterval(right))
  }

  /// An end as far out as it may have been rounded in: a second, or a day when it is at midnight.
  private static func rounded(_ instant: TemporalInstant, by sign: Int64) -> TemporalInstant {
    guard instant.resolution == .moment else { return instant }
    let isMidnight = instant.day.beginning == instant
    return instant.moved(by: .seconds(sign * (isMidnight ? 86_400 : 1))) ?? instant
  }
}
