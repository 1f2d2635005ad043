extension Catalogue {
  /// What is said of plans.
  package static let engine: [MessageTemplate] = [
    planUnknownClass, planUnknownTest, planUnknownParameter, planBadParameter,
    planUnsuitableTarget,
  ]

  package static let planUnknownClass = MessageTemplate(
    "plan.unknown-class",
    french: "aucune suite choisie n'a de classe « {name} » ; voyez : {known}",
    english: "no chosen suite has a class “{name}”; see {known}")
  package static let planUnknownTest = MessageTemplate(
    "plan.unknown-test", french: "aucune suite choisie n'a de test « {name} » ; voyez : {known}",
    english: "no chosen suite has a test “{name}”; see {known}")
  package static let planUnknownParameter = MessageTemplate(
    "plan.unknown-parameter",
    french: "aucune suite choisie n'a de paramètre « {name} » ; voyez : {known}",
    english: "no chosen suite has a parameter “{name}”; see {known}")
  package static let planBadParameter = MessageTemplate(
    "plan.bad-parameter",
    french:
      "« {value} » ne convient pas au paramètre {name}, qui est du type {kind} et peut être borné",
    english:
      "“{value}” does not suit the parameter {name}, which is of type {kind} and may be bounded")
  package static let planUnsuitableTarget = MessageTemplate(
    "plan.unsuitable-target",
    french:
      "la suite {suite} ne sait pas examiner {target} : donnez une adresse http(s), ou un fichier si la suite en accepte",
    english:
      "the suite {suite} cannot look at {target}: give an http(s) address, or a file where the suite takes one"
  )
}
