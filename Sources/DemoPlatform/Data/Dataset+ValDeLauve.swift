extension Dataset {
  /// The open data of an intercommunality that does not exist.
  static let valDeLauve = Dataset(
    title: "Données ouvertes du Val de Lauve",
    description: """
      Données de démonstration de la communauté de communes du Val de Lauve, qui n'existe pas : \
      bornes de recharge, sentiers, parcs, balises, délibérations et repères.
      """,
    collections: [
      .chargingPoints, .trails, .parks, .projects, .seaMarks, .decisions, .benchmarks,
    ])
}
