extension FeatureCollection {
  /// A collection that is empty, as collections may be.
  static let projects = FeatureCollection(
    "projets", title: "Projets d'aménagement",
    description: "Projets soumis à l'enquête publique ; il n'y en a aucun en ce moment.",
    properties: [
      PropertyDefinition("nom", "Nom"),
      PropertyDefinition("commune", "Commune", isFilter: true),
      PropertyDefinition("debut_enquete", "Début de l'enquête", .dateTime, role: .start),
      PropertyDefinition("fin_enquete", "Fin de l'enquête", .dateTime, role: .end),
    ], features: [])
}
