/// What is said while the file of a platform is written.
extension Catalogue {
  static let platformWriting: [MessageTemplate] = [
    initExists, initExistsHint, initName, initWithoutName, initOperator, initEndpoint,
    initWithoutEndpoint, initWritten, initNoName, initNoEndpoint, initAnswersEnded,
  ]

  /// The file is there already.
  package static let initExists = MessageTemplate(
    "init.exists", french: "« {path} » existe déjà.", english: "“{path}” exists already.")
  /// What to do then.
  package static let initExistsHint = MessageTemplate(
    "init.exists-hint", french: "Donnez un autre nom, ou effacez-le d'abord.",
    english: "Give another name, or remove it first.")
  /// Asks for the name of the platform.
  package static let initName = MessageTemplate(
    "init.name", french: "Nom de la plateforme :", english: "Name of the platform:")
  /// There is no name.
  package static let initWithoutName = MessageTemplate(
    "init.without-name", french: "Donnez le nom de la plateforme, avec --name.",
    english: "Give the name of the platform, with --name.")
  /// Asks who operates the platform.
  package static let initOperator = MessageTemplate(
    "init.operator", french: "Exploitant (Entrée s'il n'y en a pas) :",
    english: "Operator (Enter for none):")
  /// Asks for the address of an endpoint.
  package static let initEndpoint = MessageTemplate(
    "init.endpoint", french: "Adresse du point d'accès « {kind} » (Entrée s'il n'y en a pas) :",
    english: "Address of the endpoint “{kind}” (Enter for none):")
  /// There is no endpoint.
  package static let initWithoutEndpoint = MessageTemplate(
    "init.without-endpoint",
    french:
      "Donnez au moins un point d'accès : --features, --catalogue, --rasters ou --tables.",
    english: "Give one endpoint at least: --features, --catalogue, --rasters or --tables.")
  /// The file was written.
  package static let initWritten = MessageTemplate(
    "init.written", french: "{path} est écrit ; vérifiez la plateforme par : recette run {path}",
    english: "{path} is written; check the platform with: recette run {path}")
  /// An empty name was answered.
  package static let initNoName = MessageTemplate(
    "init.no-name", french: "Il faut un nom : les rapports le portent.",
    english: "A name is needed: reports bear it.")
  /// No address was answered.
  package static let initNoEndpoint = MessageTemplate(
    "init.no-endpoint",
    french: "Il faut au moins un point d'accès : voici les questions à nouveau.",
    english: "One endpoint at least is needed: here are the questions again.")
  /// The answers ended before the last question.
  package static let initAnswersEnded = MessageTemplate(
    "init.answers-ended", french: "Les réponses se sont arrêtées avant la fin : rien n'est écrit.",
    english: "The answers stopped before the end: nothing is written.")
}
