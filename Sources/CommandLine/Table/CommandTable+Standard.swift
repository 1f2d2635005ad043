import Messages
import Record

extension CommandTable {
  /// The verbs of recette, in the order in which they are shown.
  package static let standardVerbs: [any Verb.Type] = [
    RunVerb.self, ListVerb.self, ExplainVerb.self, ValidateVerb.self, LintSchemaVerb.self,
    QueryVerb.self, ReportVerb.self, DiffVerb.self, MergeVerb.self, InitVerb.self,
    ClausesVerb.self, DemoVerb.self, SchemasVerb.self, CompletionVerb.self, HelpVerb.self,
    ManualVerb.self,
  ]

  /// The option table of recette.
  package static let standard = CommandTable(
    name: "recette",
    summary: LocalizedText(
      french: "recette la conformité des plateformes géographiques",
      english: "acceptance tests for geospatial platforms"),
    discussion: [
      LocalizedText(
        french:
          "recette lit des suites de tests, les mène sur une plateforme géographique à distance, et dit, preuves à l'appui, si elle est conforme aux normes qu'elle annonce.",
        english:
          "recette reads test suites, runs them against a remote geospatial platform, and says, with evidence, whether it conforms to the standards that it claims."
      ),
      LocalizedText(
        french:
          "Une option donnée sur la ligne de commande l'emporte sur la variable d'environnement qui porte son nom (RECETTE_TIMEOUT pour --timeout), qui l'emporte elle-même sur la valeur par défaut.",
        english:
          "An option given on the command line takes precedence over the environment variable that bears its name (RECETTE_TIMEOUT for --timeout), which takes precedence over the default."
      ),
    ],
    verbs: standardVerbs.map { $0.specification },
    exitCodes: [
      .init(
        .conforms, LocalizedText(french: "tout s'est bien passé", english: "all went well")),
      .init(
        .usage,
        LocalizedText(
          french: "la ligne de commande ne peut pas être comprise",
          english: "the command line cannot be understood")),
      .init(
        .badInput,
        LocalizedText(
          french: "une suite, un relevé ou un document n'est pas ce qu'il devrait être",
          english: "a suite, a record or a document is not what it should be")),
      .init(
        .inputMissing,
        LocalizedText(
          french: "un fichier demandé ne peut pas être lu",
          english: "a file that was asked for cannot be read")),
      .init(
        .internalFault,
        LocalizedText(
          french: "une erreur de recette elle-même ; merci de la signaler",
          english: "a fault of recette itself; please report it")),
      .init(
        .cannotWrite,
        LocalizedText(
          french: "un rapport ou un relevé ne peut pas être écrit",
          english: "a report or a record cannot be written")),
      .init(
        .interrupted,
        LocalizedText(
          french: "interrompu (Ctrl-C) ; le relevé reste valable",
          english: "interrupted (Ctrl-C); the record stays valid")),
    ],
    variables: [
      (
        "NO_COLOR",
        LocalizedText(
          french: "Si elle n'est pas vide, pas de couleurs, sauf avec --color always.",
          english: "When it is not empty, no colours, unless --color always is given.")
      ),
      (
        "LC_ALL, LC_MESSAGES, LANG",
        LocalizedText(
          french: "La langue, si ni --lang ni RECETTE_LANG ne la donnent.",
          english: "The language, when neither --lang nor RECETTE_LANG gives it.")
      ),
      (
        "http_proxy, https_proxy, all_proxy, no_proxy",
        LocalizedText(
          french: "Les serveurs mandataires, comme curl les lit.",
          english: "The proxies, as curl reads them.")
      ),
    ])
}
