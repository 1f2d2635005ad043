import JSON

extension Defect {
  /// The defects of the conformance declaration.
  static let conformance: [Defect] = [
    Defect(
      "conformance-404",
      french: "La déclaration de conformité répond 404.",
      english: "The conformance declaration answers 404.",
      .refusing(.conformance)),
    Defect(
      "conformance-wrong-media-type",
      french: "La déclaration de conformité en JSON est servie comme text/plain.",
      english: "The conformance declaration in JSON is served as text/plain.",
      .serving([.conformance], in: .json, as: "text/plain")),
    Defect(
      "conformance-null",
      french: "La déclaration de conformité est null au lieu d'être un objet.",
      english: "The conformance declaration is null instead of an object.",
      .setting([], to: nil, at: .conformance)),
    Defect(
      "conformance-without-conforms-to",
      french: "La déclaration de conformité n'a pas de membre conformsTo.",
      english: "The conformance declaration lacks the member conformsTo.",
      .removing(["conformsTo"], at: .conformance)),
    Defect(
      "conformance-not-strings",
      french:
        "Les classes de la déclaration de conformité sont des objets au lieu d'être des textes.",
      english: "The classes of the conformance declaration are objects instead of texts.",
      .changing(["conformsTo", "*"], at: .conformance) { ["uri": $0] }),
    Defect(
      "conformance-without-core",
      french: "La déclaration de conformité ne cite pas la classe core.",
      english: "The conformance declaration does not list the class core.",
      .keepingElements(of: ["conformsTo"], at: .conformance) { $0.text?.hasSuffix("/core") != true }
    ),
    Defect(
      "conformance-without-geojson",
      french: "La déclaration de conformité ne cite pas la classe geojson.",
      english: "The conformance declaration does not list the class geojson.",
      .keepingElements(of: ["conformsTo"], at: .conformance) {
        $0.text?.hasSuffix("/geojson") != true
      }),
    Defect(
      "conformance-without-html",
      french: "La déclaration de conformité ne cite pas la classe html.",
      english: "The conformance declaration does not list the class html.",
      .keepingElements(of: ["conformsTo"], at: .conformance) { $0.text?.hasSuffix("/html") != true }
    ),
    Defect(
      "conformance-without-oas30",
      french: "La déclaration de conformité ne cite pas la classe oas30.",
      english: "The conformance declaration does not list the class oas30.",
      .keepingElements(of: ["conformsTo"], at: .conformance) {
        $0.text?.hasSuffix("/oas30") != true
      }),
    Defect(
      "conformance-requirement-uris",
      french:
        "La déclaration de conformité cite aussi des adresses de classes d'exigences (/req/).",
      english: "The conformance declaration also lists addresses of requirement classes (/req/).",
      .changing(["conformsTo"], at: .conformance) {
        $0.appending("http://www.opengis.net/spec/ogcapi-features-1/1.0/req/core")
      }),
    Defect(
      "conformance-untrue",
      french: "La déclaration de conformité cite une classe que l'API n'a pas, GML.",
      english: "The conformance declaration lists a class that the API does not have, GML.",
      .changing(["conformsTo"], at: .conformance) {
        $0.appending("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/gmlsf0")
      }),
    Defect(
      "conformance-untrue-oas31",
      french:
        "La déclaration de conformité cite OpenAPI 3.1, mais la définition de l'API est en 3.0.",
      english: "The conformance declaration lists OpenAPI 3.1, but the API definition is in 3.0.",
      .changing(["conformsTo"], at: .conformance) {
        $0.appending("http://www.opengis.net/spec/ogcapi-features-1/1.1/conf/oas31")
      }),
    .conformanceUnknownParameterAccepted,
  ]

  /// The conformance declaration accepts an unknown parameter.
  static let conformanceUnknownParameterAccepted = Defect(
    "conformance-unknown-parameter-accepted",
    french: "La déclaration de conformité accepte un paramètre inconnu.",
    english: "The conformance declaration accepts an unknown parameter.")
}
