extension Catalogue {
  /// What the verbs of the command line say: of suites and documents, of plans, of runs.
  package static let verbs: [MessageTemplate] =
    [
      suiteFileHint, explainUnknown, explainHint, explainRun, explainUntested, demoAbsent,
      demoUnknownDefect, demoDefectHint, runTotals, runReportWritten, runRecordWritten,
      runWithoutSuite, runUnknownSelection, planProbes, planTests, planForEach, planAtMost,
      planFollow, planEach, planValues, planPages, planStream, planAnswer, planSummary,
      runRecordNotReadable,
    ]
    + [
      suiteFileMistakes, filesValid, filesInvalid, fileSuites, fileClausiers, filePlatforms,
      documentsValid, documentsInvalid,
    ].flatMap(
      \.templates)

  /// A suite that is needed has mistakes.
  package static let suiteFileMistakes = CountedTemplate(
    "suite-file.mistakes",
    one: ("La suite {path} a une faute.", "The suite {path} has one mistake."),
    many: ("La suite {path} a {count} fautes.", "The suite {path} has {count} mistakes."))
  /// How to mend a suite.
  package static let suiteFileHint = MessageTemplate(
    "suite-file.hint", french: "Corrigez-la, puis vérifiez-la : recette validate {path}",
    english: "Mend it, then check it: recette validate {path}")
  /// What `validate` says when there is nothing to mend.
  package static let filesValid = CountedTemplate(
    "file.valid",
    one: (
      "{count} fichier vérifié ({kinds}), aucune faute.",
      "{count} file checked ({kinds}), no mistake."
    ),
    many: (
      "{count} fichiers vérifiés ({kinds}), aucune faute.",
      "{count} files checked ({kinds}), no mistake."
    ))
  /// What `validate` says last when there is something to mend.
  package static let filesInvalid = CountedTemplate(
    "file.invalid",
    one: (
      "{count} faute ; fichiers fautifs : {faulty} sur {all} ({kinds}).",
      "{count} mistake; files with mistakes: {faulty} of {all} ({kinds})."
    ),
    many: (
      "{count} fautes ; fichiers fautifs : {faulty} sur {all} ({kinds}).",
      "{count} mistakes; files with mistakes: {faulty} of {all} ({kinds})."
    ))
  /// How many files were suites.
  package static let fileSuites = CountedTemplate(
    "file.suites", one: ("{count} suite", "{count} suite"),
    many: ("{count} suites", "{count} suites"))
  /// How many files were clauses of a contract.
  package static let fileClausiers = CountedTemplate(
    "file.clausiers", one: ("{count} clausier", "{count} file of clauses"),
    many: ("{count} clausiers", "{count} files of clauses"))
  /// How many files described a platform.
  package static let filePlatforms = CountedTemplate(
    "file.platforms", one: ("{count} plateforme", "{count} platform"),
    many: ("{count} plateformes", "{count} platforms"))
  /// What `validate --schema` says when there is nothing to mend.
  package static let documentsValid = CountedTemplate(
    "document.valid",
    one: ("{count} document vérifié, aucun écart.", "{count} document checked, no departure."),
    many: ("{count} documents vérifiés, aucun écart.", "{count} documents checked, no departure."))
  /// What `validate --schema` says last when there is something to mend.
  package static let documentsInvalid = CountedTemplate(
    "document.invalid",
    one: (
      "{count} écart au schéma ; points non décidés : {doubts}.",
      "{count} departure from the schema; points left open: {doubts}."
    ),
    many: (
      "{count} écarts au schéma ; points non décidés : {doubts}.",
      "{count} departures from the schema; points left open: {doubts}."
    ))
  /// Nothing has the identifier that was to be explained.
  package static let explainUnknown = MessageTemplate(
    "explain.unknown",
    french: "Aucune suite n'a de test, de classe ni d'exigence « {name} ».",
    english: "No suite has a test, a class or a requirement “{name}”.")
  /// Where to find identifiers.
  package static let explainHint = MessageTemplate(
    "explain.hint", french: "« recette list SUITE » donne les identifiants.",
    english: "“recette list SUITE” gives the identifiers.")
  /// Label of the command that runs a test.
  package static let explainRun = MessageTemplate(
    "explain.run", french: "Pour mener ce test", english: "To run this test")
  /// Label of why no test proves a requirement.
  package static let explainUntested = MessageTemplate(
    "explain.untested", french: "Aucun test ne le prouve", english: "No test proves it")

