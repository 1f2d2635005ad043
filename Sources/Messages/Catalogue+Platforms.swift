/// What is said of the file of a platform and of what stands at its endpoints.
extension Catalogue {
  static let platforms: [MessageTemplate] = [
    platformSecret, platformWrongKind, platformUnknownClause, kindFeatures, kindCatalogue,
    kindRasters, kindTables, kindPage,
  ]

  /// A secret in the file of a platform.
  package static let platformSecret = MessageTemplate(
    "platform.secret",
    french:
      "« {name} » ressemble à un secret écrit en clair : ôtez-le, et donnez plutôt \"credentials\": [\"bearer:env:NOM_DE_VARIABLE\"]",
    english:
      "“{name}” looks like a secret written in clear: remove it, and give \"credentials\": [\"bearer:env:VARIABLE_NAME\"] instead"
  )
  /// What stands at an address is not what the file says.
  package static let platformWrongKind = MessageTemplate(
    "platform.wrong-kind",
    french:
      "le point d'accès « {id} » est annoncé comme « {kind} », mais son adresse semble mener à {found}",
    english:
      "the endpoint “{id}” is announced as “{kind}”, but its address seems to lead to {found}")
  /// A clause chosen that is not in the file of clauses.
  package static let platformUnknownClause = MessageTemplate(
    "platform.unknown-clause", french: "la clause « {name} » n'est pas dans {file}",
    english: "the clause “{name}” is not in {file}")
  /// What an endpoint looks like.
  package static let kindFeatures = MessageTemplate(
    "platform.kind.features", french: "une API OGC (ogcapi-features)",
    english: "an OGC API (ogcapi-features)")
  /// What an endpoint looks like.
  package static let kindCatalogue = MessageTemplate(
    "platform.kind.catalogue", french: "un catalogue de métadonnées (catalogue)",
    english: "a metadata catalogue (catalogue)")
  /// What an endpoint looks like.
  package static let kindRasters = MessageTemplate(
    "platform.kind.rasters", french: "une image GeoTIFF (rasters)",
    english: "a GeoTIFF image (rasters)")
  /// What an endpoint looks like.
  package static let kindTables = MessageTemplate(
    "platform.kind.tables", french: "un tableau CSV (tables)", english: "a CSV table (tables)")
  /// What an endpoint looks like.
  package static let kindPage = MessageTemplate(
    "platform.kind.page", french: "une page Web", english: "a web page")
}
