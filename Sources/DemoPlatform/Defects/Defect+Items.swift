import JSON

extension Defect {
  /// The defects of pages of features.
  static let items: [Defect] = [
    Defect(
      "items-404",
      french: "Les entités de chaque collection répondent 404.",
      english: "The features of every collection answer 404.",
      .refusing(.items)),
    Defect(
      "items-500",
      french: "Les entités d'une collection répondent 500.",
      english: "The features of one collection answer 500.",
      .refusingItems(of: "sentiers", .serverError)),
    Defect(
      "items-too-many-requests",
      french: "Les entités d'une collection répondent 429, toujours.",
      english: "The features of one collection answer 429, always.",
      .refusingItems(of: "deliberations", .tooManyRequests)),
    .itemsUnknownParameterAccepted,
    Defect(
      "items-without-type",
      french: "Une page d'entités n'a pas de type.",
      english: "A page of features has no type.",
      .removing(["type"], at: .items)),
    Defect(
      "items-without-features",
      french: "Une page d'entités n'a pas de membre features.",
      english: "A page of features has no member features.",
      .removing(["features"], at: .items)),
    Defect(
      "items-features-null",
      french: "Les entités d'une page valent null.",
      english: "The features of a page are null.",
      .setting(["features"], to: nil, at: .items)),
  ]

  /// The features of a collection accept an unknown parameter.
  static let itemsUnknownParameterAccepted = Defect(
    "items-unknown-parameter-accepted",
    french: "Les entités d'une collection acceptent un paramètre inconnu.",
    english: "The features of a collection accept an unknown parameter.")
}
