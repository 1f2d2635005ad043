import JSON

extension Defect {
  /// The defects of the responses in the API definition.
  static let definitionResponses: [Defect] = [
    Defect(
      "openapi-without-success-responses",
      french: "Aucune opération de la définition de l'API ne déclare le code 200.",
      english: "No operation of the API definition declares status 200.",
      .removing(DocumentPath.responses + ["200"], at: .apiDefinition)),
    Defect(
      "openapi-without-error-responses",
      french: "Aucune opération de la définition de l'API ne déclare de code d'erreur.",
      english: "No operation of the API definition declares an error status.",
      .keepingMembers(of: DocumentPath.responses, at: .apiDefinition) { $0 < "400" }),
    Defect(
      "openapi-without-bad-request-response",
      french: "Aucune opération de la définition de l'API ne déclare le code 400.",
      english: "No operation of the API definition declares status 400.",
      .removing(DocumentPath.responses + ["400"], at: .apiDefinition)),
    Defect(
      "openapi-without-not-found-response",
      french: "Aucune opération de la définition de l'API ne déclare le code 404.",
      english: "No operation of the API definition declares status 404.",
      .removing(DocumentPath.responses + ["404"], at: .apiDefinition)),
    Defect(
      "openapi-without-html-content",
      french: "Aucune opération de la définition de l'API ne déclare text/html.",
      english: "No operation of the API definition declares text/html.",
      .removing(DocumentPath.content + ["text/html"], at: .apiDefinition),
      .removing(["components", "responses", "*", "content", "text/html"], at: .apiDefinition)),
    Defect(
      "openapi-items-as-plain-json",
      french: "La définition de l'API déclare les entités comme application/json, pas geo+json.",
      english: "The API definition declares features as application/json, not geo+json.",
      .changing(DocumentPath.content, at: .apiDefinition) { content in
        guard let schema = content["application/geo+json"] else { return content }
        return content.keepingMembers { name, _ in name != "application/geo+json" }
          .adding("application/json", schema)
      }),
    Defect(
      "openapi-schema-contradicts-answers",
      french: "Un schéma de la définition de l'API contredit la déclaration de conformité.",
      english: "A schema of the API definition contradicts the conformance declaration.",
      .setting(
        ["components", "schemas", "confClasses", "properties", "conformsTo", "items", "type"],
        to: "integer", at: .apiDefinition)),
    Defect(
      "openapi-without-feature-properties",
      french: "La définition de l'API ne donne pas les propriétés des entités.",
      english: "The API definition does not tell the properties of the features.",
      .changing(["components", "schemas", "*", "properties", "properties"], at: .apiDefinition) {
        _ in
        ["type": "object"]
      }),
    Defect(
      "unauthorized-undeclared",
      french: "Une collection répond 401, sans sécurité déclarée dans la définition de l'API.",
      english: "One collection answers 401, with no security in the API definition.",
      .refusingItems(of: "reperes", .unauthorized)),
    .definitionUnknownParameterAccepted,
  ]

  /// The API definition accepts an unknown parameter.
  static let definitionUnknownParameterAccepted = Defect(
    "api-unknown-parameter-accepted",
    french: "La définition de l'API accepte un paramètre inconnu.",
    english: "The API definition accepts an unknown parameter.")
}
