import Messages

/// Who asks: where secrets are read, never the secrets themselves, which other users of a machine
/// could read on a command line.
extension OptionSpecification {
  package static let authentication: [OptionSpecification] = [
    basicVariable, bearerVariable, bearerFile, headerVariable, parameterVariable,
  ]

  private static let variableName = LocalizedText(verbatim: "VARIABLE")

  package static let basicVariable = OptionSpecification(
    "basic-env", .text, valueName: variableName, group: .authentication,
    help: LocalizedText(
      french:
        "S'authentifier par HTTP Basic : la variable d'environnement contient « utilisateur:mot de passe ».",
      english:
        "Authenticate by HTTP Basic: the environment variable holds “user:password”."))

  package static let bearerVariable = OptionSpecification(
    "bearer-env", .text, valueName: variableName, group: .authentication,
    help: LocalizedText(
      french: "Présenter un jeton (Bearer), lu dans cette variable d'environnement.",
      english: "Present a bearer token, read in this environment variable."))

  package static let bearerFile = OptionSpecification(
    "bearer-file", .text, valueName: LocalizedText(french: "FICHIER", english: "FILE"),
    group: .authentication, completion: .file,
    help: LocalizedText(
      french: "Présenter un jeton (Bearer), lu à la première ligne de ce fichier.",
      english: "Present a bearer token, read on the first line of this file."))

  package static let headerVariable = OptionSpecification(
    "header-env", .text,
    valueName: LocalizedText(french: "EN-TÊTE=VARIABLE", english: "HEADER=VARIABLE"),
    isRepeatable: true, group: .authentication,
    help: LocalizedText(
      french:
        "Envoyer cet en-tête, avec pour valeur celle de la variable d'environnement : X-Cle=CLE_API.",
      english:
        "Send this header field, with the value of the environment variable: X-Key=API_KEY."))

  package static let parameterVariable = OptionSpecification(
    "api-key-env", .text,
    valueName: LocalizedText(french: "PARAMÈTRE=VARIABLE", english: "PARAMETER=VARIABLE"),
    isRepeatable: true, group: .authentication,
    help: LocalizedText(
      french:
        "Ajouter ce paramètre aux adresses, avec pour valeur celle de la variable d'environnement : apikey=CLE_API.",
      english:
        "Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY."
    ))
}
