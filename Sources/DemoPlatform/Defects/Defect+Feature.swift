import JSON

extension Defect {
  /// The defects of a feature alone.
  static let feature: [Defect] = [
    Defect(
      "feature-404",
      french: "Chaque entité seule répond 404.",
      english: "Every feature alone answers 404.",
      .refusing(.feature)),
    .featureUnknown200,
    Defect(
      "feature-unknown-500",
      french: "Une entité qui n'existe pas répond 500.",
      english: "A feature that does not exist answers 500.",
      .crash("unknown-feature")),
    .featureUnknownParameterAccepted,
    .featureReservedIdentifiers404,
    Defect(
      "feature-links-not-encoded",
      french: "Les liens d'une entité seule contiennent son id sans encodage en %XX.",
      english: "The links of a feature alone hold its id without percent-encoding.",
      .redirectingLinks(at: .feature) { PercentEncoding.decode($0) ?? $0 }),
    Defect(
      "feature-without-id",
      french: "Une entité seule n'a pas d'id.",
      english: "A feature alone has no id.",
      .removing(["id"], at: .feature)),
    Defect(
      "feature-id-differs",
      french: "Une entité seule a un autre id que celui demandé.",
      english: "A feature alone has another id than the one asked for.",
      .setting(["id"], to: "autre", at: .feature)),
    Defect(
      "feature-wrong-type",
      french: "Le type d'une entité seule n'est pas Feature.",
      english: "The type of a feature alone is not Feature.",
      .setting(["type"], to: "Entité", at: .feature)),
    Defect(
      "feature-properties-differ",
      french: "Une entité seule a d'autres propriétés que dans sa collection.",
      english: "A feature alone has other properties than in its collection.",
      .changing(["properties"], at: .feature) { properties in
        guard case .object(let members) = properties, let first = members.first else {
          return properties
        }
        let other: JSONText = "autre"
        return .object([(first.0, other)] + members.dropFirst())
      }),
    Defect(
      "feature-geometry-differs",
      french: "Une entité seule a une autre géométrie que dans sa collection.",
      english: "A feature alone has another geometry than in its collection.",
      .changing(["geometry", "coordinates"], at: .feature) {
        $0.mappingDegrees({ $0 + 0.01 }, { $0 })
      }),
    Defect(
      "feature-without-links",
      french: "Une entité seule n'a pas de membre links.",
      english: "A feature alone has no member links.",
      .removing(["links"], at: .feature)),
    Defect(
      "feature-without-self-link",
      french: "Une entité seule n'a pas de lien vers elle-même (self).",
      english: "A feature alone has no link to itself (self).",
      .removingLinks("self", at: .feature)),
    Defect(
      "feature-without-alternate-link",
      french: "Une entité seule n'a pas de lien vers son autre format (alternate).",
      english: "A feature alone has no link to its other format (alternate).",
      .removingLinks("alternate", at: .feature)),
    Defect(
      "feature-without-collection-link",
      french: "Une entité seule n'a pas de lien vers sa collection.",
      english: "A feature alone has no link to its collection.",
      .removingLinks("collection", at: .feature)),
    Defect(
      "feature-links-without-type",
      french: "Les liens d'une entité seule ne disent pas leur type de contenu.",
      english: "The links of a feature alone do not tell their media type.",
      .removing(["links", "*", "type"], at: .feature)),
    Defect(
      "feature-links-without-rel",
      french: "Les liens d'une entité seule ne disent pas leur relation.",
      english: "The links of a feature alone do not tell their relation.",
      .removing(["links", "*", "rel"], at: .feature)),
    Defect(
      "feature-links-without-href",
      french: "Les liens d'une entité seule n'ont pas d'adresse.",
      english: "The links of a feature alone have no address.",
      .removing(["links", "*", "href"], at: .feature)),
  ]

  /// A feature that does not exist answers 200.
  static let featureUnknown200 = Defect(
    "feature-unknown-200",
    french: "Une entité qui n'existe pas répond 200.",
    english: "A feature that does not exist answers 200.")

  /// A feature alone accepts an unknown parameter.
  static let featureUnknownParameterAccepted = Defect(
    "feature-unknown-parameter-accepted",
    french: "Une entité seule accepte un paramètre inconnu.",
    english: "A feature alone accepts an unknown parameter.")

  /// Features whose id must be percent-encoded answer 404.
  static let featureReservedIdentifiers404 = Defect(
    "feature-reserved-ids-404",
    french: "Les entités dont l'id doit être encodé en %XX répondent 404.",
    english: "Features whose id must be percent-encoded answer 404.")
}
