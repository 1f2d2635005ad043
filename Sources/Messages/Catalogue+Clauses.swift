/// What is said of the clauses of a contract.
extension Catalogue {
  static let clauses: [MessageTemplate] =
    [
      clauseNoTest, clauseNotRun, clauseUndeclared, clauseNotApplicable, clauseSatisfiedWord,
      clauseNotSatisfiedWord, clauseUnverifiableWord, clauseMust, clauseShould,
      clauseTheme, clauseCounts, clausePartly,
      clauseColumn,
      clauseReason,
      clausePlatform,
      clauseOperator, clauseReferences, clauseNotProven, clauseStrict, clauseHowProven, clauseProof,
    ]
    + [clauseBroken, clauseOpen, clauseSatisfied, conclusionClauses, clauseProofs, clauseSuite]
    .flatMap(\.templates)

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

  /// Label of the official texts of a clause.
  package static let clauseReferences = MessageTemplate(
    "clause.references", french: "Textes de référence", english: "Official texts")
  /// Label of what no test proves.
  package static let clauseNotProven = MessageTemplate(
    "clause.not-proven", french: "Ce qu'aucun test ne prouve", english: "What no test proves")
  /// What a strict clause is.
  package static let clauseStrict = MessageTemplate(
    "clause.strict",
    french: "Un écart à une recommandation suffit à la rendre non satisfaite.",
    english: "A departure from a recommendation is enough to break it.")
  /// How a contract says that its clauses are proven.
  package static let clauseHowProven = MessageTemplate(
    "clause.how-proven",
    french:
      "Le respect de chaque clause est constaté par l'outil recette, dans les versions de suites citées ou plus récentes, lors de la vérification d'aptitude, de la vérification de service régulier, puis à chaque livraison. Une clause est satisfaite si au moins un de ses tests a été exécuté et si aucun de ses tests obligatoires n'échoue ni ne reste indéterminé.",
    english:
      "That each clause is met is established with the tool recette, in the versions of suites cited or later, at the verification of fitness, at that of regular service, then at each delivery. A clause is satisfied if at least one of its tests was run and none of its mandatory tests fails or stays undetermined."
  )
  /// Label of what proves a clause.
  package static let clauseProof = MessageTemplate(
    "clause.proof", french: "Preuve", english: "Proof")
  /// Title of the tests of a clause.
  package static let clauseProofs = CountedTemplate(
    "clause.proofs", one: ("Le test qui la prouve", "The test that proves it"),
    many: ("Les {count} tests qui la prouvent", "The {count} tests that prove it"))
  /// The tests of a suite that prove a clause.
  package static let clauseSuite = CountedTemplate(
    "clause.suite",
    one: (
      "{count} test de la suite {suite}, version {version}",
      "{count} test of the suite {suite}, version {version}"
    ),
    many: (
      "{count} tests de la suite {suite}, version {version}",
      "{count} tests of the suite {suite}, version {version}"
    ))
}
