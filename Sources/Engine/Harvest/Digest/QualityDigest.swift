import JSON

/// What data.gouv.fr would make of the records of a harvest: how many it takes, and the mean of their scores.
struct QualityDigest: Sendable {
  /// The problems that keep a record from being taken.
  private static let grave: Set<String> = [
    "record.type-missing", "record.type-ignored", "record.title-missing",
    "record.identifier-missing", "record.identifier-empty",
  ]

  private var recordCount = 0
  private var harvestedCount = 0
  private var scoredCount = 0
  private var metCount = 0
  private var unknownCount = 0
  private var criterionCount = 0
  private var ignored: [String: Int] = [:]
  private var missing: [String: Int] = [:]

  /// Looks at a record; the score is one of data sets, and a service has none.
  mutating func take(_ record: JSONValue) {
    guard let openData = record["openData"] else { return }
    recordCount += 1
    guard openData["harvested"]?.boolean == true else {
      for problem in openData["problems"]?.elements.map(\.self) ?? [] {
        guard let code = problem["code"]?.string, Self.grave.contains(code) else { continue }
        ignored[code, default: 0] += 1
      }
      return
    }
    harvestedCount += 1
    guard record["kind"]?.string != "service", let quality = openData["quality"] else { return }
    scoredCount += 1
    metCount += quality["met"]?.integer ?? 0
    unknownCount += quality["unknown"]?.integer ?? 0
    criterionCount += quality["of"]?.integer ?? 0
    for name in quality["missing"]?.elements.compactMap(\.string) ?? [] {
      missing[name, default: 0] += 1
    }
  }

  /// The member `quality` of the document of the harvest.
  var text: JSONText {
    [
      "records": .integer(recordCount), "harvested": .integer(harvestedCount),
      "ignored": Self.counts(ignored), "scored": .integer(scoredCount),
      "lowest": mean(metCount), "highest": mean(metCount + unknownCount),
      "missing": Self.counts(missing),
    ]
  }

  /// The mean of the scores, with two decimals; null when there is none.
  private func mean(_ count: Int) -> JSONText {
    guard criterionCount > 0 else { return .null }
    return .double((Double(count) / Double(criterionCount) * 100).rounded() / 100)
  }

  private static func counts(_ counts: [String: Int]) -> JSONText {
    .object(counts.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
  }
}
