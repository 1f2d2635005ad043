extension Defect {
  /// The defects in reading parameters.
  static let parameters: [Defect] = [
    .htmlUnknownParameterAccepted,
    .parameterCaseIgnored,
    .parameterRepeatedAccepted,
    .parameterEmptyAccepted,
    Defect(
      "parameter-invalid-500",
      french: "Une valeur incorrecte de paramètre répond 500.",
      english: "An invalid value of a parameter answers 500.",
      .crash("invalid-parameter")),
    .formatUnknownAccepted,
    .limitTextAccepted,
    .limitFractionAccepted,
    .limitZeroAccepted,
    .limitNegativeAccepted,
    .limitAboveMaximumRefused,
    .offsetInvalidAccepted,
    .filterInvalidAccepted,
  ]

  /// Pages in HTML accept an unknown parameter.
  static let htmlUnknownParameterAccepted = Defect(
    "html-unknown-parameter-accepted",
    french: "Les pages HTML acceptent un paramètre inconnu.",
    english: "Pages in HTML accept an unknown parameter.")

  /// Parameters are known in upper case too, LIMIT for limit.
  static let parameterCaseIgnored = Defect(
    "parameter-case-ignored",
    french: "Les paramètres sont aussi reconnus en majuscules, LIMIT pour limit.",
    english: "Parameters are known in upper case too, LIMIT for limit.")

  /// A parameter may be given twice; the last one counts.
  static let parameterRepeatedAccepted = Defect(
    "parameter-repeated-accepted",
    french: "Un paramètre peut être donné deux fois ; le dernier compte.",
    english: "A parameter may be given twice; the last one counts.")

  /// A parameter without a value passes for absent.
  static let parameterEmptyAccepted = Defect(
    "parameter-empty-accepted",
    french: "Un paramètre sans valeur passe pour absent.",
    english: "A parameter without a value passes for absent.")

  /// An unknown value of f passes for absent.
  static let formatUnknownAccepted = Defect(
    "format-unknown-accepted",
    french: "Une valeur inconnue de f passe pour absente.",
    english: "An unknown value of f passes for absent.")

  /// A limit that is not a number passes for absent.
  static let limitTextAccepted = Defect(
    "limit-text-accepted",
    french: "Un limit qui n'est pas un nombre passe pour absent.",
    english: "A limit that is not a number passes for absent.")

  /// A limit with a fraction is rounded down.
  static let limitFractionAccepted = Defect(
    "limit-fraction-accepted",
    french: "Un limit décimal est arrondi vers le bas.",
    english: "A limit with a fraction is rounded down.")

  /// A limit of 0 passes for absent.
  static let limitZeroAccepted = Defect(
    "limit-zero-accepted",
    french: "Un limit de 0 passe pour absent.",
    english: "A limit of 0 passes for absent.")

  /// A negative limit passes for absent.
  static let limitNegativeAccepted = Defect(
    "limit-negative-accepted",
    french: "Un limit négatif passe pour absent.",
    english: "A negative limit passes for absent.")

  /// A limit above the maximum is refused.
  static let limitAboveMaximumRefused = Defect(
    "limit-above-maximum-refused",
    french: "Un limit supérieur au maximum est refusé.",
    english: "A limit above the maximum is refused.")

  /// An invalid offset passes for 0.
  static let offsetInvalidAccepted = Defect(
    "offset-invalid-accepted",
    french: "Un offset incorrect passe pour 0.",
    english: "An invalid offset passes for 0.")

  /// A value of the wrong type of a filter parameter passes for a missing one.
  static let filterInvalidAccepted = Defect(
    "filter-invalid-accepted",
    french: "Une valeur du mauvais type d'un paramètre de filtre passe pour une valeur manquante.",
    english: "A value of the wrong type of a filter parameter passes for a missing one.")

  /// The defects that let an unknown parameter pass, by the resource that accepts it.
  static let unknownParameterAccepted: [Resource.Kind: Defect] = [
    .landingPage: .landingUnknownParameterAccepted,
    .apiDefinition: .definitionUnknownParameterAccepted,
    .conformance: .conformanceUnknownParameterAccepted,
    .collections: .collectionsUnknownParameterAccepted,
    .collection: .collectionUnknownParameterAccepted,
    .items: .itemsUnknownParameterAccepted, .feature: .featureUnknownParameterAccepted,
  ]
}
