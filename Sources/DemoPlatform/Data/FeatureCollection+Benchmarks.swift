extension FeatureCollection {
  /// Points with heights, whose extent and `bbox` take six numbers, and which have no time at all.
  static let benchmarks = FeatureCollection(
    "reperes", title: "Repères de nivellement",
    description: "Repères de nivellement, avec leur hauteur au-dessus de l'ellipsoïde.",
    properties: [
      PropertyDefinition("nom", "Nom"), PropertyDefinition("etat", "État", isFilter: true),
    ], features: benchmarkFeatures)

  private static let benchmarkFeatures: [Feature] = [
    Feature(
      "repere-1", .point(Position(3.05214, 47.18102, height: 231.42)),
      ["Mairie de Roquebelle", "bon"]),
    Feature(
      "repere-2", .point(Position(3.04871, 47.17655, height: 214.08)),
      ["Pont de Pierre", "bon"]),
    Feature(
      "repere-3", .point(Position(3.11792, 47.21433, height: 268.95)),
      ["Église de Saint-Évroux", "à refaire"]),
    Feature(
      "repere-4", .point(Position(3.11648, 47.21277, height: 262.3)),
      ["Gare routière", "bon"]),
    Feature(
      "repere-5", .point(Position(2.96655, 47.14318, height: 305.71)),
      ["Château d'eau", "disparu"]),
    Feature(
      "repere-6", .point(Position(3.02117, 47.24706, height: 198.64)),
      ["Écluse des Aulnes", "bon"]),
  ]
}
