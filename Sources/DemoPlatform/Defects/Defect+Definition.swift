import JSON

extension Defect {
  /// The defects of the API definition as a document, and of its paths.
  static let definition: [Defect] = [
    Defect(
      "service-desc-404",
      french: "La définition de l'API en OpenAPI répond 404.",
      english: "The API definition in OpenAPI answers 404.",
      .refusing(.apiDefinition, in: [.json])),
    Defect(
      "service-doc-404",
      french: "La documentation de l'API pour les personnes répond 404.",
      english: "The documentation of the API for people answers 404.",
      .refusing(.apiDefinition, in: [.html])),
    Defect(
      "service-desc-wrong-media-type",
      french: "La définition de l'API en OpenAPI est servie comme application/json.",
      english: "The API definition in OpenAPI is served as application/json.",
      .serving([.apiDefinition], in: .json, as: "application/json")),
    Defect(
      "openapi-not-json",
      french: "La définition de l'API s'interrompt au milieu de son JSON.",
      english: "The API definition breaks off in the middle of its JSON.",
      .altering([.apiDefinition], in: .json) { response, _ in
        response.content.removeLast(response.content.count / 2)
      }),
    Defect(
      "openapi-wrong-version",
      french: "La définition de l'API dit être de l'OpenAPI 2.0.",
      english: "The API definition says OpenAPI 2.0.",
      .setting(["openapi"], to: "2.0", at: .apiDefinition)),
    Defect(
      "openapi-without-info",
      french: "La définition de l'API n'a pas de membre info.",
      english: "The API definition lacks the member info.",
      .removing(["info"], at: .apiDefinition)),
    Defect(
      "openapi-broken-reference",
      french: "La définition de l'API renvoie à un schéma qu'elle ne contient pas.",
      english: "The API definition refers to a schema that it does not hold.",
      .removing(["components", "schemas", "confClasses"], at: .apiDefinition)),
    Defect(
      "openapi-duplicate-operation",
      french: "Deux opérations de la définition de l'API ont le même operationId.",
      english: "Two operations of the API definition have the same operationId.",
      .setting(
        ["paths", "/conformance", "get", "operationId"], to: "getLandingPage", at: .apiDefinition)),
    Defect(
      "openapi-undeclared-path-parameter",
      french: "La définition de l'API ne déclare pas le paramètre featureId de ses chemins.",
      english: "The API definition does not declare the parameter featureId of its paths.",
      .undeclaring("featureId")),
    Defect(
      "openapi-wrong-server",
      french: "La définition de l'API donne une adresse de serveur qui n'est pas celle de l'API.",
      english: "The API definition gives a server address that is not that of the API.",
      .setting(["servers"], to: [["url": "http://ailleurs.invalid/api"]], at: .apiDefinition)),
    Defect(
      "openapi-without-conformance-path",
      french: "La définition de l'API n'a pas le chemin de la déclaration de conformité.",
      english: "The API definition lacks the path of the conformance declaration.",
      .removing(["paths", "/conformance"], at: .apiDefinition)),
    Defect(
      "openapi-without-collections-path",
      french: "La définition de l'API n'a pas le chemin des collections.",
      english: "The API definition lacks the path of the collections.",
      .removing(["paths", "/collections"], at: .apiDefinition)),
    Defect(
      "openapi-without-collection-path",
      french: "La définition de l'API n'a pas le chemin d'une collection.",
      english: "The API definition lacks the path of a collection.",
      .removing(["paths", "/collections/{collectionId}"], at: .apiDefinition)),
    Defect(
      "openapi-without-items-path",
      french: "La définition de l'API n'a aucun chemin des entités d'une collection.",
      english: "The API definition lacks every path of the features of a collection.",
      .keepingMembers(of: ["paths"], at: .apiDefinition) { !$0.hasSuffix("/items") }),
    Defect(
      "openapi-without-feature-path",
      french: "La définition de l'API n'a aucun chemin d'une entité.",
      english: "The API definition lacks every path of one feature.",
      .keepingMembers(of: ["paths"], at: .apiDefinition) { !$0.hasSuffix("/{featureId}") }),
  ]
}
