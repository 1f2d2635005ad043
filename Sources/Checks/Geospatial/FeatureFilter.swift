import JSON
import Messages
import Record
import Suites

/// A filter judged both ways: what came back matches, and what matches came back.
struct FeatureFilter {
  /// What is said of a feature, each sentence with the tokens `feature` and `expected`.
  struct Sentences {
    /// It came back and does not match.
    let apart: MessageTemplate
    /// It matches and did not come back.
    let missing: MessageTemplate
    /// It came back without geometry or time.
    let unplaced: MessageTemplate
    /// It has no geometry or time and did not come back.
    let unplacedMissing: MessageTemplate
  }

  let evidence: Evidence
  /// What was asked for, as text.
  let expected: String
  let unplaced: UnplacedFeatures
  let sentences: Sentences
  /// How a feature stands to what was asked for.
  let relation: (JSONValue) -> FilterRelation
  /// What of a feature decided, as text.
  let decisive: (JSONValue) -> String

  /// Judges the features that came back and, when all that matches was received, those known from
  /// elsewhere.
  func judge(returned: [JSONValue], among known: [JSONValue], isComplete: Bool) -> Judgement {
    var judgement = Judgement()
    var unreadableCount = 0
    for feature in returned {
      switch relation(feature) {
      case .matching: judgement.checkedCount += 1
      case .apart:
        judgement.add(.broken(finding(sentences.apart, feature, at: feature)))
      case .unplaced where unplaced == .excluded:
        judgement.add(.broken(finding(sentences.unplaced, feature, at: feature)))
      case .unplaced: if unplaced == .included { judgement.checkedCount += 1 }
      case .near: break
      case .unreadable: unreadableCount += 1
      }
    }
    if isComplete, !known.isEmpty { judgement.add(judgeMissing(returned, among: known)) }
    if unreadableCount > 0 {
      judgement.doubts.append(Catalogue.filterUnreadable(["count": "\(unreadableCount)"]))
    } else if judgement.checkedCount == 0 {
      // Where nothing that came back can be told, what was rightly left out shows that a filter is there.
      let isTelling = isComplete && !returned.isEmpty
      let leftOutCount = isTelling ? known.count { relation($0) == .apart } : 0
      judgement.checkedCount = leftOutCount
      if returned.isEmpty {
        judgement.vacuity = Catalogue.filterNothing(["expected": expected])
      } else if leftOutCount == 0 {
        judgement.doubts.append(Catalogue.filterUncertain(["expected": expected]))
      }
    }
    return judgement
  }

  private func judgeMissing(_ returned: [JSONValue], among known: [JSONValue]) -> Judgement {
    var judgement = Judgement()
    let presence = FeaturePresence(features: returned)
    for feature in known {
      let sentence: MessageTemplate
      switch relation(feature) {
      case .matching: sentence = sentences.missing
      case .unplaced where unplaced == .included: sentence = sentences.unplacedMissing
      default: continue
      }
      judgement.checkedCount += 1
      if !presence.contains(feature) { judgement.findings.append(finding(sentence, feature)) }
    }
    return judgement
  }

  private func finding(
    _ sentence: MessageTemplate, _ feature: JSONValue, at node: JSONValue? = nil
  ) -> Finding {
    let message = sentence(["feature": FeatureName.text(of: feature), "expected": expected])
    let wanted = LocalizedText(verbatim: expected)
    let found = decisive(feature)
    if let node { return evidence.finding(message, at: node, expected: wanted, actual: found) }
    return evidence.finding(message, expected: wanted, actual: found)
  }

  /// Whether all that matches was received.
  ///
  /// A server may leave out both the link to the next page and the count of what matches. Then an answer is
  /// whole only if it is shorter than one that the same server gave, of the features known from elsewhere.
  static func isComplete(_ evidence: Evidence, count: Int, knownCount: Int) -> Bool {
    guard let root = evidence.value else { return false }
    if root["complete"]?.boolean == false { return false }
    var page = root
    if case .pages = evidence.content {
      guard let pages = root["pages"], pages.count == 1, let first = pages[0] else { return true }
      page = first
    }
    if let links = page["links"], links.elements.contains(where: { $0["rel"]?.string == "next" }) {
      return false
    }
    if let total = page["numberMatched"]?.integer { return total <= count }
    return count < knownCount
  }
}
