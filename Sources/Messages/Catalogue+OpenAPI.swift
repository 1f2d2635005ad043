/// What recette says of OpenAPI documents, and of exchanges beside them.
extension Catalogue {
  /// Every entry about OpenAPI.
  package static let openAPI: [MessageTemplate] = [
    openAPINone, openAPIVersion, openAPIElsewhere, openAPINoPath, openAPINoParameter,
    openAPIParameterShape, openAPIUndeclaredPath, openAPIUndeclaredMethod,
    openAPIUndeclaredStatus, openAPIUndeclaredMediaType, openAPINoMediaType,
    openAPIUndeclaredParameter, openAPINoParameterSent, openAPINoClientError, openAPINoSecurity,
    openAPINotRefused, openAPISamePath, openAPIMissingVariable, openAPIStrayVariable,
    openAPISameParameter, openAPISameOperation, openAPIUnknownScheme, openAPISameTag,
    openAPIUnresolved, openAPIServerDefault,
  ]

  /// There is no OpenAPI document to look at.
  package static let openAPINone = MessageTemplate(
    "openapi.none", french: "il n'y a pas de document OpenAPI 3 lisible en JSON à examiner",
    english: "there is no OpenAPI 3 document, readable as JSON, to look at")
  /// The document is of another version.
  package static let openAPIVersion = MessageTemplate(
    "openapi.version",
    french: "le document devrait être de l'OpenAPI {expected} ; le champ « openapi » vaut {actual}",
    english: "the document should be OpenAPI {expected}; its field “openapi” is {actual}")
  /// Something stands in another document, which is not read.
  package static let openAPIElsewhere = MessageTemplate(
    "openapi.elsewhere",
    french:
      "la description de {path} renvoie à un autre document, ou à un endroit qui n'existe pas",
    english: "the description of {path} refers to another document, or to a place that is not there"
  )
  /// No path is concerned.
  package static let openAPINoPath = MessageTemplate(
    "openapi.no-path",
    french: "aucun chemin du document OpenAPI ne correspond à {pattern} avec une opération GET",
    english: "no path of the OpenAPI document matches {pattern} with a GET operation")
  /// A parameter is missing.
  package static let openAPINoParameter = MessageTemplate(
    "openapi.no-parameter",
    french: "GET {path} ne déclare pas le paramètre de requête « {name} »",
    english: "GET {path} does not declare the query parameter “{name}”")
  /// A parameter is declared, and otherwise than it should be.
  package static let openAPIParameterShape = MessageTemplate(
    "openapi.parameter-shape",
    french: "GET {path} déclare mal le paramètre « {name} » (en « {place} ») : {cause}",
    english: "GET {path} declares the parameter “{name}” wrongly (at “{place}”): {cause}")
  /// No path describes a request.
  package static let openAPIUndeclaredPath = MessageTemplate(
    "openapi.undeclared-path",
    french: "le document OpenAPI ne déclare aucun chemin pour {request}",
    english: "the OpenAPI document declares no path for {request}")
  /// A path describes a request, and not its method.
  package static let openAPIUndeclaredMethod = MessageTemplate(
    "openapi.undeclared-method",
    french: "le document OpenAPI déclare le chemin {path} sans la méthode de {request}",
    english: "the OpenAPI document declares the path {path} without the method of {request}")
  /// A status is not declared.
  package static let openAPIUndeclaredStatus = MessageTemplate(
    "openapi.undeclared-status",
    french: "le document OpenAPI ne déclare pas la réponse {status} à {request}",
    english: "the OpenAPI document does not declare the response {status} to {request}")
  /// A media type is not declared.
  package static let openAPIUndeclaredMediaType = MessageTemplate(
    "openapi.undeclared-media-type",
    french:
      "le document OpenAPI ne déclare pas le type {type} pour la réponse {status} à {request}",
    english:
      "the OpenAPI document does not declare the type {type} for the response {status} to {request}"
  )
  /// The answer says no media type.
  package static let openAPINoMediaType = MessageTemplate(
    "openapi.no-media-type",
    french: "la réponse à {request} ne dit pas son type de contenu",
    english: "the answer to {request} does not say its media type")
  /// A parameter that was accepted is not declared.
  package static let openAPIUndeclaredParameter = MessageTemplate(
    "openapi.undeclared-parameter",
    french: "le document OpenAPI ne déclare pas le paramètre « {name} », accepté par {request}",
    english: "the OpenAPI document does not declare the parameter “{name}”, accepted by {request}")
  /// No parameter was sent, or none was accepted.
  package static let openAPINoParameterSent = MessageTemplate(
    "openapi.no-parameter-sent",
    french: "{request} n'a fait accepter aucun paramètre de requête",
    english: "{request} had no query parameter accepted")
  /// Nothing is declared for mistakes of the client.
  package static let openAPINoClientError = MessageTemplate(
    "openapi.no-client-error",
    french: "le document OpenAPI ne déclare aucune réponse 4XX à {request}",
    english: "the OpenAPI document declares no 4XX response to {request}")
  /// Access was refused without a declared reason.
  package static let openAPINoSecurity = MessageTemplate(
    "openapi.no-security",
    french:
      "{request} a répondu {status}, et le document OpenAPI ne déclare aucune authentification",
    english: "{request} answered {status}, and the OpenAPI document declares no security")
  /// Access was not refused.
  package static let openAPINotRefused = MessageTemplate(
    "openapi.not-refused", french: "l'accès à {request} n'a pas été refusé",
    english: "access to {request} was not refused")
  /// Two paths are one.
  package static let openAPISamePath = MessageTemplate(
    "openapi.same-path",
    french: "le chemin {path} est le même que {other} : seuls les noms des variables diffèrent",
    english: "the path {path} is the same as {other}: only the names of the variables differ")
  /// A variable has no parameter.
  package static let openAPIMissingVariable = MessageTemplate(
    "openapi.missing-variable",
    french: "la variable « {name} » du chemin {path} n'a pas de paramètre « in: path »",
    english: "the variable “{name}” of the path {path} has no parameter “in: path”")
  /// A path parameter has no variable.
  package static let openAPIStrayVariable = MessageTemplate(
    "openapi.stray-variable",
    french: "le paramètre « {name} » (in: path) n'est pas une variable du chemin {path}",
    english: "the parameter “{name}” (in: path) is no variable of the path {path}")
  /// A parameter is listed twice.
  package static let openAPISameParameter = MessageTemplate(
    "openapi.same-parameter",
    french: "le paramètre « {name} » (in: {place}) est déclaré deux fois dans la même liste",
    english: "the parameter “{name}” (in: {place}) is declared twice in one list")
  /// Two operations have one identifier.
  package static let openAPISameOperation = MessageTemplate(
    "openapi.same-operation",
    french: "l'identifiant d'opération « {name} » est pris par deux opérations",
    english: "the operationId “{name}” is taken by two operations")
  /// A security requirement names nothing.
  package static let openAPIUnknownScheme = MessageTemplate(
    "openapi.unknown-scheme",
    french: "aucun schéma d'authentification ne s'appelle « {name} » (components/securitySchemes)",
    english: "no security scheme is called “{name}” (components/securitySchemes)")
  /// Two tags have one name.
  package static let openAPISameTag = MessageTemplate(
    "openapi.same-tag", french: "le nom d'étiquette « {name} » est pris deux fois",
    english: "the tag name “{name}” is taken twice")
  /// A reference leads nowhere.
  package static let openAPIUnresolved = MessageTemplate(
    "openapi.unresolved",
    french: "la référence {reference} désigne un endroit qui n'existe pas dans ce document",
    english: "the reference {reference} names a place that is not in this document")
  /// A server variable cannot have its default.
  package static let openAPIServerDefault = MessageTemplate(
    "openapi.server-default",
    french:
      "la valeur par défaut de la variable de serveur « {name} » n'est pas l'une de ses valeurs",
    english: "the default of the server variable “{name}” is not one of its values")
}
