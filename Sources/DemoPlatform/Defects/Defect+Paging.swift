import JSON

extension Defect {
  /// The defects of the links to the next page.
  static let paging: [Defect] = [
    Defect(
      "next-missing",
      french: "Une page d'entités n'a jamais de lien vers la suivante.",
      english: "A page of features never has a link to the next one.",
      .removingLinks("next", at: .items)),
    .nextMissingAfterFirst,
    .nextOnLastPage,
    .nextRepeatsFeature,
    .nextSkipsFeature,
    .nextDropsParameters,
    .nextDropsLimit,
    .nextItself,
    .nextLoop,
    Defect(
      "next-other-origin",
      french: "Le lien vers la page suivante mène à un autre serveur.",
      english: "The link to the next page leads to another server.",
      .redirectingLinks("next", at: .items) { href in
        let path = href.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).last
        return "http://ailleurs.invalid/" + (path ?? "")
      }),
    Defect(
      "next-404",
      french: "Le lien vers la page suivante ne mène nulle part.",
      english: "The link to the next page leads nowhere.",
      .misleadingLinks("next", at: .items)),
    Defect(
      "next-without-type",
      french: "Le lien vers la page suivante ne dit pas son type de contenu.",
      english: "The link to the next page does not tell its media type.",
      .changingLinks("next", at: .items) { $0.keepingMembers { name, _ in name != "type" } }),
  ]

  /// Only the first page of features has a link to the next one.
  static let nextMissingAfterFirst = Defect(
    "next-missing-after-first",
    french: "Seule la première page d'entités a un lien vers la suivante.",
    english: "Only the first page of features has a link to the next one.")

  /// The last page of features has a link to an empty next one.
  static let nextOnLastPage = Defect(
    "next-on-last-page",
    french: "La dernière page d'entités a un lien vers une page suivante vide.",
    english: "The last page of features has a link to an empty next one.")

  /// The next page starts with the last feature of this one.
  static let nextRepeatsFeature = Defect(
    "next-repeats-feature",
    french: "La page suivante commence par la dernière entité de celle-ci.",
    english: "The next page starts with the last feature of this one.")

  /// The next page leaves out a feature between the pages.
  static let nextSkipsFeature = Defect(
    "next-skips-feature",
    french: "La page suivante saute une entité entre les pages.",
    english: "The next page leaves out a feature between the pages.")

  /// The link to the next page leaves out bbox, datetime and filters.
  static let nextDropsParameters = Defect(
    "next-drops-parameters",
    french: "Le lien vers la page suivante oublie bbox, datetime et les filtres.",
    english: "The link to the next page leaves out bbox, datetime and filters.")

  /// The link to the next page leaves out limit.
  static let nextDropsLimit = Defect(
    "next-drops-limit",
    french: "Le lien vers la page suivante oublie limit.",
    english: "The link to the next page leaves out limit.")

  /// The link to the next page leads to this one.
  static let nextItself = Defect(
    "next-itself",
    french: "Le lien vers la page suivante mène à celle-ci.",
    english: "The link to the next page leads to this one.")

  /// The last page of features has a link back to the first one as the next.
  static let nextLoop = Defect(
    "next-loop",
    french: "La dernière page d'entités a un lien « suivante » vers la première.",
    english: "The last page of features has a link back to the first one as the next.")
}
