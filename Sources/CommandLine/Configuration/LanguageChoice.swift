package import Messages

/// Which language to speak, decided before the command line is read, so that even its mistakes are
/// explained in the right one.
package enum LanguageChoice {
  /// Returns the language: `--lang`, `RECETTE_LANG`, then the locale, then French.
  package static func language(
    arguments: [String], environment: [String: String]
  ) -> Language {
    asked(in: arguments) ?? environment["RECETTE_LANG"].flatMap(Language.init(rawValue:))
      ?? ofLocale(environment) ?? .french
  }

  /// Returns the last lawful value of `--lang`.
  private static func asked(in arguments: [String]) -> Language? {
    let option = OptionSpecification.language.spelling
    var asked: Language?
    var isValue = false
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if isValue {
        asked = Language(rawValue: argument) ?? asked
      } else if argument.hasPrefix("\(option)=") {
        asked = Language(rawValue: String(argument.dropFirst(option.count + 1))) ?? asked
      }
      isValue = argument == option
    }
    return asked
  }

  /// Returns the language of messages by the locale: the first variable that is set decides (POSIX,
  /// XBD 8.2).
  private static func ofLocale(_ environment: [String: String]) -> Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap { locale in
      Language(rawValue: String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" }))
    }
  }
}
