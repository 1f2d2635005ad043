import JSON

extension Defect {
  /// The defects of the landing page.
  static let landingPage: [Defect] = [
    Defect(
      "landing-404",
      french: "La page d'accueil répond 404.",
      english: "The landing page answers 404.",
      .refusing(.landingPage)),
    .preferenceRequired,
    Defect(
      "landing-wrong-media-type",
      french: "La page d'accueil en JSON est servie comme text/plain.",
      english: "The landing page in JSON is served as text/plain.",
      .serving([.landingPage], in: .json, as: "text/plain")),
    Defect(
      "landing-null",
      french: "La page d'accueil est null au lieu d'être un objet.",
      english: "The landing page is null instead of an object.",
      .setting([], to: nil, at: .landingPage)),
    Defect(
      "landing-ok-with-error",
      french: "La page d'accueil répond 200 mais contient une erreur.",
      english: "The landing page answers 200 with an error inside.",
      .setting([], to: ["error": "la base de données ne répond pas"], at: .landingPage)),
    Defect(
      "landing-without-links",
      french: "La page d'accueil n'a pas de membre links.",
      english: "The landing page has no member links.",
      .removing(["links"], at: .landingPage)),
    Defect(
      "landing-links-null",
      french: "Les liens de la page d'accueil valent null.",
      english: "The links of the landing page are null.",
      .setting(["links"], to: nil, at: .landingPage)),
    Defect(
      "landing-links-as-strings",
      french: "Les liens de la page d'accueil sont des textes au lieu d'être des objets.",
      english: "The links of the landing page are texts instead of objects.",
      .changing(["links", "*"], at: .landingPage) { $0["href"] }),
    Defect(
      "landing-without-data-link",
      french: "La page d'accueil n'a pas de lien vers les collections (data).",
      english: "The landing page has no link to the collections (data).",
      .removingLinks("data", at: .landingPage)),
    Defect(
      "landing-without-conformance-link",
      french: "La page d'accueil n'a pas de lien vers la déclaration de conformité.",
      english: "The landing page has no link to the conformance declaration.",
      .removingLinks("conformance", at: .landingPage)),
    Defect(
      "landing-without-definition-links",
      french: "La page d'accueil n'a ni lien service-desc ni lien service-doc.",
      english: "The landing page has neither a link service-desc nor a link service-doc.",
      .removingLinks("service-desc", at: .landingPage),
      .removingLinks("service-doc", at: .landingPage)),
    Defect(
      "landing-without-service-desc-link",
      french: "La page d'accueil n'a pas de lien service-desc.",
      english: "The landing page has no link service-desc.",
      .removingLinks("service-desc", at: .landingPage)),
    Defect(
      "landing-without-service-doc-link",
      french: "La page d'accueil n'a pas de lien service-doc.",
      english: "The landing page has no link service-doc.",
      .removingLinks("service-doc", at: .landingPage)),
    Defect(
      "landing-without-self-link",
      french: "La page d'accueil n'a pas de lien vers elle-même (self).",
      english: "The landing page has no link to itself (self).",
      .removingLinks("self", at: .landingPage)),
    Defect(
      "landing-without-alternate-link",
      french: "La page d'accueil n'a pas de lien vers son autre format (alternate).",
      english: "The landing page has no link to its other format (alternate).",
      .removingLinks("alternate", at: .landingPage)),
    Defect(
      "landing-data-link-404",
      french: "Le lien de la page d'accueil vers les collections ne mène nulle part.",
      english: "The link of the landing page to the collections leads nowhere.",
      .misleadingLinks("data", at: .landingPage)),
    Defect(
      "landing-conformance-link-404",
      french: "Le lien de la page d'accueil vers la déclaration de conformité ne mène nulle part.",
      english: "The link of the landing page to the conformance declaration leads nowhere.",
      .misleadingLinks("conformance", at: .landingPage)),
    Defect(
      "landing-data-link-wrong-type",
      french:
        "La page d'accueil promet pour les collections un autre type de contenu que celui servi.",
      english:
        "The landing page promises another media type of the collections than the one served.",
      .changingLinks("data", at: .landingPage) { link in
        link.edited(at: ["type"]) { _ in "application/geo+json" } ?? link
      }),
    .landingUnknownParameterAccepted,
  ]

  /// The landing page answers 406 to clients that state no preference.
  static let preferenceRequired = Defect(
    "landing-not-acceptable-by-default",
    french: "La page d'accueil répond 406 aux clients qui ne disent pas de préférence.",
    english: "The landing page answers 406 to clients that state no preference.")

  /// The landing page accepts an unknown parameter.
  static let landingUnknownParameterAccepted = Defect(
    "landing-unknown-parameter-accepted",
    french: "La page d'accueil accepte un paramètre inconnu.",
    english: "The landing page accepts an unknown parameter.")
}
