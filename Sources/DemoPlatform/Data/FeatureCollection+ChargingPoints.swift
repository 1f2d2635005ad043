extension FeatureCollection {
  /// Points: more than one page of them, some without a place, some without a date, and some whose
  /// identifiers hold characters that a URL must escape.
  static let chargingPoints = FeatureCollection(
    "bornes-recharge", title: "Bornes de recharge",
    description: "Bornes de recharge pour véhicules électriques, en service ou à implanter.",
    properties: [
      PropertyDefinition("nom", "Nom"),
      PropertyDefinition("commune", "Commune", isFilter: true),
      PropertyDefinition("puissance_kw", "Puissance en kilowatts", .integer, isFilter: true),
      PropertyDefinition("prises", "Nombre de prises", .integer),
      PropertyDefinition("acces_libre", "Accès libre", .boolean, isFilter: true),
      PropertyDefinition("mise_en_service", "Mise en service", .dateTime, role: .instant),
    ], features: chargingPointFeatures)

  private static let chargingPointFeatures: [Feature] = [
    Feature(
      "borne-01", .point(Position(3.01466, 47.23862)),
      ["Place de la Mairie", "Les Aulnes", 22, 2, true, "2021-04-12T09:15:00Z"]),
    Feature(
      "borne/02 é", .point(Position(2.97243, 47.13274)),
      ["Halle aux Grains", "Mirelande", 22, 3, true, "2017-07-23T10:30:00Z"]),
    Feature(
      "borne-03", .point(Position(3.11929, 47.21078)),
      ["Gare routière", "Saint-Évroux", 50, 4, false, "2022-10-06T11:30:00+02:00"]),
    Feature(
      "borne-04", nil,
      ["Parking des Tanneurs", "Roquebelle", 150, 1, true, "2018-01-17T12:00:00Z"]),
    Feature(
      "borne-05", .point(Position(3.03535, 47.17941)),
      ["Salle polyvalente", "Roquebelle", 7, 2, true, nil]),
    Feature(
      "borne-06", .point(Position(2.95151, 47.13318)),
      ["Piscine intercommunale", "Mirelande", 22, 3, false, "2019-07-11T14:30:00Z"]),
    Feature(
      "borne-07", .point(Position(3.11528, 47.22184)),
      ["Rue du Lavoir", "Saint-Évroux", 22, 4, true, "2024-10-22T15:45:00Z"]),
    Feature(
      "borne-08", .point(Position(3.03846, 47.17436)),
      ["Place du Champ de Foire", "Roquebelle", 50, 1, true, "2020-01-05T16:30:15.250Z"]),
    Feature(
      "borne:09", .point(Position(3.02559, 47.25775)),
      ["Médiathèque", "Les Aulnes", 150, 2, false, "2016-04-16T08:15:00Z"]),
    Feature(
      "borne-10", .point(Position(3.05478, 47.17852)),
      ["Zone d'activité des Prés", "Roquebelle", 7, 3, true, "2021-07-27T09:30:00Z"]),
    Feature(
      "borne-11", .point(Position(3.13515, 47.20312)),
      ["Collège Jeanne-Barret", "Saint-Évroux", 22, 4, true, "2017-10-10T10:45:00Z"]),
    Feature(
      "borne-12", .point(Position(3.06490, 47.17595)),
      ["Maison de santé", "Roquebelle", 22, 1, false, nil]),
    Feature(
      "borne-13", .point(Position(3.00819, 47.23783)),
      ["Quai de la Lauve", "Les Aulnes", 50, 2, true, "2018-04-04T12:15:00Z"]),
    Feature(
      "borne?14", .point(Position(2.96011, 47.15059)),
      ["Aire de covoiturage", "Mirelande", 150, 3, true, "2023-07-15T13:30:00Z"]),
    Feature(
      "borne-15", .point(Position(3.04051, 47.18296)),
      ["Stade des Peupliers", "Roquebelle", 7, 4, false, "2019-10-26T14:45:00Z"]),
    Feature(
      "borne-16", .point(Position(3.05700, 47.17794)),
      ["Camping du Gué", "Roquebelle", 22, 1, true, "2024-01-09T15:00:00Z"]),
    Feature(
      "borne#17", .point(Position(3.02272, 47.23651)),
      ["Château d'eau", "Les Aulnes", 22, 2, true, "2020-04-20T16:15:00Z"]),
    Feature(
      "borne-18", .point(Position(2.95115, 47.13594)),
      ["Place de l'Église", "Mirelande", 50, 3, false, "2016-07-03T08:30:00Z"]),
    Feature(
      "borne-19", nil,
      ["École des Tilleuls", "Saint-Évroux", 150, 4, true, "2021-10-14T09:45:00Z"]),
    Feature(
      "borne-20", .point(Position(3.04531, 47.18305)),
      ["Cimetière Neuf", "Roquebelle", 7, 1, true, "2017-01-25T10:00:00Z"]),
    Feature(
      "100%", .point(Position(3.01931, 47.24219)),
      ["Moulin de Fréval", "Les Aulnes", 22, 2, false, "2022-04-08T11:15:00Z"]),
    Feature(
      "borne-22", .point(Position(2.97760, 47.14778)),
      ["Place des Marronniers", "Mirelande", 22, 3, true, "2018-07-19T12:30:00Z"]),
    Feature(
      "borne-23", .point(Position(3.10879, 47.21579)),
      ["Centre équestre", "Saint-Évroux", 50, 4, true, "2023-10-02T13:45:00Z"]),
    Feature(
      "borne-24", .point(Position(3.05291, 47.19000)),
      ["Maison des associations", "Roquebelle", 150, 1, false, nil]),
    Feature(
      "borne-25", .point(Position(3.06026, 47.17591)),
      ["Belvédère", "Roquebelle", 7, 2, true, "2024-04-24T15:15:00Z"]),
    Feature(
      "a+b&c=d", .point(Position(2.98429, 47.13383)),
      ["Parking du Viaduc", "Mirelande", 22, 3, true, "2020-07-07T16:30:00Z"]),
    Feature(
      "borne-27", .point(Position(3.11505, 47.22017)),
      ["Déchèterie", "Saint-Évroux", 22, 4, false, "2016-10-18T08:45:00Z"]),
    Feature(
      "borne-28", .point(Position(3.03947, 47.18074)),
      ["Marché couvert", "Roquebelle", 50, 1, true, "2021-01-01T09:00:00Z"]),
    Feature(
      "borne-29", .point(Position(3.00441, 47.25104)),
      ["Atelier municipal", "Les Aulnes", 150, 2, true, "2017-04-12T10:15:00Z"]),
    Feature(
      "\"borne\" n° 30", .point(Position(3.06152, 47.18275)),
      ["Pont de Pierre", "Roquebelle", 7, 3, false, "2022-07-23T11:30:00Z"]),
    Feature(
      "borne-31", .point(Position(3.13152, 47.20953)),
      ["Résidence des Ormes", "Saint-Évroux", 22, 4, true, "2018-10-06T12:45:00Z"]),
    Feature(
      "borne-32", .point(Position(3.05903, 47.18326)),
      ["Chemin de ronde", "Roquebelle", 22, 1, true, "2023-01-17T13:00:00Z"]),
    Feature(
      "borne-33", nil,
      ["Place du Jumelage", "Les Aulnes", 50, 2, false, nil]),
    Feature(
      "borne-34", .point(Position(2.97924, 47.15367)),
      ["Aire de la Croix", "Mirelande", 150, 3, true, "2024-07-11T15:30:00Z"]),
    Feature(
      "borne-35", .point(Position(3.05107, 47.18494)),
      ["Étang de Bréhaut", "Roquebelle", 7, 4, true, "2020-10-22T16:45:00Z"]),
    Feature(
      "borne-36", .point(Position(3.03618, 47.18584)),
      ["Relais des Aulnes", "Roquebelle", 22, 1, false, "2016-01-05T08:00:00Z"]),
  ]
}
