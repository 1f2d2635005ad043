extension Catalogue {
  /// The sentences and labels of reports, for people.
  package static let reports: [MessageTemplate] =
    reportLabels + reportVerdicts + reportPlaces + reportSections
    + [
      reportMoreFindings, reportMoreInstances, reportMoreTests, reportSameDeparture, reportFindings,
      reportStops, reportTests,
    ]
    .flatMap(\.templates)

  private static let reportLabels: [MessageTemplate] = [
    reportExpected, reportFound, reportWhere, reportRequest, reportWhy, reportFix, reportReference,
    reportRequirements, reportLevel, reportMust, reportShould, reportMay, reportTarget,
    reportTest, reportClass, reportVerdict, reportTotal, reportInstances, reportCut,
    reportNoAnswer, reportPutSecretBack, reportNothing, reportLookedAt, reportSeenOn, reportLeftOut,
    reportLeftOutInstance, reportLeftOutUnknown,
  ]
  private static let reportVerdicts: [MessageTemplate] = [
    reportPassed, reportFailed, reportWarned, reportNotApplicable, reportSkipped,
    reportUndetermined, reportNotRun,
  ]
  private static let reportPlaces: [MessageTemplate] = [
    reportLine, reportLineAndColumn, reportRow, reportRowAndField, reportByteOffset, reportHeader,
    reportStatusLine, reportBody, reportDocumentRoot,
  ]
  private static let reportSections: [MessageTemplate] = [
    reportTitle, reportSummary, reportFailures, reportWarnings, reportUnchecked,
    reportUncheckedWhy, reportNotClaimed, reportNotChosen, reportBounds, reportFacts,
    reportFactRun, reportFactDuration, reportFactTool, reportFactSuite, reportFactParameters,
    reportFactBounds, reportFactSelection, reportFactRedacted, reportFactRequests,
    reportServerTime, reportAllChecked, reportAllTests, reportFactExit, reportDisclaimer,
    reportFormatJUnit,
    reportFormatJUnitStrict,
    reportFormatMarkdown, reportFormatJSON,
  ]

  // MARK: Labels

  /// Label of what should have been there.
  package static let reportExpected = MessageTemplate(
    "reports.expected", french: "Attendu", english: "Expected")
  /// Label of what was there.
  package static let reportFound = MessageTemplate(
    "reports.found", french: "Trouvé", english: "Found")
  /// Label of a place in a document.
  package static let reportWhere = MessageTemplate(
    "reports.where", french: "Où", english: "Where")
  /// Label of an exchange.
  package static let reportRequest = MessageTemplate(
    "reports.request", french: "Requête", english: "Request")
  /// Label of the reason for a test.
  package static let reportWhy = MessageTemplate(
    "reports.why", french: "Pourquoi c'est important", english: "Why it matters")
  /// Label of the mend.
  package static let reportFix = MessageTemplate(
    "reports.fix", french: "Comment corriger", english: "How to mend it")
  /// Label of the link to a standard's clause.
  package static let reportReference = MessageTemplate(
    "reports.reference", french: "Texte de référence", english: "Reference")
  /// Label of requirement identifiers.
  package static let reportRequirements = MessageTemplate(
    "reports.requirements", french: "Exigences", english: "Requirements")
  /// Label of how strongly a test binds.
  package static let reportLevel = MessageTemplate(
    "reports.level", french: "Niveau", english: "Level")
  /// A requirement.
  package static let reportMust = MessageTemplate(
    "reports.must", french: "obligation", english: "requirement")
  /// A recommendation.
  package static let reportShould = MessageTemplate(
    "reports.should", french: "recommandation", english: "recommendation")
  /// A permission, or a fact worth knowing.
  package static let reportMay = MessageTemplate(
    "reports.may", french: "information", english: "information")
  /// Label of a platform.
  package static let reportTarget = MessageTemplate(
    "reports.target", french: "Cible", english: "Target")
  /// Label of a test's identifier.
  package static let reportTest = MessageTemplate("reports.test", french: "Test", english: "Test")
  /// Label of a conformance class.
  package static let reportClass = MessageTemplate(
    "reports.class", french: "Classe de conformité", english: "Conformance class")
  /// Label of a verdict.
  package static let reportVerdict = MessageTemplate(
    "reports.verdict", french: "Verdict", english: "Verdict")
  /// Label of a sum.
  package static let reportTotal = MessageTemplate(
    "reports.total", french: "Total", english: "Total")
  /// Says on how many of the things a test looked at it departed.
  package static let reportInstances = MessageTemplate(
    "reports.instances", french: "Constaté sur {count} des {total} éléments examinés :",
    english: "Seen on {count} of the {total} things looked at:")
  /// Note after a text that was cut.
  package static let reportCut = MessageTemplate(
    "reports.cut", french: "[… coupé : {count} octets en tout]",
    english: "[… cut: {count} bytes in all]")
  /// Stands for a status when there was no answer.
  package static let reportNoAnswer = MessageTemplate(
    "reports.no-answer", french: "sans réponse", english: "no answer")
  /// Note under a command whose secret was taken out.
  package static let reportPutSecretBack = MessageTemplate(
    "reports.put-secret-back",
    french: "Remplacez {mark} par votre secret avant d'exécuter la commande.",
    english: "Put your secret in the place of {mark} before you run the command.")
  /// Stands for what was found when nothing was, or an empty text.
  package static let reportNothing = MessageTemplate(
    "reports.nothing", french: "rien", english: "nothing")
  /// Label of on how many of the things looked at a test departed.
  package static let reportSeenOn = MessageTemplate(
    "reports.seen-on", french: "Constaté sur", english: "Seen on")
  /// Label of how many things a test really looked at.
  package static let reportLookedAt = MessageTemplate(
    "reports.looked-at", french: "Points vérifiés", english: "Things looked at")

  // MARK: Verdicts

  /// Something was looked at and all of it was as expected.
  package static let reportPassed = MessageTemplate(
    "reports.passed", french: "réussi", english: "passed")
  /// A *must* was broken.
  package static let reportFailed = MessageTemplate(
    "reports.failed", french: "échoué", english: "failed")
  /// A *should* or a *may* was departed from.
  package static let reportWarned = MessageTemplate(
    "reports.warned", french: "avec réserve", english: "warning")
  /// The platform does not claim it.
  package static let reportNotApplicable = MessageTemplate(
    "reports.not-applicable", french: "non applicable", english: "not applicable")
  /// What it needs could not be had.
  package static let reportSkipped = MessageTemplate(
    "reports.skipped", french: "non exécuté", english: "skipped")
  /// It could not be told.
  package static let reportUndetermined = MessageTemplate(
    "reports.undetermined", french: "indéterminé", english: "undetermined")
  /// No test of the class was chosen.
  package static let reportNotRun = MessageTemplate(
    "reports.not-run", french: "non demandé", english: "not run")

  // MARK: Places

  /// A line of a document.
  package static let reportLine = MessageTemplate(
    "reports.line", french: "ligne {line}", english: "line {line}")
  /// A line and a column of a document.
  package static let reportLineAndColumn = MessageTemplate(
    "reports.line-and-column", french: "ligne {line}, colonne {column}",
    english: "line {line}, column {column}")
  /// A record of a table.
  package static let reportRow = MessageTemplate(
    "reports.row", french: "ligne {row} du tableau", english: "row {row} of the table")
  /// A field of a record of a table.
  package static let reportRowAndField = MessageTemplate(
    "reports.row-and-field", french: "ligne {row} du tableau, colonne {field}",
    english: "row {row} of the table, column {field}")
  /// A place in a binary file.
  package static let reportByteOffset = MessageTemplate(
    "reports.byte-offset", french: "octet {offset}", english: "byte {offset}")
  /// A header field of a response.
  package static let reportHeader = MessageTemplate(
    "reports.header", french: "en-tête {name}", english: "header field {name}")
  /// The status of a response.
  package static let reportStatusLine = MessageTemplate(
    "reports.status-line", french: "statut de la réponse", english: "status of the response")
  /// The body of a response.
  package static let reportBody = MessageTemplate(
    "reports.body", french: "corps de la réponse", english: "body of the response")
  /// The root of a document, whose pointer is empty.
  package static let reportDocumentRoot = MessageTemplate(
    "reports.document-root", french: "document entier", english: "whole document")

  // MARK: Sections

  /// Title of a report.
  package static let reportTitle = MessageTemplate(
    "reports.title", french: "Rapport de conformité", english: "Conformance report")
  /// Section of counts.
  package static let reportSummary = MessageTemplate(
    "reports.summary", french: "Résultats par classe de conformité",
    english: "Results by conformance class")
  /// Section of what is broken.
  package static let reportFailures = MessageTemplate(
    "reports.failures", french: "Manquements", english: "Failures")
  /// Section of recommendations not followed.
  package static let reportWarnings = MessageTemplate(
    "reports.warnings", french: "Réserves et informations", english: "Warnings and information")
  /// Section of what is not known.
  package static let reportUnchecked = MessageTemplate(
    "reports.unchecked", french: "Ce qui n'a pas été vérifié", english: "What was not checked")
  /// Heading of what stopped tests.
  package static let reportUncheckedWhy = MessageTemplate(
    "reports.unchecked-why", french: "Tests qui n'ont pas pu aboutir",
    english: "Tests that could not be completed")
  /// Heading of what the platform does not claim.
  package static let reportNotClaimed = MessageTemplate(
    "reports.not-claimed", french: "Non applicable à cette plateforme",
    english: "Not applicable to this platform")
  /// Heading of what was left out on purpose.
  package static let reportNotChosen = MessageTemplate(
    "reports.not-chosen", french: "Classes non demandées", english: "Classes not asked for")
  /// Heading of samples.
  package static let reportBounds = MessageTemplate(
    "reports.bounds", french: "Échantillons : ce que les limites ont laissé de côté",
    english: "Samples: what bounds left out")
  /// A family of which only a part was looked at.
  package static let reportLeftOut = MessageTemplate(
    "reports.left-out", french: "{kept} sur {total} (limite : {bound})",
    english: "{kept} of {total} (bound: {bound})")
  /// A part of a family whose whole is not known.
  package static let reportLeftOutUnknown = MessageTemplate(
    "reports.left-out-unknown", french: "{kept}, sur un total inconnu (limite : {bound})",
    english: "{kept}, out of an unknown total (bound: {bound})")
  /// What a sample was taken under.
  package static let reportLeftOutInstance = MessageTemplate(
    "reports.left-out-instance", french: "pour", english: "for")
  /// Says that nothing is missing.
  package static let reportAllChecked = MessageTemplate(
    "reports.all-checked", french: "Tout ce qui devait être vérifié l'a été.",
    english: "Everything that was to be checked was.")
  /// Section of every test.
  package static let reportAllTests = MessageTemplate(
    "reports.all-tests", french: "Tous les tests", english: "Every test")
  /// Section of facts.
  package static let reportFacts = MessageTemplate(
    "reports.facts", french: "Conditions de l'essai", english: "The run")
  /// When it ran.
  package static let reportFactRun = MessageTemplate(
    "reports.fact.run", french: "Début", english: "Start")
  /// How long it took.
  package static let reportFactDuration = MessageTemplate(
    "reports.fact.duration", french: "Durée", english: "Duration")
  /// What ran it.
  package static let reportFactTool = MessageTemplate(
    "reports.fact.tool", french: "Outil", english: "Tool")
  /// Which tests.
  package static let reportFactSuite = MessageTemplate(
    "reports.fact.suite", french: "Suite de tests", english: "Test suite")
  /// With which parameters.
  package static let reportFactParameters = MessageTemplate(
    "reports.fact.parameters", french: "Paramètres", english: "Parameters")
  /// Within which bounds.
  package static let reportFactBounds = MessageTemplate(
    "reports.fact.bounds", french: "Limites", english: "Bounds")
  /// What was chosen.
  package static let reportFactSelection = MessageTemplate(
    "reports.fact.selection", french: "Sélection", english: "Selection")
  /// What was taken out.
  package static let reportFactRedacted = MessageTemplate(
    "reports.fact.redacted", french: "Secrets masqués", english: "Secrets taken out")
  /// How many requests, and how long the platform took.
  package static let reportFactRequests = MessageTemplate(
    "reports.fact.requests", french: "Requêtes envoyées", english: "Requests sent")
  /// The sum of the platform's own response times.
  package static let reportServerTime = MessageTemplate(
    "reports.server-time", french: "{time} de réponse de la plateforme au total",
    english: "{time} of the platform's response time in all")
  /// How the run ended.
  package static let reportFactExit = MessageTemplate(
    "reports.fact.exit", french: "Code de sortie", english: "Exit code")
  /// What the report is not.
  package static let reportDisclaimer = MessageTemplate(
    "reports.disclaimer",
    french: """
      Ce rapport n'est pas une certification : il dit ce que des tests automatiques ont \
      constaté, à une date donnée, sur un échantillon. Il n'engage ni les auteurs des normes ni \
      ceux de l'outil.
      """,
    english:
      """
      This report is not a certification: it says what automatic tests saw, at one date, on a \
      sample. It binds neither the authors of the standards nor those of the tool.
      """)
  /// The format `junit`.
  package static let reportFormatJUnit = MessageTemplate(
    "reports.format.junit", french: "JUnit XML, pour GitLab, GitHub, Jenkins et Azure",
    english: "JUnit XML, for GitLab, GitHub, Jenkins and Azure")
  /// The format `junit-strict`.
  package static let reportFormatJUnitStrict = MessageTemplate(
    "reports.format.junit-strict",
    french: "JUnit XML valide selon les schémas de Jenkins xUnit et d'Ant",
    english: "JUnit XML that is valid for the schemas of Jenkins xUnit and Ant")
  /// The format `markdown`.
  package static let reportFormatMarkdown = MessageTemplate(
    "reports.format.markdown", french: "Rapport à lire, en Markdown",
    english: "A report to read, in Markdown")
  /// The format `json`.
  package static let reportFormatJSON = MessageTemplate(
    "reports.format.json", french: "Un document JSON, pour les outils",
    english: "One JSON document, for tools")

  // MARK: Counted

  /// Findings that are not shown.
  package static let reportMoreFindings = CountedTemplate(
    "reports.more-findings",
    one: ("Et {count} autre écart du même test.", "And {count} more finding of the same test."),
    many: ("Et {count} autres écarts du même test.", "And {count} more findings of the same test."))
  /// Instances that are not shown.
  package static let reportMoreInstances = CountedTemplate(
    "reports.more-instances",
    one: ("Et sur {count} autre élément :", "And on {count} more thing:"),
    many: ("Et sur {count} autres éléments :", "And on {count} more things:"))
  /// Instances that depart as the one above does.
  package static let reportSameDeparture = CountedTemplate(
    "reports.same-departure",
    one: ("Le même écart sur {count} autre élément :", "The same on {count} more thing:"),
    many: ("Le même écart sur {count} autres éléments :", "The same on {count} more things:"))
  /// How many findings.
  package static let reportFindings = CountedTemplate(
    "reports.findings", one: ("{count} écart", "{count} finding"),
    many: ("{count} écarts", "{count} findings"))
  /// Names that are not listed.
  package static let reportMoreTests = CountedTemplate(
    "reports.more", one: ("et {count} autre", "and {count} more"),
    many: ("et {count} autres", "and {count} more"))
  /// How many tests one cause stops.
  package static let reportStops = CountedTemplate(
    "reports.stops", one: ("Bloque {count} test", "Stops {count} test"),
    many: ("Bloque {count} tests", "Stops {count} tests"))
  /// How many tests.
  package static let reportTests = CountedTemplate(
    "reports.tests", one: ("{count} test", "{count} test"),
    many: ("{count} tests", "{count} tests"))
}
