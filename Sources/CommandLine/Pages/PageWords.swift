import Messages

/// The words that pages of help are made of: headings and labels, not sentences.
enum PageWords {
  static let usage = LocalizedText(french: "Usage", english: "Usage")
  static let verb = LocalizedText(french: "VERBE", english: "VERB")
  static let verbs = LocalizedText(french: "Verbes", english: "Verbs")
  static let arguments = LocalizedText(french: "Arguments", english: "Arguments")
  static let examples = LocalizedText(french: "Exemples", english: "Examples")
  static let exitCodes = LocalizedText(french: "Codes de retour", english: "Exit codes")
  static let `default` = LocalizedText(french: "défaut", english: "default")
  static let variable = LocalizedText(french: "variable", english: "variable")
  static let repeatable = LocalizedText(french: "répétable", english: "repeatable")
  static let name = LocalizedText(french: "NOM", english: "NAME")
  static let synopsis = LocalizedText(french: "SYNOPSIS", english: "SYNOPSIS")
  static let description = LocalizedText(french: "DESCRIPTION", english: "DESCRIPTION")
  static let manual = LocalizedText(french: "Manuel de recette", english: "recette manual")
  static let environment = LocalizedText(french: "ENVIRONNEMENT", english: "ENVIRONMENT")
  static let environmentValue = LocalizedText(
    french: "Valeur de {option}, si l'option n'est pas donnée.",
    english: "Value of {option}, when the option is not given.")
}
