/// What reports say of tests that judged many subjects, and the columns of the list of findings.
extension Catalogue {
  static let reportsSubjects: [MessageTemplate] =
    [
      reportTally, reportTallyUnjudged, reportRules, reportShare, reportDeparting, reportJudged,
      reportSubject, reportFormatCSV, reportFormatHTML, reportMinutes, reportSkip, reportDigest,
      reportNoDigest, reportSignatures, reportAuthority, reportContractor,
    ] + reportColumns + [reportMoreSubjects].flatMap(\.templates)

  private static let reportColumns: [MessageTemplate] = [
    columnSuite, columnClass, columnIdentifier, columnCode, columnMessage,
  ]

  /// How many subjects depart, of how many that were judged.
  package static let reportTally = MessageTemplate(
    "reports.tally", french: "En écart : {departing} sur {judged} examinés ({share})",
    english: "Departing: {departing} of the {judged} judged ({share})")
  /// How many subjects were not judged.
  package static let reportTallyUnjudged = MessageTemplate(
    "reports.tally-unjudged",
    french: "{tally} ; {open} n'ont pas pu l'être, {notApplicable} ne sont pas concernés",
    english: "{tally}; {open} could not be judged, {notApplicable} are not concerned")
  /// Title of the table of rules.
  package static let reportRules = MessageTemplate(
    "reports.rules", french: "Règles, de la plus enfreinte à la moins enfreinte",
    english: "Rules, the most broken first")
  /// Column of the share of subjects that depart.
  package static let reportShare = MessageTemplate(
    "reports.share", french: "Part en écart", english: "Share departing")
  /// Column of how many subjects depart.
  package static let reportDeparting = MessageTemplate(
    "reports.departing", french: "En écart", english: "Departing")
  /// Column of how many subjects were judged.
  package static let reportJudged = MessageTemplate(
    "reports.judged", french: "Examinés", english: "Judged")
  /// Label of a record, a file or a table that was judged.
  package static let reportSubject = MessageTemplate(
    "reports.subject", french: "Élément", english: "Item")
  /// What the list of findings is for.
  package static let reportFormatCSV = MessageTemplate(
    "reports.format.csv", french: "La liste de tous les écarts, pour un tableur (CSV)",
    english: "The list of all findings, for a spreadsheet (CSV)")
  /// What the page is for.
  package static let reportFormatHTML = MessageTemplate(
    "reports.format.html", french: "Le procès-verbal, une page à lire et à imprimer (HTML)",
    english: "The minutes of acceptance, a page to read and print (HTML)")
  /// Title of the page.
  package static let reportMinutes = MessageTemplate(
    "reports.minutes", french: "Procès-verbal de recette", english: "Minutes of acceptance")
  /// Link for those who do not use a pointer.
  package static let reportSkip = MessageTemplate(
    "reports.skip", french: "Aller au verdict", english: "Go to the verdict")
  /// Label of the digest of the run record.
  package static let reportDigest = MessageTemplate(
    "reports.digest", french: "Empreinte du relevé (SHA-256)",
    english: "Digest of the run record (SHA-256)")
  /// There is no run record to take the digest of.
  package static let reportNoDigest = MessageTemplate(
    "reports.no-digest",
    french: "le relevé n'a pas été gardé ; --record le garde, et son empreinte avec",
    english: "the run record was not kept; --record keeps it, and its digest with it")
  /// Title of where both parties sign.
  package static let reportSignatures = MessageTemplate(
    "reports.signatures", french: "Signatures", english: "Signatures")
  /// Who orders.
  package static let reportAuthority = MessageTemplate(
    "reports.authority", french: "Pour le commanditaire : nom, date, signature",
    english: "For the contracting authority: name, date, signature")
  /// Who delivers.
  package static let reportContractor = MessageTemplate(
    "reports.contractor", french: "Pour le titulaire : nom, date, signature",
    english: "For the contractor: name, date, signature")
  /// Column of the suite.
  package static let columnSuite = MessageTemplate(
    "reports.column.suite", french: "Suite", english: "Suite")
  /// Column of the conformance class.
  package static let columnClass = MessageTemplate(
    "reports.column.class", french: "Classe", english: "Class")
  /// Column of a test's identifier.
  package static let columnIdentifier = MessageTemplate(
    "reports.column.identifier", french: "Identifiant", english: "Identifier")
  /// Column of a finding's permanent code.
  package static let columnCode = MessageTemplate(
    "reports.column.code", french: "Code", english: "Code")
  /// Column of a finding's sentence.
  package static let columnMessage = MessageTemplate(
    "reports.column.message", french: "Constat", english: "Finding")
  /// Subjects that are not shown.
  package static let reportMoreSubjects = CountedTemplate(
    "reports.more-subjects",
    one: (
      "Et {count} autre élément en écart : le rapport « csv » les donne tous.",
      "And {count} more item departs: the “csv” report lists them all."
    ),
    many: (
      "Et {count} autres éléments en écart : le rapport « csv » les donne tous.",
      "And {count} more items depart: the “csv” report lists them all."
    ))
}
