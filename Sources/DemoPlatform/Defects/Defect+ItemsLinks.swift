import JSON

extension Defect {
  /// The defects of the links of a page of features.
  static let itemsLinks: [Defect] = [
    Defect(
      "items-without-links",
      french: "Une page d'entités n'a pas de membre links.",
      english: "A page of features has no member links.",
      .removing(["links"], at: .items)),
    Defect(
      "items-without-self-link",
      french: "Une page d'entités n'a pas de lien vers elle-même (self).",
      english: "A page of features has no link to itself (self).",
      .removingLinks("self", at: .items)),
    Defect(
      "items-without-alternate-link",
      french: "Une page d'entités n'a pas de lien vers son autre format (alternate).",
      english: "A page of features has no link to its other format (alternate).",
      .removingLinks("alternate", at: .items)),
    Defect(
      "items-links-without-rel",
      french: "Les liens d'une page d'entités ne disent pas leur relation.",
      english: "The links of a page of features do not tell their relation.",
      .removing(["links", "*", "rel"], at: .items)),
    Defect(
      "items-links-without-type",
      french: "Les liens d'une page d'entités ne disent pas leur type de contenu.",
      english: "The links of a page of features do not tell their media type.",
      .removing(["links", "*", "type"], at: .items)),
    Defect(
      "items-links-without-href",
      french: "Les liens d'une page d'entités n'ont pas d'adresse.",
      english: "The links of a page of features have no address.",
      .removing(["links", "*", "href"], at: .items)),
    Defect(
      "items-self-link-without-parameters",
      french: "Le lien d'une page d'entités vers elle-même oublie les paramètres.",
      english: "The link of a page of features to itself leaves out the parameters.",
      .redirectingLinks("self", at: .items) { $0.prefix { $0 != "?" } + "?f=json" }),
    Defect(
      "items-bbox-too-small",
      french: "Le membre bbox d'une page ne couvre pas ses entités.",
      english: "The member bbox of a page does not cover its features.",
      .changing(["bbox"], at: .items) { $0.southernHalf }),
    .itemsBoxOfPage,
  ]

  /// The member bbox of a page is that of the page, not of the selection.
  static let itemsBoxOfPage = Defect(
    "items-bbox-of-page",
    french: "Le membre bbox d'une page est celui de la page, pas de la sélection.",
    english: "The member bbox of a page is that of the page, not of the selection.")
}
