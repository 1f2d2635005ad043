import Messages

/// The options of `lint-schema`.
extension OptionSpecification {
  package static let schemaCatalogue = OptionSpecification(
    "catalogue", .text, valueName: LocalizedText(french: "FICHIER|URL", english: "FILE|URL"),
    group: .selection, completion: .file,
    help: LocalizedText(
      french:
        "Le catalogue où chercher les noms et les versions, au lieu de celui de schema.data.gouv.fr. Donné, il dit aussi quelle version est un fichier ou une adresse.",
      english:
        "The catalogue in which names and versions are looked for, instead of that of schema.data.gouv.fr. When it is given, it also tells which version a file or an address is."
    ))

  package static let offline = OptionSpecification(
    "offline", group: .network,
    help: LocalizedText(
      french: "Ne rien envoyer : des fichiers, et les copies gardées sur cette machine.",
      english: "Send nothing: files, and the copies kept on this machine."))

  package static let lintFormat = OptionSpecification(
    "format", letter: "f", .choice(["text", "json", "github"]),
    valueName: LocalizedText(verbatim: "FORMAT"), default: "text", group: .output,
    help: LocalizedText(
      french:
        "Format de ce qui est trouvé : text, json (suites/schema-lint.schema.json) ou github (annotations).",
      english:
        "Format of what is found: text, json (suites/schema-lint.schema.json) or github (annotations)."
    ))

  package static let strict = OptionSpecification(
    "strict", group: .verdict,
    help: LocalizedText(
      french: "Échouer aussi pour un avertissement.", english: "Fail for a warning too."))
}
