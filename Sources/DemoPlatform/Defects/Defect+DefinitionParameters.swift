import JSON

extension Defect {
  /// The defects of the parameters in the API definition.
  static let definitionParameters: [Defect] = [
    Defect(
      "openapi-without-limit-parameter",
      french: "La définition de l'API ne déclare pas le paramètre limit.",
      english: "The API definition does not declare the parameter limit.",
      .undeclaring("limit")),
    Defect(
      "openapi-without-bbox-parameter",
      french: "La définition de l'API ne déclare pas le paramètre bbox.",
      english: "The API definition does not declare the parameter bbox.",
      .undeclaring("bbox")),
    Defect(
      "openapi-without-datetime-parameter",
      french: "La définition de l'API ne déclare pas le paramètre datetime.",
      english: "The API definition does not declare the parameter datetime.",
      .undeclaring("datetime")),
    Defect(
      "openapi-without-format-parameter",
      french: "La définition de l'API ne déclare pas le paramètre f que ses liens utilisent.",
      english: "The API definition does not declare the parameter f that its links use.",
      .undeclaring("f")),
    Defect(
      "openapi-limit-as-string",
      french: "La définition de l'API déclare limit comme un texte.",
      english: "The API definition declares limit as a text.",
      .setting(
        DocumentPath.parameter("limit") + ["schema"], to: ["type": "string"], at: .apiDefinition)),
    Defect(
      "openapi-limit-required",
      french: "La définition de l'API déclare limit comme obligatoire.",
      english: "The API definition declares limit as required.",
      .setting(DocumentPath.parameter("limit") + ["required"], to: true, at: .apiDefinition)),
    Defect(
      "openapi-limit-as-list",
      french: "La définition de l'API déclare limit comme une liste.",
      english: "The API definition declares limit as a list.",
      .setting(
        DocumentPath.parameter("limit") + ["schema"],
        to: ["type": "array", "items": ["type": "integer"]], at: .apiDefinition)),
    Defect(
      "openapi-bbox-as-string",
      french: "La définition de l'API déclare bbox comme un texte.",
      english: "The API definition declares bbox as a text.",
      .setting(
        DocumentPath.parameter("bbox") + ["schema"], to: ["type": "string"], at: .apiDefinition)),
    Defect(
      "openapi-bbox-exploded",
      french: "La définition de l'API déclare bbox avec explode true.",
      english: "The API definition declares bbox with explode true.",
      .setting(DocumentPath.parameter("bbox") + ["explode"], to: true, at: .apiDefinition)),
    Defect(
      "openapi-bbox-required",
      french: "La définition de l'API déclare bbox comme obligatoire.",
      english: "The API definition declares bbox as required.",
      .setting(DocumentPath.parameter("bbox") + ["required"], to: true, at: .apiDefinition)),
    Defect(
      "openapi-bbox-of-strings",
      french: "La définition de l'API déclare les nombres de bbox comme des textes.",
      english: "The API definition declares the numbers of bbox as texts.",
      .setting(
        DocumentPath.parameter("bbox") + ["schema", "items", "type"], to: "string",
        at: .apiDefinition)),
    Defect(
      "openapi-datetime-as-integer",
      french: "La définition de l'API déclare datetime comme un nombre entier.",
      english: "The API definition declares datetime as a whole number.",
      .setting(
        DocumentPath.parameter("datetime") + ["schema"], to: ["type": "integer"], at: .apiDefinition
      )),
    Defect(
      "openapi-datetime-in-header",
      french: "La définition de l'API déclare datetime comme un en-tête.",
      english: "The API definition declares datetime as a header field.",
      .setting(DocumentPath.parameter("datetime") + ["in"], to: "header", at: .apiDefinition),
      .setting(DocumentPath.parameter("datetime") + ["style"], to: "simple", at: .apiDefinition)),
    Defect(
      "openapi-datetime-required",
      french: "La définition de l'API déclare datetime comme obligatoire.",
      english: "The API definition declares datetime as required.",
      .setting(DocumentPath.parameter("datetime") + ["required"], to: true, at: .apiDefinition)),
  ]
}
