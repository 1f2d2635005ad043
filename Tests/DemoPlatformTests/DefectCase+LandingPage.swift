extension DefectCase {
  /// Cases of the defects of the landing page.
  static let landingPage: [DefectCase] = [
    DefectCase(
      "landing-404", "/", .status,
      sound: "200", broken: "404", reach: "html landing"),
    DefectCase(
      "landing-not-acceptable-by-default", "/", .status,
      sound: "200", broken: "406", reach: "landing refusals"),
    DefectCase(
      "landing-wrong-media-type", "/", .field("Content-Type"),
      sound: "application/json", broken: "text/plain", reach: "landing"),
    DefectCase(
      "landing-null", "/", .json("$.title"),
      sound: "Données ouvertes du Val de Lauve", broken: "", reach: "landing"),
    DefectCase(
      "landing-ok-with-error", "/", .json("$.error"),
      sound: "", broken: "la base de données ne répond pas", reach: "landing"),
    DefectCase(
      "landing-without-links", "/", .json("$.links[?@.rel=='data'].type"),
      sound: "application/json text/html", broken: "", reach: "landing"),
    DefectCase(
      "landing-links-null", "/", .json("$.links[?@.rel=='data'].type"),
      sound: "application/json text/html", broken: "", reach: "landing"),
    DefectCase(
      "landing-links-as-strings", "/", .json("$.links[0].rel"),
      sound: "self", broken: "", reach: "landing"),
    DefectCase(
      "landing-without-data-link", "/", .json("$.links[?@.rel=='data'].type"),
      sound: "application/json text/html", broken: "", reach: "landing"),
    DefectCase(
      "landing-without-conformance-link", "/", .json("$.links[?@.rel=='conformance'].type"),
      sound: "application/json text/html", broken: "", reach: "landing"),
    DefectCase(
      "landing-without-definition-links", "/",
      .json("$.links[?@.rel=='service-desc'||@.rel=='service-doc'].rel"),
      sound: "service-desc service-doc", broken: "", reach: "landing"),
    DefectCase(
      "landing-without-service-desc-link", "/",
      .json("$.links[?@.rel=='service-desc'||@.rel=='service-doc'].rel"),
      sound: "service-desc service-doc", broken: "service-doc", reach: "landing"),
    DefectCase(
      "landing-without-service-doc-link", "/",
      .json("$.links[?@.rel=='service-desc'||@.rel=='service-doc'].rel"),
      sound: "service-desc service-doc", broken: "service-desc", reach: "landing"),
    DefectCase(
      "landing-without-self-link", "/", .json("$.links[?@.rel=='self'].type"),
      sound: "application/json", broken: "", reach: "landing"),
    DefectCase(
      "landing-without-alternate-link", "/", .json("$.links[?@.rel=='alternate'].type"),
      sound: "text/html", broken: "", reach: "landing"),
    DefectCase(
      "landing-data-link-404", "/", .json("$.links[?@.rel=='data'&&@.type=='text/html'].href"),
      sound: "http://demo.test/collections?f=html",
      broken: "http://demo.test/collections/nulle-part?f=html",
      reach: "landing"),
    DefectCase(
      "landing-conformance-link-404", "/",
      .json("$.links[?@.rel=='conformance'&&@.type=='text/html'].href"),
      sound: "http://demo.test/conformance?f=html",
      broken: "http://demo.test/conformance/nulle-part?f=html",
      reach: "landing"),
    DefectCase(
      "landing-data-link-wrong-type", "/", .json("$.links[?@.rel=='data'].type"),
      sound: "application/json text/html", broken: "application/geo+json application/geo+json",
      reach: "landing"),
    DefectCase(
      "landing-unknown-parameter-accepted", "/?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
  ]

  /// Cases of the defects of the conformance declaration.
  static let conformance: [DefectCase] = [
    DefectCase(
      "conformance-404", "/conformance", .status,
      sound: "200", broken: "404", reach: "conformance"),
    DefectCase(
      "conformance-wrong-media-type", "/conformance", .field("Content-Type"),
      sound: "application/json", broken: "text/plain", reach: "conformance"),
    DefectCase(
      "conformance-null", "/conformance", .json("$.conformsTo[0]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core", broken: "",
      reach: "conformance"),
    DefectCase(
      "conformance-without-conforms-to", "/conformance", .json("$.conformsTo[0]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core", broken: "",
      reach: "conformance"),
    DefectCase(
      "conformance-not-strings", "/conformance", .kind("$.conformsTo[0]"),
      sound: "string", broken: "object", reach: "conformance"),
    DefectCase(
      "conformance-without-core", "/conformance", .json("$.conformsTo[0]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
      broken: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
      reach: "conformance"),
    DefectCase(
      "conformance-without-geojson", "/conformance", .json("$.conformsTo[3]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson", broken: "",
      reach: "conformance"),
    DefectCase(
      "conformance-without-html", "/conformance", .json("$.conformsTo[2]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
      broken: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
      reach: "conformance"),
    DefectCase(
      "conformance-without-oas30", "/conformance", .json("$.conformsTo[1]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
      broken: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
      reach: "conformance"),
    DefectCase(
      "conformance-requirement-uris", "/conformance", .json("$.conformsTo[4]"),
      sound: "", broken: "http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core",
      reach: "conformance"),
    DefectCase(
      "conformance-untrue", "/conformance", .json("$.conformsTo[4]"),
      sound: "", broken: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/gmlsf0",
      reach: "conformance"),
    DefectCase(
      "conformance-untrue-oas31", "/conformance", .json("$.conformsTo[4]"),
      sound: "", broken: "http://www.opengis.net/spec/ogcapi-features-1/1.1/conf/oas31",
      reach: "conformance"),
    DefectCase(
      "conformance-unknown-parameter-accepted", "/conformance?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
  ]
}
