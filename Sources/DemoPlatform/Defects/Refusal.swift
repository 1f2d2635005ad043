/// A problem that stands in the place of some resources.
struct Refusal: Sendable {
  /// Tells whether a resource, in a format, is not served.
  let isMet: @Sendable (Resource, Format) -> Bool
  /// What is answered.
  let problem: Problem
}

extension DefectEffect {
  /// Answers that there is nothing where the resources of a kind are.
  static func refusing(_ kind: Resource.Kind, in formats: [Format] = Format.allCases) -> Self {
    .refusal(
      Refusal(
        isMet: { resource, format in resource.kind == kind && formats.contains(format) },
        problem: .unknownPath("/\(kind.rawValue)")))
  }

  /// Answers a problem instead of the features of one collection.
  static func refusingItems(of collection: String, _ problem: Problem) -> Self {
    .refusal(
      Refusal(
        isMet: { resource, _ in
          if case .items(let found) = resource { found.identifier == collection } else { false }
        }, problem: problem))
  }
}
