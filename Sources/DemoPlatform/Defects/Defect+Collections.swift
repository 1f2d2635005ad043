import JSON

extension Defect {
  /// The defects of the list of collections.
  static let collections: [Defect] = [
    Defect(
      "collections-404",
      french: "La liste des collections répond 404.",
      english: "The list of collections answers 404.",
      .refusing(.collections)),
    Defect(
      "collections-wrong-media-type",
      french: "La liste des collections en JSON est servie comme text/plain.",
      english: "The list of collections in JSON is served as text/plain.",
      .serving([.collections], in: .json, as: "text/plain")),
    Defect(
      "collections-null",
      french: "Le membre collections de la liste vaut null.",
      english: "The member collections of the list is null.",
      .setting(["collections"], to: nil, at: .collections)),
    Defect(
      "collections-without-collections",
      french: "La liste des collections n'a pas de membre collections.",
      english: "The list of collections lacks the member collections.",
      .removing(["collections"], at: .collections)),
    Defect(
      "collections-without-links",
      french: "La liste des collections n'a pas de membre links.",
      english: "The list of collections has no member links.",
      .removing(["links"], at: .collections)),
    Defect(
      "collections-without-self-link",
      french: "La liste des collections n'a pas de lien vers elle-même (self).",
      english: "The list of collections has no link to itself (self).",
      .removingLinks("self", at: .collections)),
    Defect(
      "collections-self-link-404",
      french: "Le lien de la liste des collections vers elle-même (self) ne mène nulle part.",
      english: "The link of the list of collections to itself (self) leads nowhere.",
      .misleadingLinks("self", at: .collections)),
    Defect(
      "collections-without-alternate-link",
      french: "La liste des collections n'a pas de lien vers son autre format (alternate).",
      english: "The list of collections has no link to its other format (alternate).",
      .removingLinks("alternate", at: .collections)),
    Defect(
      "collections-links-without-type",
      french: "Les liens de la liste des collections ne disent pas leur type de contenu.",
      english: "The links of the list of collections do not tell their media type.",
      .removing(["links", "*", "type"], at: .collections)),
    Defect(
      "collections-links-without-rel",
      french: "Les liens de la liste des collections ne disent pas leur relation.",
      english: "The links of the list of collections do not tell their relation.",
      .removing(["links", "*", "rel"], at: .collections)),
    Defect(
      "collections-without-license-links",
      french: "Ni la liste des collections ni ses éléments n'ont de lien vers une licence.",
      english: "Neither the list of collections nor its entries link to a licence.",
      .removingLinks("license", at: .collections),
      .removingLinks("license", of: DocumentPath.entry, at: .collections)),
    .collectionsUnknownParameterAccepted,
    Defect(
      "collection-missing-from-list",
      french: "Une collection qui existe n'est pas dans la liste.",
      english: "A collection that exists is not in the list.",
      .keepingElements(of: ["collections"], at: .collections) { $0["id"]?.text != "sentiers" }),
    Defect(
      "collections-duplicate-entry",
      french: "Une collection figure deux fois dans la liste.",
      english: "One collection is twice in the list.",
      .changing(["collections"], at: .collections) { list in
        list.elements.first.map { list.appending($0) }
      }),
    .tenThousandCollections,
  ]

  /// The list of collections accepts an unknown parameter.
  static let collectionsUnknownParameterAccepted = Defect(
    "collections-unknown-parameter-accepted",
    french: "La liste des collections accepte un paramètre inconnu.",
    english: "The list of collections accepts an unknown parameter.")

  /// The list holds ten thousand more collections.
  static let tenThousandCollections = Defect(
    "collections-ten-thousand",
    french: "La liste compte dix mille collections de plus.",
    english: "The list holds ten thousand more collections.")
}
