extension Defect {
  /// The defects of cells and keys, against the constraints of Table Schema.
  static let tableCells: [Defect] = [
    Defect(
      "table-cell-type",
      french: "Une date est écrite à la française.",
      english: "A date is written as in French.",
      .changingEquipment { $0.set("ouverture", to: "01/09/2024") }),
    Defect(
      "table-cell-required",
      french: "Une valeur obligatoire manque.",
      english: "A required value is missing.",
      .changingEquipment { $0.set("type", to: "") }),
    Defect(
      "table-cell-enum",
      french: "Une valeur n'est pas de la liste.",
      english: "A value is not of the list.",
      .changingEquipment { $0.set("type", to: "gymnase") }),
    Defect(
      "table-cell-pattern",
      french: "Un identifiant n'a pas la forme voulue.",
      english: "An identifier is not of the form wanted.",
      .changingEquipment { $0.set("id", to: "EQ3", inRow: 2) }),
    Defect(
      "table-cell-length",
      french: "Un nom est trop court.",
      english: "A name is too short.",
      .changingEquipment { $0.set("nom", to: "SF") }),
    Defect(
      "table-cell-bounds",
      french: "Un nombre dépasse la borne du schéma.",
      english: "A number is beyond the bound of the schema.",
      .changingEquipment {
        $0.set("places_assises", to: "5920")
        $0.set("places", to: "6000")
      }),
    Defect(
      "table-cell-shape",
      french: "Un objet JSON n'a pas la clé voulue.",
      english: "A JSON object lacks the key wanted.",
      .changingEquipment { $0.set("services", to: "{\"bar\": true}") }),
    Defect(
      "table-key-repeated",
      french: "Deux lignes ont le même identifiant.",
      english: "Two rows have one identifier.",
      .changingEquipment { $0.set("id", to: "EQ-002", inRow: 2) }),
    Defect(
      "table-unique-repeated",
      french: "Deux lignes ont le même code, qui doit être unique.",
      english: "Two rows have one code, which must be unique.",
      .changingEquipment { $0.set("code", to: "A2", inRow: 2) }),
    Defect(
      "table-set-repeated",
      french: "Deux lignes ont le même nom dans la même commune.",
      english: "Two rows have one name in one municipality.",
      .changingEquipment { $0.set("nom", to: "Salle des fêtes", inRow: 1) }),
    Defect(
      "table-key-dangling",
      french: "Un équipement dépend d'un équipement qui n'est pas dans le tableau.",
      english: "An equipment depends on one that is not in the table.",
      .changingEquipment { $0.set("parent", to: "EQ-777", inRow: 2) }),
    Defect(
      "table-package-key-dangling",
      french: "Des visites sont celles d'un équipement absent du paquet.",
      english: "Visits are those of an equipment that is not in the package.",
      .table("visites.csv") { $0.set("equipement", to: "EQ-777") }),
  ]
}
