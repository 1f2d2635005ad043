extension DefectCase {
  /// Cases of the defects of the API definition as a document, and of its paths.
  static let definition: [DefectCase] = [
    DefectCase(
      "service-desc-404", "/api", .status,
      sound: "200", broken: "404", reach: "api"),
    DefectCase(
      "service-doc-404", "/api?f=html", .status,
      sound: "200", broken: "404", reach: "html"),
    DefectCase(
      "service-desc-wrong-media-type", "/api", .field("Content-Type"),
      sound: "application/vnd.oai.openapi+json;version=3.0", broken: "application/json",
      reach: "api"),
    DefectCase(
      "openapi-not-json", "/api", .json("$.openapi"),
      sound: "3.0.3", broken: "", reach: "api"),
    DefectCase(
      "openapi-wrong-version", "/api", .json("$.openapi"),
      sound: "3.0.3", broken: "2.0", reach: "api"),
    DefectCase(
      "openapi-without-info", "/api", .json("$.info.version"),
      sound: "1.0.0", broken: "", reach: "api"),
    DefectCase(
      "openapi-broken-reference", "/api", .json("$.components.schemas.confClasses.type"),
      sound: "object", broken: "", reach: "api"),
    DefectCase(
      "openapi-duplicate-operation", "/api", .json("$.paths['/','/conformance'].get.operationId"),
      sound: "getLandingPage getConformance", broken: "getLandingPage getLandingPage",
      reach: "api"),
    DefectCase(
      "openapi-undeclared-path-parameter", "/api",
      .json("$.components.parameters[?@.in=='path'].name"),
      sound: "collectionId featureId", broken: "collectionId", reach: "api"),
    DefectCase(
      "openapi-wrong-server", "/api", .json("$.servers[*].url"),
      sound: "http://demo.test", broken: "http://ailleurs.invalid/api", reach: "api"),
    DefectCase(
      "openapi-without-conformance-path", "/api", .json("$.paths['/conformance'].get.operationId"),
      sound: "getConformance", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-collections-path", "/api", .json("$.paths['/collections'].get.operationId"),
      sound: "getCollections", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-collection-path", "/api",
      .json("$.paths['/collections/{collectionId}'].get.operationId"),
      sound: "describeCollection", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-items-path", "/api",
      .json("$.paths['/collections/{collectionId}/items'].get.operationId"),
      sound: "getFeatures", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-feature-path", "/api",
      .json("$.paths['/collections/{collectionId}/items/{featureId}'].get.operationId"),
      sound: "getFeature", broken: "", reach: "api"),
  ]

  /// Cases of the defects of the parameters in the API definition.
  static let definitionParameters: [DefectCase] = [
    DefectCase(
      "openapi-without-limit-parameter", "/api",
      .json("\(itemsParameters)[?@['$ref']=='#/components/parameters/limit']['$ref']"),
      sound: "#/components/parameters/limit", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-bbox-parameter", "/api",
      .json("\(itemsParameters)[?@['$ref']=='#/components/parameters/bbox']['$ref']"),
      sound: "#/components/parameters/bbox", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-datetime-parameter", "/api",
      .json("\(itemsParameters)[?@['$ref']=='#/components/parameters/datetime']['$ref']"),
      sound: "#/components/parameters/datetime", broken: "", reach: "api"),
    DefectCase(
      "openapi-without-format-parameter", "/api",
      .json("$.paths['/conformance'].get.parameters[*]['$ref']"),
      sound: "#/components/parameters/f", broken: "", reach: "api"),
    DefectCase(
      "openapi-limit-as-string", "/api", .json("$.components.parameters.limit.schema.type"),
      sound: "integer", broken: "string", reach: "api"),
    DefectCase(
      "openapi-limit-required", "/api", .json("$.components.parameters.limit.required"),
      sound: "false", broken: "true", reach: "api"),
    DefectCase(
      "openapi-limit-as-list", "/api", .json("$.components.parameters.limit.schema.type"),
      sound: "integer", broken: "array", reach: "api"),
    DefectCase(
      "openapi-bbox-as-string", "/api", .json("$.components.parameters.bbox.schema.type"),
      sound: "array", broken: "string", reach: "api"),
    DefectCase(
      "openapi-bbox-exploded", "/api", .json("$.components.parameters.bbox.explode"),
      sound: "false", broken: "true", reach: "api"),
    DefectCase(
      "openapi-bbox-required", "/api", .json("$.components.parameters.bbox.required"),
      sound: "false", broken: "true", reach: "api"),
    DefectCase(
      "openapi-bbox-of-strings", "/api", .json("$.components.parameters.bbox.schema.items.type"),
      sound: "number", broken: "string", reach: "api"),
    DefectCase(
      "openapi-datetime-as-integer", "/api", .json("$.components.parameters.datetime.schema.type"),
      sound: "string", broken: "integer", reach: "api"),
    DefectCase(
      "openapi-datetime-in-header", "/api", .json("$.components.parameters.datetime.in"),
      sound: "query", broken: "header", reach: "api"),
    DefectCase(
      "openapi-datetime-required", "/api", .json("$.components.parameters.datetime.required"),
      sound: "false", broken: "true", reach: "api"),
  ]

  /// Cases of the defects of the responses in the API definition.
  static let definitionResponses: [DefectCase] = [
    DefectCase(
      "openapi-without-success-responses", "/api", .names("$.paths['/conformance'].get.responses"),
      sound: "200 304 400 406 500", broken: "304 400 406 500", reach: "api"),
    DefectCase(
      "openapi-without-error-responses", "/api", .names("$.paths['/conformance'].get.responses"),
      sound: "200 304 400 406 500", broken: "200 304", reach: "api"),
    DefectCase(
      "openapi-without-bad-request-response", "/api",
      .names("$.paths['/conformance'].get.responses"),
      sound: "200 304 400 406 500", broken: "200 304 406 500", reach: "api"),
    DefectCase(
      "openapi-without-not-found-response", "/api",
      .names("$.paths['/collections/{collectionId}'].get.responses"),
      sound: "200 304 400 404 406 500", broken: "200 304 400 406 500", reach: "api"),
    DefectCase(
      "openapi-without-html-content", "/api",
      .names("$.paths['/conformance'].get.responses['200'].content"),
      sound: "application/json text/html", broken: "application/json", reach: "api"),
    DefectCase(
      "openapi-items-as-plain-json", "/api",
      .names("$.paths['/collections/parcs/items'].get.responses['200'].content"),
      sound: "application/geo+json text/html", broken: "text/html application/json", reach: "api"),
    DefectCase(
      "openapi-schema-contradicts-answers", "/api",
      .json("$.components.schemas.confClasses.properties.conformsTo.items.type"),
      sound: "string", broken: "integer", reach: "api"),
    DefectCase(
      "openapi-without-feature-properties", "/api",
      .names("$.components.schemas['feature-reperes'].properties.properties.properties"),
      sound: "nom etat", broken: "", reach: "api"),
    DefectCase(
      "unauthorized-undeclared", "/collections/reperes/items", .status,
      sound: "200", broken: "401", reach: "items"),
    DefectCase(
      "api-unknown-parameter-accepted", "/api?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
  ]
}
