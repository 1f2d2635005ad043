extension Defect {
  /// The defects of the headers of tables.
  static let tableHeaders: [Defect] = [
    Defect(
      "table-header-foreign",
      french: "Aucune colonne du tableau n'est du schéma.",
      english: "No column of the table is of the schema.",
      .changingEquipment { $0.header = $0.header.map { "colonne_\($0.count)_\($0.prefix(2))_x" } }),
    Defect(
      "table-column-missing",
      french: "Une colonne obligatoire manque au tableau.",
      english: "The table lacks a required column.",
      .changingEquipment { $0.remove("type") }),
    Defect(
      "table-column-optional-missing",
      french: "Une colonne facultative manque au tableau.",
      english: "The table lacks an optional column.",
      .changingEquipment { $0.remove("services") }),
    Defect(
      "table-column-unknown",
      french: "Le tableau a une colonne que le schéma ne connaît pas.",
      english: "The table has a column that the schema does not know.",
      .changingEquipment { $0.add("remarque", cell: "neuf") }),
    Defect(
      "table-column-nameless",
      french: "Une colonne du tableau n'a pas de nom.",
      english: "A column of the table has no name.",
      .changingEquipment { $0.add("", cell: "neuf") }),
    Defect(
      "table-column-twice",
      french: "Deux colonnes du tableau ont le même nom.",
      english: "Two columns of the table have one name.",
      .changingEquipment { $0.add("commune", cell: "Lauve") }),
    Defect(
      "table-column-unexpected",
      french: "Un tableau dont le schéma interdit toute autre colonne en a une.",
      english: "A table whose schema forbids any other column has one.",
      .table("visites.csv") { $0.add("remarque", cell: "neuf") }),
  ]
}