  /// The command was made without the embedded platform.
  package static let demoAbsent = MessageTemplate(
    "demo.absent", french: "Cette commande a été faite sans la plateforme d'exemple.",
    english: "This command was made without the example platform.")
  /// The embedded platform has no such defect.
  package static let demoUnknownDefect = MessageTemplate(
    "demo.unknown-defect", french: "La plateforme d'exemple n'a pas de défaut « {name} ».",
    english: "The example platform has no defect “{name}”.")
  /// Where to find the names of defects.
  package static let demoDefectHint = MessageTemplate(
    "demo.defect-hint", french: "« recette demo --list-defects » donne leurs noms.",
    english: "“recette demo --list-defects” gives their names.")

  /// What a run took.
  package static let runTotals = MessageTemplate(
    "run.totals", french: "Tests : {tests} ; requêtes envoyées : {requests} ; durée : {seconds} s",
    english: "Tests: {tests}; requests sent: {requests}; duration: {seconds} s")
  /// Where a report was written.
  package static let runReportWritten = MessageTemplate(
    "run.report-written", french: "Rapport {format} écrit : {path}",
    english: "Report {format} written: {path}")
  /// Where the record was written.
  package static let runRecordWritten = MessageTemplate(
    "run.record-written", french: "Relevé d'essai écrit : {path}",
    english: "Run record written: {path}")
  /// A run of no suite.
  package static let runWithoutSuite = MessageTemplate(
    "run.without-suite",
    french: "Il faut dire quelle suite mener, par --suite. Suites présentes : {known}.",
    english: "Say which suite to run, by --suite. The suites there are: {known}.")

  /// A class or a test that no suite chosen has.
  package static let runUnknownSelection = MessageTemplate(
    "run.unknown-selection", french: "« {option} {name} » : aucune suite choisie n'a cela.",
    english: "“{option} {name}”: no suite chosen has that.")

  /// Label of what would be asked.
  package static let planProbes = MessageTemplate(
    "plan.probes", french: "Sondes", english: "Probes")
  /// Label of what would be verified.
  package static let planTests = MessageTemplate(
    "plan.tests", french: "Tests", english: "Tests")
  /// A probe that has one family for each instance of another.
  package static let planForEach = MessageTemplate(
    "plan.for-each", french: "pour chaque {probe}", english: "for each {probe}")
  /// The bound of a family.
  package static let planAtMost = MessageTemplate(
    "plan.at-most", french: "au plus {count}", english: "at most {count}")
  /// A probe that follows a link.
  package static let planFollow = MessageTemplate(
    "plan.follow", french: "{method} du lien « {relation} » de {probe}",
    english: "{method} of the link “{relation}” of {probe}")
  /// A probe that takes the nodes of a document.
  package static let planEach = MessageTemplate(
    "plan.each", french: "chaque {query} de {probe}", english: "each {query} of {probe}")
  /// A probe that takes values one by one.
  package static let planValues = MessageTemplate(
    "plan.values", french: "chacune de ces valeurs : {values}",
    english: "each of these values: {values}")
  /// A probe that follows pages.
  package static let planPages = MessageTemplate(
    "plan.pages", french: "les pages suivantes de {probe}, par le lien « {relation} »",
    english: "the pages that follow {probe}, by the link “{relation}”")
  /// A report that reads the record, while the record goes to standard output.
  package static let runRecordNotReadable = MessageTemplate(
    "run.record-not-readable",
    french: "le rapport « csv » relit le relevé : donnez un fichier à --record plutôt que « - »",
    english: "the “csv” report reads the record again: give --record a file rather than “-”")
  /// A probe that is a stream.
  package static let planStream = MessageTemplate(
    "plan.stream", french: "un par un, ce qu'apporte {url} ({kind})",
    english: "one by one, what {url} brings ({kind})")
  /// A probe that sums a stream up.
  package static let planAnswer = MessageTemplate(
    "plan.answer", french: "une des réponses par lesquelles {probe} a été lu ({turn})",
    english: "one of the answers by which {probe} was read ({turn})")
  package static let planSummary = MessageTemplate(
    "plan.summary", french: "le bilan de {probe}, une fois tout reçu",
    english: "the summary of {probe}, once all has come")
}
