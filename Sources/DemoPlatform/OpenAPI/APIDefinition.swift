import JSON

/// The definition of the API in OpenAPI 3.0 (17-069r4, 9).
struct APIDefinition: Sendable {
  /// The addresses of the platform.
  let addresses: Addresses
  /// What it publishes.
  let dataset: Dataset

  /// The members of the OpenAPI Object.
  var members: [(String, JSONText)] {
    [
      ("openapi", "3.0.3"),
      (
        "info",
        [
          "title": .string(dataset.title), "description": .string(dataset.description),
          "version": "1.0.0",
          "contact": ["name": "Communauté de communes du Val de Lauve"],
          "license": [
            "name": "Licence Ouverte 2.0", "url": .string(addresses.href(.license)),
          ],
        ]
      ),
      ("servers", [["url": .string(addresses.origin), "description": "Cette plateforme"]]),
      ("security", []),
      (
        "tags",
        [
          ["name": "Plateforme", "description": "Ce que la plateforme dit d'elle-même."],
          ["name": "Données", "description": "Les collections et leurs entités."],
        ]
      ),
      ("paths", .object(paths)),
      (
        "components",
        [
          "parameters": .object(parameters), "responses": .object(responses),
          "schemas": .object(schemas),
        ]
      ),
    ]
  }

  /// Returns a reference to a component.
  func reference(_ section: String, _ name: String) -> JSONText {
    ["$ref": .string("#/components/\(section)/\(name)")]
  }

  private var parameters: [(String, JSONText)] {
    let query = [ParameterDefinition.format, .limit, .offset, .box, .datetime]
    return query.map { ($0.name, $0.json) } + [
      ("collectionId", pathParameter("collectionId", "L'identifiant d'une collection.")),
      ("featureId", pathParameter("featureId", "L'identifiant d'une entité.")),
    ]
  }

  private func pathParameter(_ name: String, _ description: String) -> JSONText {
    [
      "name": .string(name), "in": "path", "description": .string(description), "required": true,
      "schema": ["type": "string"],
    ]
  }

  private var responses: [(String, JSONText)] {
    let problem: JSONText = [
      "application/problem+json": ["schema": reference("schemas", "exception")],
      "text/html": ["schema": ["type": "string"]],
    ]
    let errors = [
      ("BadRequest", "Un paramètre est inconnu, ou sa valeur est incorrecte."),
      ("NotFound", "Il n'y a rien à cette adresse."),
      ("NotAcceptable", "La ressource n'existe dans aucun des formats demandés."),
      ("ServerError", "Une erreur est survenue sur la plateforme."),
    ]
    return [("NotModified", ["description": "La ressource n'a pas changé."])]
      + errors.map { name, description in
        (name, ["description": .string(description), "content": problem])
      }
  }
}
