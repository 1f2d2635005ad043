extension FeatureCollection {
  /// Points on both sides of the antimeridian, and a channel across it, which RFC 7946, 3.1.9,
  /// wants to be cut in two.
  static let seaMarks = FeatureCollection(
    "balises", title: "Balises de l'archipel jumelé",
    description: "Balises et chenaux de l'archipel jumelé, de part et d'autre de l'antiméridien.",
    properties: [
      PropertyDefinition("nom", "Nom"),
      PropertyDefinition("couleur", "Couleur", isFilter: true),
      PropertyDefinition("feu", "Porte un feu", .boolean, isFilter: true),
      PropertyDefinition("mise_a_l_eau", "Mise à l'eau", .dateTime, role: .instant),
    ], features: seaMarkFeatures)

  private static let seaMarkFeatures: [Feature] = [
    Feature(
      "balise-1", .point(Position(178.4312, -17.9021)),
      ["Balise du Grand Récif", "rouge", true, "2014-03-03T00:00:00Z"]),
    Feature(
      "balise-2", .point(Position(179.9105, -16.4417)),
      ["Balise de la Passe", "verte", true, "2016-07-19T21:00:00Z"]),
    Feature(
      "balise-3", .point(Position(-179.8876, -16.5103)),
      ["Bouée des Trois Frères", "jaune", false, "2018-01-08T22:30:00Z"]),
    Feature(
      "balise-4", .point(Position(-178.1544, -14.3021)),
      ["Balise de Motu Lava", "rouge", true, "2015-12-01T20:00:00Z"]),
    Feature(
      "balise-5", .point(Position(-176.2043, -13.2911)),
      ["Bouée du Lagon", "verte", false, nil]),
    Feature(
      "balise-6", .point(Position(-177.331, -18.1204)),
      ["Balise de l'Îlot aux Sternes", "blanche", true, "2020-10-10T19:15:00Z"]),
    Feature(
      "balise-7", .point(Position(177.2208, -17.6122)),
      ["Bouée d'attente", "jaune", false, "2019-02-27T23:00:00Z"]),
    Feature(
      "balise-8", .point(Position(179.4021, -18.834)),
      ["Balise du Banc de Sable", "rouge", true, "2021-05-17T18:45:00Z"]),
    Feature(
      "chenal-1",
      .multiLineString([
        .along((179.7, -16.52), (179.85, -16.48), (180, -16.47)),
        .along((-180, -16.47), (-179.93, -16.46), (-179.8, -16.5)),
      ]),
      ["Chenal de la Ligne", "blanche", false, "2017-08-22T20:30:00Z"]),
  ]
}
