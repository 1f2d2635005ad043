import JSON

extension Defect {
  /// The defects of pages in HTML.
  static let html: [Defect] = [
    Defect(
      "html-not-acceptable",
      french: "Aucune ressource n'est servie en HTML ; qui la demande obtient 406.",
      english: "No resource is served in HTML; who asks for it gets 406.",
      .refusal(
        Refusal(isMet: { $1 == .html }, problem: .notAcceptable(offers: ["application/json"])))),
    Defect(
      "html-wrong-media-type",
      french: "Les pages HTML sont servies comme text/plain.",
      english: "Pages in HTML are served as text/plain.",
      .serving(in: .html, as: "text/plain; charset=utf-8")),
    Defect(
      "html-holds-json",
      french: "Les pages HTML contiennent du JSON.",
      english: "Pages in HTML hold JSON.",
      .altering(in: .html) { response, _ in
        response.content = Array("{\"page\": \"ceci n'est pas du HTML\"}".utf8)
      }),
    .htmlMalformed,
    .htmlWithoutTitle,
    .htmlWithoutLanguage,
    .htmlWithoutLinks,
    .htmlWithoutFeatureProperties,
    .htmlWithoutSchemaOrg,
  ]

  /// Pages in HTML close elements in the wrong order.
  static let htmlMalformed = Defect(
    "html-malformed",
    french: "Les pages HTML ferment les éléments dans le mauvais ordre.",
    english: "Pages in HTML close elements in the wrong order.")

  /// Pages in HTML have no title.
  static let htmlWithoutTitle = Defect(
    "html-without-title",
    french: "Les pages HTML n'ont pas de titre.",
    english: "Pages in HTML have no title.")

  /// Pages in HTML do not tell their language.
  static let htmlWithoutLanguage = Defect(
    "html-without-language",
    french: "Les pages HTML ne disent pas leur langue.",
    english: "Pages in HTML do not tell their language.")

  /// Pages in HTML show no link.
  static let htmlWithoutLinks = Defect(
    "html-without-links",
    french: "Les pages HTML ne montrent aucun lien.",
    english: "Pages in HTML show no link.")

  /// Pages in HTML do not show the properties of features.
  static let htmlWithoutFeatureProperties = Defect(
    "html-without-feature-properties",
    french: "Les pages HTML ne montrent pas les propriétés des entités.",
    english: "Pages in HTML do not show the properties of features.")

  /// Pages in HTML have no annotation of schema.org.
  static let htmlWithoutSchemaOrg = Defect(
    "html-without-schema-org",
    french: "Les pages HTML n'ont pas d'annotation schema.org.",
    english: "Pages in HTML have no annotation of schema.org.")
}
