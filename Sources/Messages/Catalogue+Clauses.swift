/// What is said of the clauses of a contract.
extension Catalogue {
  static let clauses: [MessageTemplate] =
    [
      clauseNoTest, clauseNotRun, clauseUndeclared, clauseNotApplicable, clauseSatisfiedWord,
      clauseNotSatisfiedWord, clauseUnverifiableWord, clauseMust, clauseShould,
      platformSecret, platformWrongKind, platformUnknownClause, kindFeatures, kindCatalogue,
      kindRasters, kindTables, kindPage, clauseTheme, clauseCounts, clausePartly, clauseColumn,
      clauseReason,
      clausePlatform,
      clauseOperator,
    ] + [clauseBroken, clauseOpen, clauseSatisfied, conclusionClauses].flatMap(\.templates)

  /// No test proves the clause, and nobody says why.
  package static let clauseNoTest = MessageTemplate(
    "clause.no-test", french: "aucun test automatique ne prouve cette clause",
    english: "no automatic test proves this clause")
  /// None of its tests was run.
  package static let clauseNotRun = MessageTemplate(
    "clause.not-run",
    french: "aucun de ses tests n'a été exécuté : l'essai ne portait pas sur ce qu'elle vise",
    english: "none of its tests was run: the run was not about what it is about")
  /// The platform does not declare what the clause requires.
  package static let clauseUndeclared = MessageTemplate(
    "clause.undeclared",
    french: "la plateforme ne déclare pas la classe « {class} », que la clause exige",
    english: "the platform does not declare the class “{class}”, which the clause requires")
  /// All of its tests are without object.
  package static let clauseNotApplicable = MessageTemplate(
    "clause.not-applicable",
    french: "aucun de ses tests ne s'applique à ce que la plateforme offre",
    english: "none of its tests applies to what the platform offers")
  /// Some of its tests failed.
  package static let clauseBroken = CountedTemplate(
    "clause.broken",
    one: ("{count} test échoue : {tests}", "{count} test fails: {tests}"),
    many: ("{count} tests échouent : {tests}", "{count} tests fail: {tests}"))
  /// Some of its tests could not be judged.
  package static let clauseOpen = CountedTemplate(
    "clause.open",
    one: (
      "{count} test obligatoire n'a pas pu aboutir : {tests}",
      "{count} mandatory test could not be concluded: {tests}"
    ),
    many: (
      "{count} tests obligatoires n'ont pas pu aboutir : {tests}",
      "{count} mandatory tests could not be concluded: {tests}"
    ))
  /// Its tests passed.
  package static let clauseSatisfied = CountedTemplate(
    "clause.satisfied",
    one: ("{count} test réussi, aucun manquement", "{count} test passed, nothing broken"),
    many: ("{count} tests réussis, aucun manquement", "{count} tests passed, nothing broken"))
  /// Its tests passed, and do not prove all of it.
  package static let clausePartly = MessageTemplate(
    "clause.partly", french: "{tests} ; mais tout n'est pas prouvé : {rest}",
    english: "{tests}; but not all of it is proven: {rest}")
  /// How a run ends when a platform does not offer what the contract obliges to.
  package static let conclusionClauses = CountedTemplate(
    "conclusion.clauses",
    one: (
      "Non conforme : {count} clause obligatoire n'est pas satisfaite.",
      "Does not conform: {count} mandatory clause is not satisfied."
    ),
    many: (
      "Non conforme : {count} clauses obligatoires ne sont pas satisfaites.",
      "Does not conform: {count} mandatory clauses are not satisfied."
    ))
  /// The word for a clause that is satisfied.
  package static let clauseSatisfiedWord = MessageTemplate(
    "clause.word.satisfied", french: "satisfaite", english: "satisfied")
  /// The word for a clause that is not satisfied.
  package static let clauseNotSatisfiedWord = MessageTemplate(
    "clause.word.not-satisfied", french: "non satisfaite", english: "not satisfied")
  /// The word for a clause of which nothing can be told.
  package static let clauseUnverifiableWord = MessageTemplate(
    "clause.word.unverifiable", french: "non vérifiable", english: "not verifiable")
  /// The word for what a contract obliges to.
  package static let clauseMust = MessageTemplate(
    "clause.must", french: "obligatoire", english: "mandatory")
  /// The word for what a contract recommends.
  package static let clauseShould = MessageTemplate(
    "clause.should", french: "recommandée", english: "recommended")

  /// Column of what clauses are about.
  package static let clauseTheme = MessageTemplate(
    "clause.theme", french: "Thème", english: "Theme")
  /// Label of how many clauses ended with each verdict.
  package static let clauseCounts = MessageTemplate(
    "clause.counts", french: "Clauses du contrat :", english: "Clauses of the contract:")
  /// Column of clauses.
  package static let clauseColumn = MessageTemplate(
    "clause.column", french: "Clause", english: "Clause")
  /// Column of why a clause has its verdict.
  package static let clauseReason = MessageTemplate(
    "clause.reason", french: "Motif", english: "Reason")
  /// Label of the platform.
  package static let clausePlatform = MessageTemplate(
    "clause.platform", french: "Plateforme", english: "Platform")
  /// Label of who operates the platform.
  package static let clauseOperator = MessageTemplate(
    "clause.operator", french: "Exploitant", english: "Operator")

  // MARK: Platforms

  /// A secret in the file of a platform.
  package static let platformSecret = MessageTemplate(
    "platform.secret",
    french:
      "« {name} » ressemble à un secret écrit en clair : ôtez-le, et donnez plutôt \"credentials\": [\"bearer:env:NOM_DE_VARIABLE\"]",
    english:
      "“{name}” looks like a secret written in clear: remove it, and give \"credentials\": [\"bearer:env:VARIABLE_NAME\"] instead"
  )
  /// What stands at an address is not what the file says.
  package static let platformWrongKind = MessageTemplate(
    "platform.wrong-kind",
    french:
      "le point d'accès « {id} » est annoncé comme « {kind} », mais son adresse semble mener à {found}",
    english:
      "the endpoint “{id}” is announced as “{kind}”, but its address seems to lead to {found}")
  /// A clause chosen that is not in the file of clauses.
  package static let platformUnknownClause = MessageTemplate(
    "platform.unknown-clause", french: "la clause « {name} » n'est pas dans {file}",
    english: "the clause “{name}” is not in {file}")
  /// What an endpoint looks like.
  package static let kindFeatures = MessageTemplate(
    "platform.kind.features", french: "une API OGC (ogcapi-features)",
    english: "an OGC API (ogcapi-features)")
  /// What an endpoint looks like.
  package static let kindCatalogue = MessageTemplate(
    "platform.kind.catalogue", french: "un catalogue de métadonnées (catalogue)",
    english: "a metadata catalogue (catalogue)")
  /// What an endpoint looks like.
  package static let kindRasters = MessageTemplate(
    "platform.kind.rasters", french: "une image GeoTIFF (rasters)",
    english: "a GeoTIFF image (rasters)")
  /// What an endpoint looks like.
  package static let kindTables = MessageTemplate(
    "platform.kind.tables", french: "un tableau CSV (tables)", english: "a CSV table (tables)")
  /// What an endpoint looks like.
  package static let kindPage = MessageTemplate(
    "platform.kind.page", french: "une page Web", english: "a web page")
}
