import JSON

/// A query parameter of a resource, from which both the API definition and the refusals come.
struct ParameterDefinition: Sendable {
  /// The name of the parameter.
  let name: String
  /// What it does, in French.
  let description: String
  /// What its values are, in the schema dialect of OpenAPI 3.0.
  let schema: JSONText

  /// The Parameter Object of OpenAPI 3.0.
  var json: JSONText {
    [
      "name": .string(name), "in": "query", "description": .string(description),
      "required": false, "schema": schema, "style": "form", "explode": false,
    ]
  }

  /// The parameter that chooses the format.
  static let format = ParameterDefinition(
    name: "f", description: "Le format de la réponse ; il l'emporte sur l'en-tête Accept.",
    schema: ["type": "string", "enum": .array(Format.allCases.map { .string($0.rawValue) })])

  /// The parameter `limit` (`/req/core/fc-limit-definition`).
  static let limit = ParameterDefinition(
    name: "limit",
    description: "Le nombre d'entités d'une page ; au-delà du maximum, c'est le maximum qui vaut.",
    schema: [
      "type": "integer", "minimum": 1, "maximum": .integer(ItemsQuery.maximumLimit),
      "default": .integer(ItemsQuery.defaultLimit),
    ])

  /// The parameter by which this platform pages.
  static let offset = ParameterDefinition(
    name: "offset", description: "Le nombre d'entités à passer ; suivez plutôt les liens next.",
    schema: ["type": "integer", "minimum": 0, "default": 0])

  /// The parameter `bbox`, in the form of 17-069r4 (`/req/core/fc-bbox-definition`).
  static let box = ParameterDefinition(
    name: "bbox",
    description: """
      Seules les entités qui touchent cette emprise sont retenues, et celles qui n'ont pas de \
      géométrie : ouest, sud, est, nord, en degrés (WGS 84), avec au besoin l'altitude minimale \
      après le sud et l'altitude maximale après le nord. L'ouest dépasse l'est quand l'emprise \
      franchit l'antiméridien.
      """,
    schema: [
      "type": "array", "oneOf": [["minItems": 4, "maxItems": 4], ["minItems": 6, "maxItems": 6]],
      "items": ["type": "number"],
    ])

  /// The parameter `datetime` (`/req/core/fc-time-definition`).
  static let datetime = ParameterDefinition(
    name: "datetime",
    description: """
      Seules les entités qui existent à cette date ou dans cet intervalle sont retenues, et celles \
      qui n'ont pas de date : 2020-02-12T23:20:50Z, 2020-01-01T00:00:00Z/2021-01-01T00:00:00Z, \
      ../2021-01-01T00:00:00Z ou 2020-01-01T00:00:00Z/..
      """,
    schema: ["type": "string"])

  /// Returns the parameter that selects by a property (`/rec/core/fc-filters`).
  static func filter(_ property: PropertyDefinition) -> ParameterDefinition {
    ParameterDefinition(
      name: property.name,
      description: "Seules les entités de cette valeur sont retenues : \(property.title).",
      schema: property.schema)
  }
}
