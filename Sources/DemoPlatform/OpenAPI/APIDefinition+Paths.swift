import JSON

extension APIDefinition {
  /// The Paths Object: a template for each kind of resource, then, for each collection, its own
  /// paths, which tell its filters and the properties of its features.
  var paths: [(String, JSONText)] {
    [
      path(
        "/", "getLandingPage", "La page d'accueil", tag: "Plateforme",
        content: content("landingPage")),
      path(
        "/api", "getApiDefinition", "La définition de l'API", tag: "Plateforme",
        content: content(
          inline: ["type": "object"], type: Resource.apiDefinition.mediaType(in: .json))),
      path(
        "/conformance", "getConformance", "Les classes de conformité", tag: "Plateforme",
        content: content("confClasses")),
      path(
        "/licence", "getLicense", "La licence des données", tag: "Plateforme",
        content: content("license")),
      path(
        "/collections", "getCollections", "Les collections", tag: "Données",
        content: content("collections")),
      path(
        "/collections/{collectionId}", "describeCollection", "Une collection", tag: "Données",
        parameters: ["collectionId"], content: content("collection")),
      path(
        "/collections/{collectionId}/schema", "getSchema", "Le schéma des entités",
        tag: "Données", parameters: ["collectionId"],
        content: content(inline: ["type": "object"], type: "application/schema+json")),
      path(
        "/collections/{collectionId}/items", "getFeatures", "Les entités d'une collection",
        tag: "Données", parameters: ["collectionId"] + Self.itemsParameters,
        content: content("featureCollection", type: "application/geo+json")),
      path(
        "/collections/{collectionId}/items/{featureId}", "getFeature", "Une entité",
        tag: "Données", parameters: ["collectionId", "featureId"],
        content: content("feature", type: "application/geo+json")),
    ] + dataset.collections.flatMap { paths(of: $0) }
  }

  private static let itemsParameters = ["limit", "offset", "bbox", "datetime"]

  private func paths(of collection: FeatureCollection) -> [(String, JSONText)] {
    let name = collection.identifier
    return [
      path(
        "/collections/\(name)/items", "getFeatures-\(name)", "Les entités : \(collection.title)",
        tag: "Données", parameters: Self.itemsParameters,
        filters: collection.filters.map { ParameterDefinition.filter($0).json },
        content: content("featureCollection-\(name)", type: "application/geo+json")),
      path(
        "/collections/\(name)/items/{featureId}", "getFeature-\(name)",
        "Une entité : \(collection.title)", tag: "Données", parameters: ["featureId"],
        content: content("feature-\(name)", type: "application/geo+json")),
    ]
  }

  /// Returns a path whose only operation is GET; every resource answers HEAD and OPTIONS as HTTP
  /// says, which needs no description.
  private func path(
    _ path: String, _ operation: String, _ summary: String, tag: String,
    parameters: [String] = [], filters: [JSONText] = [], content: JSONText
  ) -> (String, JSONText) {
    let references = (parameters + ["f"]).map { reference("parameters", $0) }
    var responses: [(String, JSONText)] = [
      ("200", ["description": .string("\(summary)."), "content": content]),
      ("304", reference("responses", "NotModified")),
      ("400", reference("responses", "BadRequest")),
    ]
    if path.contains("{") { responses.append(("404", reference("responses", "NotFound"))) }
    responses.append(("406", reference("responses", "NotAcceptable")))
    responses.append(("500", reference("responses", "ServerError")))
    return (
      path,
      [
        "get": [
          "operationId": .string(operation), "summary": .string(summary), "tags": [.string(tag)],
          "parameters": .array(references + filters), "responses": .object(responses),
        ]
      ]
    )
  }

  private func content(_ schema: String, type: String = "application/json") -> JSONText {
    content(inline: reference("schemas", schema), type: type)
  }

  private func content(inline schema: JSONText, type: String) -> JSONText {
    let members: [(String, JSONText)] = [
      (type, ["schema": schema]), ("text/html", ["schema": ["type": "string"]]),
    ]
    return .object(members)
  }
}
