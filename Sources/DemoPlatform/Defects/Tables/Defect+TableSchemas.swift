import JSON

extension Defect {
  /// The defects of schemas, and of what catalogues declare.
  static let tableSchemas: [Defect] = [
    Defect(
      "table-schema-unknown",
      french: "Le jeu de données déclare un schéma que le catalogue n'a pas.",
      english: "The dataset declares a schema that the catalogue does not have.",
      .declaring(["schema", "name"], "val-de-lauve/equipement")),
    Defect(
      "table-schema-version-unknown",
      french: "Le jeu de données déclare une version qui n'existe pas.",
      english: "The dataset declares a version that does not exist.",
      .declaring(["schema", "version"], "9.0.0")),
    Defect(
      "table-schema-undeclared",
      french: "Le jeu de données ne déclare pas le schéma du tableau.",
      english: "The dataset does not declare the schema of the table.",
      .declaring(["schema"], nil)),
    Defect(
      "table-version-undeclared",
      french: "Le jeu de données ne dit pas la version du schéma.",
      english: "The dataset does not say the version of the schema.",
      .declaring(["schema", "version"], nil)),
    Defect(
      "table-dataset-missing",
      french: "Le jeu de données n'est plus à son adresse.",
      english: "The dataset is no longer at its address.",
      .tableDocument(TableCatalogue.dataset) { _ in nil }),
    Defect(
      "table-package-schema-missing",
      french: "Une ressource du paquet n'a pas de schéma.",
      english: "A resource of the package has no schema.",
      .tableDocument(TableCatalogue.package) {
        $0.edited(at: ["resources", "0", "schema"][...]) { _ in nil }
      }),
    Defect(
      "table-schema-gone",
      french: "Un schéma n'est plus à l'adresse que donne le catalogue.",
      english: "A schema is no longer at the address that the catalogue gives.",
      .tableDocument("schemas/equipements.json") { _ in nil }),
    Defect(
      "table-schema-unavailable",
      french: "Le serveur du schéma est en panne.",
      english: "The server of the schema is out of order.",
      .tableAnswer { response, request in
        guard request.path.hasSuffix("schemas/equipements.json") else { return }
        response = HTTPResponse(status: 500)
      }),
    Defect(
      "table-schema-misspelt",
      french: "Le schéma écrit « contraints » pour « constraints ».",
      english: "The schema writes “contraints” for “constraints”.",
      .changingSchema(["fields", "1"]) { $0.adding("contraints", ["required": true]) }),
    Defect(
      "table-schema-check-unknown",
      french: "Le schéma demande une vérification qui n'existe pas.",
      english: "The schema asks for a check that does not exist.",
      .changingSchema(["custom_checks"]) {
        $0.appending(["name": "adresse-postale", "params": ["column": "commune"]])
      }),
    Defect(
      "table-schema-pattern-broken",
      french: "Un motif du schéma ne se lit pas.",
      english: "A pattern of the schema cannot be read.",
      .changingSchema(["fields", "0", "constraints", "pattern"]) { _ in "EQ-(" }),
    Defect(
      "table-document-invalid",
      french: "Le document GeoJSON ne suit pas son schéma.",
      english: "The GeoJSON document does not follow its schema.",
      .tableDocument(TableCatalogue.perimeter) {
        $0.edited(at: ["properties", "population"][...]) { _ in "inconnue" }
      }),
  ]
}
