import Messages

/// What the embedded platform serves, and how wrong.
extension OptionSpecification {
  package static let serve = OptionSpecification(
    "serve", .integer(0...65_535), valueName: LocalizedText(verbatim: "PORT"), group: .selection,
    help: LocalizedText(
      french:
        "Servir seulement la plateforme, sur ce port de cette machine, jusqu'à Ctrl-C ; 0 en choisit un libre.",
      english:
        "Only serve the platform, on this port of this machine, until Ctrl-C; 0 chooses a free one."
    ))

  package static let defect = OptionSpecification(
    "defect", .text, valueName: LocalizedText(french: "DÉFAUT", english: "DEFECT"),
    isRepeatable: true, group: .selection,
    completion: .command("recette demo --list-defects --quiet"),
    help: LocalizedText(
      french: "Ce que la plateforme fait de travers. « --list-defects » donne les noms.",
      english: "What the platform does wrong. “--list-defects” gives the names."))

  package static let listDefects = OptionSpecification(
    "list-defects", group: .selection,
    help: LocalizedText(
      french: "Donner les défauts, un par ligne ; leurs noms seuls avec --quiet.",
      english: "Give the defects, one a line; their names alone with --quiet."))

  package static let reportsFolder = OptionSpecification(
    "output", letter: "o", .text, valueName: LocalizedText(french: "DOSSIER", english: "FOLDER"),
    default: "reports", group: .output, completion: .folder,
    help: LocalizedText(
      french: "Dossier où écrire le relevé et les rapports.",
      english: "Folder to write the record and the reports in."))
}
