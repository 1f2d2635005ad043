import JSON

extension JSONText {
  /// The schema of the table of equipment (Table Schema, with the checks that Validata adds).
  static let equipmentSchema: JSONText = [
    "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
    "name": "equipements", "title": "Équipements ouverts au public", "version": "1.0.0",
    "fields": [
      field("id", "Identifiant", example: "EQ-001", ["required": true, "pattern": #"EQ-\d{3}"#]),
      field("parent", "Équipement dont il dépend", example: "EQ-001"),
      field("code", "Code interne", example: "A1", ["unique": true]),
      field(
        "nom", "Nom", example: "Salle des fêtes",
        ["required": true, "minLength": 3, "maxLength": 60]),
      field(
        "type", "Type", example: "salle",
        ["required": true, "enum": ["salle", "stade", "piscine", "médiathèque"]]),
      field("commune", "Commune", example: "Lauve"),
      field("siren", "SIREN de l'exploitant", example: "999000011"),
      field("siret", "SIRET de l'exploitant", example: "99900001100018"),
      field("acte", "Acte de création", example: "Urbanisme/Autres"),
      field("telephone", "Téléphone", example: "01 02 03 04 05"),
      field("horaires", "Horaires", example: "Mo-Fr 09:00-18:00"),
      field("saison", "Saison", example: "2024/2025"),
      field("ouverture", "Ouverture", type: "date", example: "2024-09-01"),
      field("fermeture", "Fermeture", type: "date", example: "2025-06-30"),
      field("places_assises", "Places assises", type: "integer", example: "120", ["minimum": 0]),
      field("places_debout", "Places debout", type: "integer", example: "80", ["minimum": 0]),
      field(
        "places", "Places", type: "integer", example: "200", ["minimum": 0, "maximum": 5000]),
      field("longueur", "Longueur en mètres", type: "number", example: "24.5"),
      field("largeur", "Largeur en mètres", type: "number", example: "12"),
      field("courriel", "Courriel", example: "salle@example.org"),
      field("site", "Site", example: "https://salle.example.org"),
      field("departement", "Département", example: "Nièvre"),
      field("position", "Longitude et latitude", type: "geopoint", example: "3.16, 46.99"),
      field(
        "services", "Services", type: "object", example: #"{"wifi": true}"#,
        ["jsonSchema": ["type": "object", "required": ["wifi"]]]),
    ],
    "primaryKey": "id", "uniqueKeys": [["nom", "commune"]],
    "foreignKeys": [
      ["fields": "parent", "reference": ["resource": "", "fields": "id"]]
    ],
    "custom_checks": [
      check("siren", on: "siren"), check("siret", on: "siret"),
      check("nomenclature-acte", on: "acte"), check("phone-number-value", on: "telephone"),
      check("opening-hours-value", on: "horaires"), check("year-interval-value", on: "saison"),
      [
        "name": "compare-columns-value",
        "params": ["column": "fermeture", "op": ">=", "column2": "ouverture"],
      ],
      [
        "name": "sum-columns-value",
        "params": ["column": "places", "columns": ["places_assises", "places_debout"]],
      ],
      [
        "name": "cohesive-columns-value",
        "params": ["column": "longueur", "othercolumns": ["largeur"]],
      ],
      ["name": "one-of-required", "params": ["column1": "courriel", "column2": "site"]],
      check("french-gps-coordinates", on: "position"), check("departement", on: "departement"),
    ],
  ]

  /// The schema of the table of visits, which allows no other columns than its own.
  static let visitsSchema: JSONText = [
    "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
    "name": "visites", "title": "Fréquentation des équipements", "version": "1.0.0",
    "fieldsMatch": "equal",
    "fields": [
      field("equipement", "Équipement", example: "EQ-001", ["required": true]),
      field("mois", "Mois", type: "yearmonth", example: "2025-01", ["required": true]),
      field("visites", "Visites", type: "integer", example: "1200", ["minimum": 0]),
    ],
    "primaryKey": ["equipement", "mois"],
    "foreignKeys": [
      ["fields": "equipement", "reference": ["resource": "equipements", "fields": "id"]]
    ],
  ]

  /// The schema of the perimeter (JSON Schema, draft 7).
  static let perimeterSchema: JSONText = [
    "$schema": "http://json-schema.org/draft-07/schema#", "title": "Périmètre",
    "type": "object", "required": ["type", "properties", "geometry"],
    "properties": [
      "type": ["const": "Feature"],
      "properties": [
        "type": "object", "required": ["nom", "population"],
        "properties": [
          "nom": ["type": "string"], "population": ["type": "integer", "minimum": 1],
        ],
      ],
      "geometry": [
        "type": "object", "properties": ["type": ["enum": ["Polygon", "MultiPolygon"]]],
      ],
    ],
  ]

  private static func field(
    _ name: String, _ title: String, type: String = "string", example: String,
    _ constraints: JSONText? = nil
  ) -> JSONText {
    .members([
      ("name", .string(name)), ("title", .string(title)), ("type", .string(type)),
      ("example", .string(example)), ("constraints", constraints),
    ])
  }

  private static func check(_ name: String, on column: String) -> JSONText {
    ["name": .string(name), "params": ["column": .string(column)]]
  }
}
