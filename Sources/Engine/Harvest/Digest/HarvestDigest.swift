import Checks
import JSON
import Markup

/// What rules over a whole catalogue need of each of its records.
///
/// Each record is looked at once, as it passes; what is kept grows with what is counted, never with the number
/// of records beyond a hash each. What only some suites ask for is made when one does.
struct HarvestDigest: Sendable {
  /// How many values are told apart in one list.
  private static let valueLimit = 50

  /// Whether resources, couplings and scores are looked at too, which the JSON of each record is needed for.
  var isDeep = false
  private var levels: [String: Int] = [:]
  private var quality = QualityDigest()
  private var resources = ResourceDigest()
  private var couplings = CouplingDigest()

  /// Looks at a record that is about to be judged.
  mutating func take(_ record: RecordReading, _ identity: RecordIdentity, key: String) {
    let level = identity.level ?? ""
    if levels[level] != nil || levels.count < Self.valueLimit { levels[level, default: 0] += 1 }
    guard isDeep, let root = record.document?.root else { return }
    quality.take(root)
    resources.take(root, key: key)
    couplings.take(root, key: key)
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
      ),
      ("quality", isDeep ? quality.text : .null),
      ("services", isDeep ? resources.services : .null),
      ("downloads", isDeep ? resources.downloads : .null),
      ("couplings", isDeep ? couplings.text : .null),
    ]
  }
}
