import Messages

/// The options of `clauses` and `init`.
extension OptionSpecification {
  private static let address = LocalizedText(french: "ADRESSE", english: "ADDRESS")

  package static let clausesFile = OptionSpecification(
    "file", .text, valueName: LocalizedText(french: "FICHIER", english: "FILE"),
    group: .selection, completion: .file,
    help: LocalizedText(
      french: "Un fichier de clauses, au lieu de celles qui sont livrées avec recette.",
      english: "A file of clauses, instead of those that come with recette."))

  package static let contract = OptionSpecification(
    "contract", group: .output,
    help: LocalizedText(
      french: "Donner le texte à coller dans un CCTP (Markdown).",
      english: "Give the text to paste into a contract (Markdown)."))

  package static let platformName = OptionSpecification(
    "name", .text, valueName: LocalizedText(french: "NOM", english: "NAME"), group: .selection,
    help: LocalizedText(french: "Le nom de la plateforme.", english: "The name of the platform."))

  package static let platformOperator = OptionSpecification(
    "operator", .text, valueName: LocalizedText(french: "NOM", english: "NAME"),
    group: .selection,
    help: LocalizedText(french: "Qui l'exploite.", english: "Who operates it."))

  package static let features = endpoint(
    "features", french: "Une API OGC API - Features.", english: "An OGC API - Features.")

  package static let catalogue = endpoint(
    "catalogue", french: "Un catalogue de métadonnées.", english: "A metadata catalogue.")

  package static let rasters = endpoint(
    "rasters", french: "Des images : fichier, liste, dossier ou catalogue STAC.",
    english: "Rasters: a file, a list, a folder or a STAC catalogue.")

  package static let tables = endpoint(
    "tables", french: "Des tableaux : fichier, dossier ou jeu de données.",
    english: "Tables: a file, a folder or a dataset.")

  private static func endpoint(
    _ name: String, french: String, english: String
  ) -> OptionSpecification {
    OptionSpecification(
      name, .text, valueName: address, isRepeatable: true, group: .selection,
      help: LocalizedText(french: french, english: english))
  }
}
