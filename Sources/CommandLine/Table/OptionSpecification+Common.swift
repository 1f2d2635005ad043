import Messages

/// The options that every verb has, which may also stand before the verb.
extension OptionSpecification {
  package static let common: [OptionSpecification] = [
    language, color, quiet, verbose, help, version,
  ]

  package static let language = OptionSpecification(
    "lang", .choice(Language.allCases.map(\.rawValue)),
    valueName: LocalizedText(french: "LANGUE", english: "LANGUAGE"), variable: "RECETTE_LANG",
    group: .common,
    help: LocalizedText(
      french:
        "Langue des messages et des rapports : fr ou en. À défaut, celle de LC_ALL, LC_MESSAGES ou LANG si c'est l'une des deux, sinon le français.",
      english:
        "Language of messages and reports: fr or en. Without it, that of LC_ALL, LC_MESSAGES or LANG when it is one of the two, else French."
    ))

  package static let color = OptionSpecification(
    "color", .choice(ColorChoice.allCases.map(\.rawValue)),
    valueName: LocalizedText(french: "QUAND", english: "WHEN"), default: ColorChoice.auto.rawValue,
    variable: "RECETTE_COLOR", group: .common,
    help: LocalizedText(
      french:
        "Couleurs : auto (seulement sur un terminal, et si NO_COLOR n'est pas défini), always (toujours) ou never (jamais).",
      english: "Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never.")
  )

  package static let quiet = OptionSpecification(
    "quiet", letter: "q", group: .common,
    help: LocalizedText(
      french: "Ne dire que l'essentiel : le verdict, et ce qui l'explique.",
      english: "Say only what matters: the verdict, and what explains it."))

  package static let verbose = OptionSpecification(
    "verbose", letter: "v", group: .common,
    help: LocalizedText(
      french: "Tout montrer : chaque requête et chaque test, même réussi.",
      english: "Show all of it: each request and each test, passed ones included."))

  package static let help = OptionSpecification(
    "help", letter: "h", group: .common,
    help: LocalizedText(french: "Afficher cette aide.", english: "Show this help."))

  package static let version = OptionSpecification(
    "version", group: .common,
    help: LocalizedText(french: "Afficher la version.", english: "Show the version."))
}
