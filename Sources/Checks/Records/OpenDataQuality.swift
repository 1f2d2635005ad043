import JSON

/// The score of a data set on data.gouv.fr: nine criteria of one point each.
///
/// A criterion that the record alone cannot tell is unknown, so that the score lies between two bounds.
struct OpenDataQuality {
  /// What counts, in the order in which data.gouv.fr adds it up.
  enum Criterion: String, CaseIterable {
    case licence, temporal, spatial, frequency, punctuality, description, format, availability
    case documentation
  }

  private let criteria: [Criterion: Bool?]

  /// Creates a score out of what holds, what does not, and what is unknown.
  init(_ criteria: [Criterion: Bool?]) {
    self.criteria = criteria
  }

  /// The member `quality` of the document.
  var text: JSONText {
    let met = criteria.values.count { $0 == .some(true) }
    let unknown = criteria.values.count { $0 == .some(nil) }
    return [
      "criteria": .object(
        Criterion.allCases.map { criterion in
          (criterion.rawValue, (criteria[criterion] ?? nil).map { .boolean($0) } ?? .null)
        }),
      "met": .integer(met), "unknown": .integer(unknown), "of": .integer(Criterion.allCases.count),
      "lowest": Self.score(met), "highest": Self.score(met + unknown),
      "missing": .array(
        Criterion.allCases.filter { criteria[$0] == .some(false) }.map { .string($0.rawValue) }),
    ]
  }

  /// The score as data.gouv.fr writes it, between 0 and 1, with two decimals.
  private static func score(_ count: Int) -> JSONText {
    .double(Double((count * 100 + Criterion.allCases.count / 2) / Criterion.allCases.count) / 100)
  }
}
