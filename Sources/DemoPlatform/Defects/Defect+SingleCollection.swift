import JSON

extension Defect {
  /// The defects of a collection alone.
  static let singleCollection: [Defect] = [
    Defect(
      "collection-404",
      french: "Chaque collection répond 404, sauf pour ses entités.",
      english: "Every collection answers 404, but for its features.",
      .refusing(.collection)),
    Defect(
      "collection-wrong-media-type",
      french: "Chaque collection en JSON est servie comme text/plain.",
      english: "Each collection in JSON is served as text/plain.",
      .serving([.collection], in: .json, as: "text/plain")),
    .collectionUnknown200,
    Defect(
      "collection-unknown-500",
      french: "Une collection qui n'existe pas répond 500.",
      english: "A collection that does not exist answers 500.",
      .crash("unknown-collection")),
    Defect(
      "collection-id-differs",
      french: "Une collection seule a un autre id que dans la liste.",
      english: "A collection alone has another id than in the list.",
      .setting(["id"], to: "autre", at: .collection)),
    Defect(
      "collection-title-differs",
      french: "Une collection seule a un autre titre que dans la liste.",
      english: "A collection alone has another title than in the list.",
      .setting(["title"], to: "Autre titre", at: .collection)),
    Defect(
      "collection-description-differs",
      french: "Une collection seule a une autre description que dans la liste.",
      english: "A collection alone has another description than in the list.",
      .setting(["description"], to: "Autre description.", at: .collection)),
    Defect(
      "collection-extent-differs",
      french: "Une collection seule a une autre étendue que dans la liste.",
      english: "A collection alone has another extent than in the list.",
      .changing(DocumentPath.boxes + ["*"], at: .collection) { $0.southernHalf }),
    Defect(
      "collection-without-links",
      french: "Une collection seule n'a pas de membre links.",
      english: "A collection alone has no member links.",
      .removing(["links"], at: .collection)),
    Defect(
      "collection-without-self-link",
      french: "Une collection seule n'a pas de lien vers elle-même (self).",
      english: "A collection alone has no link to itself (self).",
      .removingLinks("self", at: .collection)),
    Defect(
      "collection-without-items-link",
      french: "Une collection seule n'a pas de lien vers ses entités (items).",
      english: "A collection alone has no link to its features (items).",
      .removingLinks("items", at: .collection)),
    Defect(
      "collection-without-description-link",
      french: "Une collection seule n'a pas de lien vers son schéma (describedby).",
      english: "A collection alone has no link to its schema (describedby).",
      .removingLinks("describedby", at: .collection)),
    .collectionUnknownParameterAccepted,
  ]

  /// A collection that does not exist answers 200.
  static let collectionUnknown200 = Defect(
    "collection-unknown-200",
    french: "Une collection qui n'existe pas répond 200.",
    english: "A collection that does not exist answers 200.")

  /// A collection accepts an unknown parameter.
  static let collectionUnknownParameterAccepted = Defect(
    "collection-unknown-parameter-accepted",
    french: "Une collection accepte un paramètre inconnu.",
    english: "A collection accepts an unknown parameter.")
}
