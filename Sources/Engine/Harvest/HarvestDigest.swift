import JSON
import Markup

/// What rules over a whole catalogue need of each of its records.
///
/// Each record is looked at once, as it passes; what is kept grows with what is counted, never with the number
/// of records beyond a hash each.
struct HarvestDigest: Sendable {
  /// How many values are told apart in one list.
  private static let valueLimit = 50

  private var levels: [String: Int] = [:]

  /// Looks at a record that is about to be judged.
  mutating func take(_ record: XMLDocument, _ identity: RecordIdentity, entry: RecordEntry) {
    let level = identity.level ?? ""
    if levels[level] != nil || levels.count < Self.valueLimit { levels[level, default: 0] += 1 }
  }

  /// The members that it adds to the document of the harvest.
  var members: [(String, JSONText?)] {
    [
      (
        "levels",
        .array(
          levels.sorted { $0.key < $1.key }.map {
            [
              "level": $0.key.isEmpty ? .null : .string($0.key),
              "count": .integer($0.value),
            ]
          })
      )
    ]
  }
}
