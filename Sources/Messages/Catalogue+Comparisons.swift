/// What is said of known failures, of two runs compared, and of runs joined.
extension Catalogue {
  static let comparisons: [MessageTemplate] =
    [
      baselineHint, baselineKnown, baselineExpired, baselineStale, mergeNothing, mergeNotAShard,
      mergeTwice, mergeDifferent, mergeMissing, diffTitle, diffFixed, diffBroken, diffStillBroken,
      diffNewlyOpen, diffNew, diffGone, diffNothing, diffSuite, diffOld, diffNewRun, shardBad,
      mergeWritten, diffTwoRecords, reportFormatBadge, badgeConforms, badgeFails, badgeOpen,
      baselineAccepted,
    ] + [conclusionBaseline].flatMap(\.templates)

  /// What a baseline looks like.
  package static let baselineHint = MessageTemplate(
    "baseline.hint",
    french:
      "Un fichier d'échecs connus est {\"known\": [{\"test\": \"suite/test\", \"reason\": \"…\", \"link\": \"…\", \"expires\": \"2027-01-31\"}]}.",
    english:
      "A file of known failures is {\"known\": [{\"test\": \"suite/test\", \"reason\": \"…\", \"link\": \"…\", \"expires\": \"2027-01-31\"}]}."
  )
  /// Title of the failures that are accepted.
  package static let baselineKnown = MessageTemplate(
    "baseline.known", french: "Échecs connus et admis", english: "Known and accepted failures")
  /// Title of entries past their day.
  package static let baselineExpired = MessageTemplate(
    "baseline.expired", french: "Admis jusqu'à une date passée : ils comptent de nouveau",
    english: "Accepted until a day that is past: they count again")
  /// Title of entries that serve no more.
  package static let baselineStale = MessageTemplate(
    "baseline.stale", french: "Entrées qui ne servent plus : à retirer du fichier",
    english: "Entries that serve no more: to be removed from the file")
  /// How a run ends when entries of a strict baseline serve no more.
  package static let conclusionBaseline = CountedTemplate(
    "conclusion.baseline",
    one: (
      "Non conforme : {count} échec connu ne l'est plus, ou son délai est passé.",
      "Does not conform: {count} known failure is none any more, or its time is over."
    ),
    many: (
      "Non conforme : {count} échecs connus ne le sont plus, ou leur délai est passé.",
      "Does not conform: {count} known failures are none any more, or their time is over."
    ))
  /// No record to join.
  package static let mergeNothing = MessageTemplate(
    "merge.nothing", french: "il n'y a aucun relevé à réunir", english: "there is no record to join"
  )
  /// A record that is not a part of a run.
  package static let mergeNotAShard = MessageTemplate(
    "merge.not-a-shard",
    french: "un des relevés n'est pas une part du même essai : il faut les parts de --shard K/N",
    english: "one of the records is not a part of the same run: the parts of --shard K/N are needed"
  )
  /// The same part twice.
  package static let mergeTwice = MessageTemplate(
    "merge.twice", french: "la part {shard} est donnée deux fois",
    english: "the part {shard} is given twice")
  /// Parts of different runs.
  package static let mergeDifferent = MessageTemplate(
    "merge.different",
    french:
      "la part {shard} n'est pas du même essai : ses cibles, ses suites, leurs versions ou ses paramètres diffèrent",
    english:
      "the part {shard} is not of the same run: its targets, its suites, their versions or its parameters differ"
  )
  /// Parts that are not there.
  package static let mergeMissing = MessageTemplate(
    "merge.missing", french: "il manque des parts : {shards}",
    english: "parts are missing: {shards}")
  /// The joined record was written.
  package static let mergeWritten = MessageTemplate(
    "merge.written", french: "relevé réuni : {path}", english: "joined record: {path}")
  /// Title of what changed.
  package static let diffTitle = MessageTemplate(
    "diff.title", french: "Ce qui a changé entre deux essais",
    english: "What changed between two runs")
  /// Tests that do not depart any more.
  package static let diffFixed = MessageTemplate("diff.fixed", french: "Corrigés", english: "Fixed")
  /// Tests that depart and did not.
  package static let diffBroken = MessageTemplate(
    "diff.broken", french: "Cassés", english: "Broken")
  /// Tests that still depart.
  package static let diffStillBroken = MessageTemplate(
    "diff.still-broken", french: "Toujours en échec", english: "Still failing")
  /// Tests that cannot be judged any more.
  package static let diffNewlyOpen = MessageTemplate(
    "diff.newly-open", french: "Devenus indéterminés", english: "Newly undetermined")
  /// Tests that were not there.
  package static let diffNew = MessageTemplate("diff.new", french: "Nouveaux", english: "New")
  /// Tests that are not there any more.
  package static let diffGone = MessageTemplate("diff.gone", french: "Disparus", english: "Gone")
  /// Nothing changed.
  package static let diffNothing = MessageTemplate(
    "diff.nothing", french: "Rien n'a changé.", english: "Nothing changed.")
  /// A suite of another version.
  package static let diffSuite = MessageTemplate(
    "diff.suite",
    french:
      "la suite {suite} est passée de la version {old} à {new} : ses tests ont pu changer de sens",
    english: "the suite {suite} went from version {old} to {new}: its tests may mean something else"
  )
  /// Column of the old run.
  package static let diffOld = MessageTemplate("diff.old", french: "Avant", english: "Before")
  /// Column of the new run.
  package static let diffNewRun = MessageTemplate(
    "diff.new-run", french: "Après", english: "After")
  /// A part that is not one.
  package static let shardBad = MessageTemplate(
    "shard.bad", french: "« {text} » n'est pas une part : donnez K/N, comme 2/3",
    english: "“{text}” is not a part: give K/N, such as 2/3")
  /// Not two records.
  package static let diffTwoRecords = MessageTemplate(
    "diff.two-records", french: "Donnez deux relevés : l'ancien, puis le nouveau.",
    english: "Give two records: the old one, then the new one.")
  /// What the badge is for.
  package static let reportFormatBadge = MessageTemplate(
    "reports.format.badge", french: "Un badge du verdict (SVG)",
    english: "A badge of the verdict (SVG)")
  /// The word on a badge.
  package static let badgeConforms = MessageTemplate(
    "badge.conforms", french: "conforme", english: "conforms")
  /// The word on a badge.
  package static let badgeFails = MessageTemplate(
    "badge.fails", french: "non conforme", english: "does not conform")
  /// The word on a badge.
  package static let badgeOpen = MessageTemplate(
    "badge.open", french: "indéterminé", english: "undetermined")
  /// A failure that is known, where failures are told.
  package static let baselineAccepted = MessageTemplate(
    "baseline.accepted", french: "échec connu et admis : {reason}",
    english: "known and accepted failure: {reason}")
}
