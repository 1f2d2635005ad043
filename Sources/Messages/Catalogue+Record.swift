extension Catalogue {
  /// The sentences of the run record: how a run concludes, and what may be wrong with a record.
  package static let record: [MessageTemplate] =
    conclusions + [
      recordMissing, recordUnreadable, recordEmpty, recordNotJSON, recordNotAnObject,
      recordWithoutHeader,
      recordVersion, recordUnknownKind, recordMemberMissing, recordMemberUnfit, recordSecondHeader,
      recordAfterFooter, recordVacuousPass, recordLastLineCut, recordWithoutFooter,
      recordCannotWrite, recordClosed, recordHintFile, recordHintRestore, recordHintUpdate,
      recordHintDisk,
    ]

  private static let conclusions: [MessageTemplate] =
    [conclusionNothingTested]
    + [
      conclusionConforms, conclusionConformsWithWarnings, conclusionFails, conclusionUndetermined,
      conclusionInterrupted,
    ].flatMap(\.templates)

  /// Everything that must hold was judged, and holds.
  package static let conclusionConforms = CountedTemplate(
    "conclusion.conforms",
    one: (
      "Conforme : le seul test exécuté n'a relevé aucun manquement.",
      "Conforms: the one test that ran found no failure."
    ),
    many: (
      "Conforme : les {count} tests exécutés n'ont relevé aucun manquement.",
      "Conforms: the {count} tests that ran found no failure."
    ))
  /// Everything that must hold holds, but a recommendation is not followed.
  package static let conclusionConformsWithWarnings = CountedTemplate(
    "conclusion.conforms-with-warnings",
    one: (
      """
      Conforme, avec une réserve : aucune obligation n'est enfreinte, mais {count} \
      recommandation n'est pas suivie (tests exécutés : {judged}).
      """,
      """
      Conforms, with a reservation: no obligation is broken, but {count} recommendation is not \
      followed (tests that ran: {judged}).
      """
    ),
    many: (
      """
      Conforme, avec réserves : aucune obligation n'est enfreinte, mais {count} \
      recommandations ne sont pas suivies (tests exécutés : {judged}).
      """,
      """
      Conforms, with reservations: no obligation is broken, but {count} recommendations are \
      not followed (tests that ran: {judged}).
      """
    ))
  /// Something that must hold does not.
  package static let conclusionFails = CountedTemplate(
    "conclusion.fails",
    one: (
      "Non conforme : {count} test a relevé un manquement (tests exécutés : {judged}).",
      "Does not conform: {count} test found a failure (tests that ran: {judged})."
    ),
    many: (
      "Non conforme : {count} tests ont relevé un manquement (tests exécutés : {judged}).",
      "Does not conform: {count} tests found a failure (tests that ran: {judged})."
    ))
  /// Nothing failed, but not everything that must hold could be judged.
  package static let conclusionUndetermined = CountedTemplate(
    "conclusion.undetermined",
    one: (
      """
      Indéterminé : aucun manquement relevé, mais {count} test obligatoire n'a pas pu aboutir \
      ; on ne peut donc pas conclure.
      """,
      """
      Undetermined: no failure was found, but {count} required test could not be completed, so \
      nothing can be concluded.
      """
    ),
    many: (
      """
      Indéterminé : aucun manquement relevé, mais {count} tests obligatoires n'ont pas pu \
      aboutir ; on ne peut donc pas conclure.
      """,
      """
      Undetermined: no failure was found, but {count} required tests could not be completed, \
      so nothing can be concluded.
      """
    ))
  /// No test had anything to judge.
  package static let conclusionNothingTested = MessageTemplate(
    "conclusion.nothing-tested",
    french: "Rien n'a été testé : aucun test choisi ne s'applique à cette plateforme.",
    english: "Nothing was tested: no chosen test applies to this platform.")
  /// The run was stopped: what it says is partial.
  package static let conclusionInterrupted = CountedTemplate(
    "conclusion.interrupted",
    one: (
      """
      Essai interrompu : résultat partiel, avec {count} manquement déjà relevé (tests exécutés : \
      {judged}).
      """,
      """
      Interrupted: a partial result, with {count} failure already found (tests that ran: \
      {judged}).
      """
    ),
    many: (
      """
      Essai interrompu : résultat partiel, avec {count} manquements déjà relevés (tests exécutés \
      : {judged}).
      """,
      """
      Interrupted: a partial result, with {count} failures already found (tests that ran: \
      {judged}).
      """
    ))

  /// The file of a record is not there.
  package static let recordMissing = MessageTemplate(
    "record.missing", french: "Ce relevé d'essai n'existe pas.",
    english: "There is no such run record.")
  /// The file of a record cannot be opened or read.
  package static let recordUnreadable = MessageTemplate(
    "record.unreadable", french: "Ce relevé d'essai ne peut pas être lu.",
    english: "This run record cannot be read.")
  /// There is no line at all.
  package static let recordEmpty = MessageTemplate(
    "record.empty",
    french: "Le relevé d'essai est vide.", english: "The run record is empty.")
  /// A line that is no JSON text.
  package static let recordNotJSON = MessageTemplate(
    "record.not-json",
    french: "Cette ligne n'est pas du JSON valide : {cause} (colonne {column}).",
    english: "This line is not valid JSON: {cause} (column {column}).")
  /// A line that is JSON, but no object.
  package static let recordNotAnObject = MessageTemplate(
    "record.not-an-object",
    french: "Cette ligne devrait être un objet JSON ; elle est de nature {kind}.",
    english: "This line should be a JSON object; it is of kind {kind}.")
  /// The first line is something else.
  package static let recordWithoutHeader = MessageTemplate(
    "record.without-header",
    french: "La première ligne devrait être l'en-tête d'un relevé d'essai (\"kind\": \"header\").",
    english: "The first line should be the header of a run record (\"kind\": \"header\").")
  /// A record of another version of the format.
  package static let recordVersion = MessageTemplate(
    "record.version",
    french: "Ce relevé est au format {actual} ; cette version de recette lit le format {expected}.",
    english:
      "This record has format version {actual}; this version of recette reads version {expected}.")
  /// A line of a kind that the format does not have.
  package static let recordUnknownKind = MessageTemplate(
    "record.unknown-kind",
    french: "La nature de cette ligne est inconnue : {actual}.",
    english: "The kind of this line is unknown: {actual}.")
  /// A member that must be there is not.
  package static let recordMemberMissing = MessageTemplate(
    "record.member-missing",
    french: "Il manque le membre {member}.", english: "The member {member} is missing.")
  /// A member whose value cannot be taken.
  package static let recordMemberUnfit = MessageTemplate(
    "record.member-unfit",
    french: "Le membre {member} n'a pas la forme attendue : {expected}.",
    english: "The member {member} is not of the expected form: {expected}.")
  /// Two records in one file.
  package static let recordSecondHeader = MessageTemplate(
    "record.second-header",
    french: "Un second en-tête : ce fichier contient plusieurs relevés d'essai.",
    english: "A second header: this file holds several run records.")
  /// Lines after the end.
  package static let recordAfterFooter = MessageTemplate(
    "record.after-footer",
    french: "Cette ligne vient après la fin du relevé.",
    english: "This line comes after the end of the record.")
  /// A pass that looked at nothing.
  package static let recordVacuousPass = MessageTemplate(
    "record.vacuous-pass",
    french: "Le test {test} est donné pour réussi alors qu'il n'a rien regardé.",
    english: "The test {test} is given as passed although it looked at nothing.")
  /// The last line was being written when the run stopped.
  package static let recordLastLineCut = MessageTemplate(
    "record.last-line-cut",
    french: """
      La dernière ligne du relevé (ligne {line}) est coupée : elle n'est pas prise en compte.
      """,
    english: "The last line of the record (line {line}) is cut short: it is left out.")
  /// The run did not reach its end.
  package static let recordWithoutFooter = MessageTemplate(
    "record.without-footer",
    french: "Le relevé s'arrête avant la fin de l'essai : le résultat est partiel.",
    english: "The record stops before the end of the run: the result is partial.")
  /// The disk or the pipe refuses.
  package static let recordCannotWrite = MessageTemplate(
    "record.cannot-write",
    french: "Le relevé d'essai ne peut pas être écrit.",
    english: "The run record cannot be written.")
  /// A line after one that could not be written whole would be joined to it.
  package static let recordClosed = MessageTemplate(
    "record.closed",
    french: "Le relevé d'essai est clos : rien ne peut plus y être ajouté.",
    english: "The run record is closed: nothing can be added to it.")
  /// Mend: another file.
  package static let recordHintFile = MessageTemplate(
    "record.hint.file",
    french: "Donnez le fichier JSON Lines écrit par « recette run ».",
    english: "Give the JSON Lines file that “recette run” wrote.")
  /// Mend: the original file, or a new run.
  package static let recordHintRestore = MessageTemplate(
    "record.hint.restore",
    french: "Reprenez le fichier d'origine, non modifié, ou refaites l'essai.",
    english: "Take the original file, unmodified, or run again.")
  /// Mend: another recette.
  package static let recordHintUpdate = MessageTemplate(
    "record.hint.update",
    french: "Lisez-le avec la version de recette qui l'a écrit ({tool}).",
    english: "Read it with the version of recette that wrote it ({tool}).")
  /// Mend: room and rights.
  package static let recordHintDisk = MessageTemplate(
    "record.hint.disk",
    french: """
      Vérifiez que le dossier existe, qu'il est accessible en écriture et qu'il reste de la \
      place.
      """,
    english: """
      Check that the folder exists, that it can be written to, and that there is room left.
      """)
}
