extension FeatureCollection {
  /// Lines, with an interval of time each: closed, without an end, or none at all.
  static let trails = FeatureCollection(
    "sentiers", title: "Sentiers de promenade",
    description: "Sentiers balisés, avec leur période d'ouverture au public.",
    properties: [
      PropertyDefinition("nom", "Nom"),
      PropertyDefinition("commune", "Commune", isFilter: true),
      PropertyDefinition("longueur_m", "Longueur en mètres", .integer),
      PropertyDefinition("difficulte", "Difficulté", isFilter: true),
      PropertyDefinition("ouvert_depuis", "Ouvert depuis", .dateTime, role: .start),
      PropertyDefinition("ouvert_jusqu_a", "Ouvert jusqu'à", .dateTime, role: .end),
    ], features: trailFeatures)

  private static let trailFeatures: [Feature] = [
    Feature(
      "sentier-01",
      .lineString(
        .along((3.02394, 47.25489), (3.02923, 47.25345), (3.03277, 47.25547), (3.03486, 47.25562))),
      ["Sentier des Crêtes", "Les Aulnes", 2230, "moyen", "2012-04-01T00:00:00Z", nil]),
    Feature(
      "sentier-02",
      .lineString(
        .along(
          (2.95818, 47.14729), (2.96070, 47.14552), (2.96426, 47.14936), (2.96658, 47.14941),
          (2.97078, 47.15336))),
      [
        "Boucle du Lavoir", "Mirelande", 2660, "difficile", "2015-06-15T00:00:00Z",
        "2021-10-31T23:59:59Z",
      ]),
    Feature(
      "sentier-03",
      .lineString(.along((3.11357, 47.21264), (3.11700, 47.21660), (3.12283, 47.21396))),
      ["Chemin des Meuniers", "Saint-Évroux", 3090, "facile", "2018-05-01T00:00:00Z", nil]),
    Feature(
      "sentier-04",
      .lineString(
        .along((3.04667, 47.18076), (3.05102, 47.17912), (3.05304, 47.17889), (3.05652, 47.17999))),
      ["Tour de l'Étang", "Roquebelle", 3520, "moyen", nil, nil]),
    Feature(
      "sentier-05",
      .lineString(
        .along(
          (3.02131, 47.24888), (3.02601, 47.24537), (3.03161, 47.24839), (3.03711, 47.25157),
          (3.04068, 47.25116))),
      [
        "Voie des Pèlerins", "Les Aulnes", 3950, "difficile", "2009-03-21T00:00:00Z",
        "2014-12-31T23:59:59Z",
      ]),
    Feature(
      "sentier-06",
      .lineString(.along((2.95824, 47.13608), (2.96108, 47.13354), (2.96444, 47.13001))),
      [
        "Sentier botanique", "Mirelande", 4380, "facile", "2020-04-18T00:00:00Z",
        "2020-11-15T18:00:00Z",
      ]),
    Feature(
      "sentier-07",
      .lineString(
        .along((3.11003, 47.21182), (3.11213, 47.21569), (3.11659, 47.21302), (3.11960, 47.21215))),
      ["Chemin de halage", "Saint-Évroux", 4810, "moyen", "2011-07-01T00:00:00Z", nil]),
    Feature(
      "sentier-08",
      .lineString(
        .along(
          (3.05898, 47.18889), (3.06284, 47.18924), (3.06519, 47.18616), (3.06856, 47.18455),
          (3.07387, 47.18200))),
      [
        "Boucle des Vignes", "Roquebelle", 5240, "difficile", "2016-09-17T00:00:00Z",
        "2019-08-30T23:59:59Z",
      ]),
    Feature(
      "sentier-09",
      .lineString(.along((3.02157, 47.24135), (3.02574, 47.23759), (3.02985, 47.24240))),
      ["Sentier du Belvédère", "Les Aulnes", 5670, "facile", nil, nil]),
    Feature(
      "sentier-10",
      .multiLineString([
        .along((2.96222, 47.14087), (2.96489, 47.14381), (2.96902, 47.14683), (2.97234, 47.14483)),
        .along((2.99222, 47.14087), (2.99763, 47.14412), (3.00291, 47.14678)),
      ]),
      [
        "Grande Traversée", "Mirelande", 6100, "moyen", "2013-05-05T00:00:00Z",
        "2023-05-05T00:00:00Z",
      ]),
    Feature(
      "sentier-11",
      .lineString(
        .along(
          (3.11511, 47.20646), (3.11722, 47.20498), (3.12026, 47.20721), (3.12609, 47.20724),
          (3.13183, 47.21213))),
      ["Chemin des Écoliers", "Saint-Évroux", 6530, "difficile", "2022-09-01T00:00:00Z", nil]),
    Feature(
      "sentier-12", nil,
      [
        "Sentier de la Tourbière", "Roquebelle", 6960, "facile", "2010-04-10T00:00:00Z",
        "2012-09-30T23:59:59Z",
      ]),
  ]
}
