import Messages
import Record

/// What is checked, where results go, and what they mean: the options of `run` and its kin.
extension OptionSpecification {
  private static let pathName = LocalizedText(french: "CHEMIN", english: "PATH")

  package static let suite = OptionSpecification(
    "suite", letter: "s", .text,
    valueName: LocalizedText(french: "SUITE", english: "SUITE"), isRepeatable: true,
    group: .selection, completion: .suites,
    help: LocalizedText(
      french:
        "Suite à mener, par identifiant ou par chemin de fichier. « recette list » les donne.",
      english: "Suite to run, by identifier or by path of file. “recette list” names them."))

  package static let conformanceClass = OptionSpecification(
    "class", .text, valueName: LocalizedText(french: "CLASSE", english: "CLASS"),
    isRepeatable: true, group: .selection,
    help: LocalizedText(
      french: "Ne mener que les tests de cette classe de conformité.",
      english: "Run only the tests of this conformance class."))

  package static let test = OptionSpecification(
    "test", .text, valueName: LocalizedText(french: "TEST", english: "TEST"), isRepeatable: true,
    group: .selection,
    help: LocalizedText(french: "Ne mener que ce test.", english: "Run only this test."))

  package static let parameter = OptionSpecification(
    "param", .text, valueName: LocalizedText(french: "NOM=VALEUR", english: "NAME=VALUE"),
    isRepeatable: true, group: .selection,
    help: LocalizedText(
      french:
        "Donner une valeur à un paramètre de la suite. « recette explain » dit lesquels.",
      english: "Give a value to a parameter of the suite. “recette explain” names them.")
  )

  package static let suitesFolder = OptionSpecification(
    "suites", .text, valueName: LocalizedText(french: "DOSSIER", english: "FOLDER"),
    variable: "RECETTE_SUITES", group: .selection, completion: .folder,
    help: LocalizedText(
      french: "Dossier des suites, au lieu de celui qui est installé avec recette.",
      english: "Folder of suites, instead of the one installed with recette."))

  package static let plan = OptionSpecification(
    "plan", group: .selection,
    help: LocalizedText(
      french: "Montrer ce qui serait demandé, sans rien envoyer.",
      english: "Show what would be asked, and send nothing."))

  package static let report = OptionSpecification(
    "report", letter: "r", .text,
    valueName: LocalizedText(french: "FORMAT=CHEMIN", english: "FORMAT=PATH"), isRepeatable: true,
    group: .output, completion: .assignments(ReportRequest.formatNames),
    help: LocalizedText(
      french:
        "Écrire un rapport : \(ReportRequest.formatNames.joined(separator: ", ")). Un tiret pour chemin l'envoie sur la sortie.",
      english:
        "Write a report: \(ReportRequest.formatNames.joined(separator: ", ")). A hyphen for path sends it to the output."
    ))

  package static let record = OptionSpecification(
    "record", .text, valueName: pathName, group: .output, completion: .file,
    help: LocalizedText(
      french:
        "Garder le relevé d'essai (JSON Lines), dont « recette report » refait tous les rapports.",
      english: "Keep the run record (JSON Lines), from which “recette report” remakes any report."))

  package static let each = OptionSpecification(
    "each", .flag, group: .output,
    help: LocalizedText(
      french:
        "Un résultat par règle et par fiche, fichier ou table, plutôt qu'un par règle pour tous ensemble.",
      english:
        "One result a rule and record, file or table, rather than one a rule for all of them together."
    ))

  package static let clauses = OptionSpecification(
    "clauses", .text, valueName: LocalizedText(french: "FICHIER", english: "FILE"),
    group: .verdict, completion: .file,
    help: LocalizedText(
      french:
        "Dire aussi, clause par clause, ce que l'essai prouve : « clausier », ou un fichier de clauses.",
      english:
        "Say too, clause by clause, what the run proves: “clausier”, or a file of clauses."))

  package static let shard = OptionSpecification(
    "shard", .text, valueName: LocalizedText(verbatim: "K/N"), group: .selection,
    help: LocalizedText(
      french:
        "Ne mener que la part K sur N des tests ; « recette merge » réunit les relevés des parts.",
      english: "Run only part K of N of the tests; “recette merge” joins the records of the parts.")
  )

  package static let baseline = OptionSpecification(
    "baseline", .text, valueName: LocalizedText(french: "FICHIER", english: "FILE"),
    group: .verdict, completion: .file,
    help: LocalizedText(
      french: "Des échecs connus, avec leur raison, qui ne font pas échouer l'essai.",
      english: "Known failures, with their reasons, that do not fail the run."))

  package static let strictBaseline = OptionSpecification(
    "strict-baseline", group: .verdict,
    help: LocalizedText(
      french: "Échouer aussi quand un échec connu ne l'est plus, ou que son délai est passé.",
      english: "Fail too when a known failure is none any more, or its time is over."))

  package static let failOn = OptionSpecification(
    "fail-on", .choice([Level.must.rawValue, Level.should.rawValue]),
    valueName: LocalizedText(french: "NIVEAU", english: "LEVEL"), default: Level.must.rawValue,
    variable: "RECETTE_FAIL_ON", group: .verdict,
    help: LocalizedText(
      french:
        "Ce qui fait échouer l'essai : must (une obligation enfreinte) ou should (une recommandation aussi).",
      english: "What fails the run: must (a requirement broken) or should (a recommendation too)."))

  /// The same option for a run that is over, which has its own level.
  package static let failOnAnew = OptionSpecification(
    failOn.name, failOn.kind, valueName: failOn.valueName, group: .verdict,
    help: LocalizedText(
      french: "Conclure à ce niveau, must ou should, au lieu de celui de l'essai.",
      english: "Conclude at this level, must or should, instead of that of the run."))

  package static let output = OptionSpecification(
    "output", letter: "o", .text, valueName: pathName, group: .output, completion: .file,
    help: LocalizedText(
      french: "Écrire dans ce fichier au lieu de la sortie.",
      english: "Write to this file instead of the output."))

  package static let format = OptionSpecification(
    "format", letter: "f", .choice(ReportRequest.formatNames),
    valueName: LocalizedText(verbatim: "FORMAT"),
    group: .output,
    help: LocalizedText(french: "Format du rapport.", english: "Format of the report."))

  package static let json = OptionSpecification(
    "json", group: .output,
    help: LocalizedText(
      french: "Écrire du JSON, pour des programmes.", english: "Write JSON, for programs."))

  package static let identifiersOnly = OptionSpecification(
    "ids", group: .output,
    help: LocalizedText(
      french: "N'écrire que les identifiants, un par ligne.",
      english: "Write only the identifiers, one a line."))

  package static let schema = OptionSpecification(
    "schema", .text, valueName: LocalizedText(french: "SCHÉMA", english: "SCHEMA"),
    group: .selection, completion: .file,
    help: LocalizedText(
      french: "Vérifier des documents JSON, par ce fichier de JSON Schema.",
      english: "Check JSON documents, by this file of JSON Schema."))
}
