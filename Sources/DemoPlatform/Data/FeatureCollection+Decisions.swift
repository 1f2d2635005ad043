extension FeatureCollection {
  /// Features without a geometry: a `bbox` never leaves any of them out.
  static let decisions = FeatureCollection(
    "deliberations", title: "Délibérations",
    description: "Délibérations du conseil communautaire, qui n'ont pas de lieu.",
    properties: [
      PropertyDefinition("objet", "Objet"),
      PropertyDefinition("adoptee", "Adoptée", .boolean, isFilter: true),
      PropertyDefinition("seance", "Séance", .dateTime, role: .instant),
    ], features: decisionFeatures)

  private static let decisionFeatures: [Feature] = [
    Feature(
      "2022-001", nil, ["Tarifs de la piscine", true, "2022-03-08T18:30:00Z"]),
    Feature(
      "2022-002", nil, ["Budget primitif", true, "2022-05-13T18:30:00Z"]),
    Feature(
      "2022-003", nil, ["Plan vélo", false, "2022-07-18T18:30:00Z"]),
    Feature(
      "2022-004", nil, ["Convention avec l'archipel jumelé", true, "2022-09-23T18:30:00Z"]),
    Feature(
      "2022-005", nil, ["Rénovation de la halle", true, "2022-11-03T18:30:00Z"]),
    Feature(
      "2023-006", nil, ["Zonage d'assainissement", true, "2023-01-08T18:30:00Z"]),
    Feature(
      "2023-007", nil, ["Achat de composteurs", true, "2023-03-13T18:30:00Z"]),
    Feature(
      "2023-008", nil, ["Ouverture de la médiathèque le dimanche", true, "2023-05-18T18:30:00Z"]),
    Feature(
      "2023-009", nil, ["Motion sur la desserte ferroviaire", false, "2023-07-23T18:30:00Z"]),
    Feature(
      "2023-010", nil, ["Charte de l'arbre", true, "2023-09-03T18:30:00Z"]),
    Feature(
      "2024-011", nil, ["Tarifs du stationnement", true, "2024-11-08T18:30:00Z"]),
    Feature(
      "2024-012", nil, ["Données ouvertes de l'intercommunalité", true, "2024-01-13T18:30:00Z"]),
  ]
}
