/// Why a repository refuses a request (OAI-PMH 2.0, 3.6).
struct HarvestingError: Error, Sendable, Hashable {
  /// The code, such as `badArgument`.
  let code: String
  let text: String

  static let badVerb = HarvestingError(code: "badVerb", text: "Ce verbe n'existe pas.")
  static let badToken = HarvestingError(
    code: "badResumptionToken", text: "Cette marque de reprise n'est pas de ce catalogue.")
  static let noFormat = HarvestingError(
    code: "cannotDisseminateFormat", text: "Les fiches n'existent pas dans ce format.")
  static let noRecord = HarvestingError(
    code: "idDoesNotExist", text: "Aucune fiche n'a cet identifiant.")
  static let nothing = HarvestingError(
    code: "noRecordsMatch", text: "Aucune fiche ne répond à la demande.")
  static let noSets = HarvestingError(
    code: "noSetHierarchy", text: "Ce catalogue n'a pas d'ensembles.")

  /// An argument is missing, unknown or malformed.
  static func badArgument(_ name: String) -> HarvestingError {
    HarvestingError(
      code: "badArgument", text: "L'argument \(name) manque, est de trop ou est mal formé.")
  }
}
