extension Defect {
  /// The defects of cells against the checks that Validata adds to Table Schema.
  static let tableChecks: [Defect] = [
    Defect(
      "table-check-siren",
      french: "Un SIREN a un mauvais chiffre de contrôle.",
      english: "A SIREN has a wrong check digit.",
      .changingEquipment { $0.set("siren", to: "999000012") }),
    Defect(
      "table-check-siret",
      french: "Un SIRET a un mauvais chiffre de contrôle.",
      english: "A SIRET has a wrong check digit.",
      .changingEquipment { $0.set("siret", to: "99900001100019") }),
    Defect(
      "table-check-act",
      french: "Un acte n'est d'aucune rubrique de la nomenclature.",
      english: "An act is of no heading of the nomenclature.",
      .changingEquipment { $0.set("acte", to: "Divers/Autres") }),
    Defect(
      "table-check-phone",
      french: "Un numéro de téléphone n'en est pas un.",
      english: "A telephone number is none.",
      .changingEquipment { $0.set("telephone", to: "12 34") }),
    Defect(
      "table-check-hours",
      french: "Des horaires ne sont pas dans la notation d'OpenStreetMap.",
      english: "Opening hours are not in the notation of OpenStreetMap.",
      .changingEquipment { $0.set("horaires", to: "de 9 h à 18 h") }),
    Defect(
      "table-check-years",
      french: "Une saison finit avant d'avoir commencé.",
      english: "A season ends before it began.",
      .changingEquipment { $0.set("saison", to: "2025/2024") }),
    Defect(
      "table-check-comparison",
      french: "Une fermeture précède l'ouverture.",
      english: "A closing comes before the opening.",
      .changingEquipment { $0.set("fermeture", to: "2023-06-30") }),
    Defect(
      "table-check-sum",
      french: "Un total n'est pas la somme de ses parties.",
      english: "A total is not the sum of its parts.",
      .changingEquipment { $0.set("places", to: "201") }),
    Defect(
      "table-check-cohesion",
      french: "Une longueur est donnée sans la largeur.",
      english: "A length is given without the width.",
      .changingEquipment { $0.set("largeur", to: "") }),
    Defect(
      "table-check-one-of",
      french: "Ni le courriel ni le site ne sont donnés.",
      english: "Neither the e-mail nor the site is given.",
      .changingEquipment { $0.set("courriel", to: "") }),
    Defect(
      "table-check-position",
      french: "Longitude et latitude sont interverties.",
      english: "Longitude and latitude have changed places.",
      .changingEquipment { $0.set("position", to: "46.99, 3.16") }),
    Defect(
      "table-check-area",
      french: "Un département n'existe pas.",
      english: "A department does not exist.",
      .changingEquipment { $0.set("departement", to: "Nivernais") }),
  ]
}
