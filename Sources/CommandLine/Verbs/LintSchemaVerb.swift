import Engine
import JSON
import Messages
package import Record
import Transport

/// `recette lint-schema SCHEMA…`: finds the mistakes of schemas, for those who write them.
package enum LintSchemaVerb: Verb {
  package static let specification = VerbSpecification(
    "lint-schema",
    summary: LocalizedText(
      french: "trouve les fautes d'un schéma de données",
      english: "finds the mistakes of a data schema"),
    discussion: [
      LocalizedText(
        french:
          "Une clé mal écrite, un exemple que son propre champ refuse, une borne inversée : les validateurs laissent passer ces fautes sans rien dire, et la règle voulue n'est appliquée à personne. Chacune est montrée avec sa ligne, sa colonne, et comment la corriger.",
        english:
          "A misspelt key, an example that its own field refuses, bounds the wrong way round: validators pass over these mistakes in silence, and the rule that was meant is applied to nobody. Each is shown with its line, its column, and how to mend it."
      ),
      LocalizedText(
        french:
          "Un schéma est un nom de schema.data.gouv.fr (etalab/schema-irve-statique, @version au besoin), une adresse, un fichier ou un dossier : Table Schema, JSON Schema, ou un Data Package et ses schémas. Les remarques ne sont montrées qu'avec --verbose.",
        english:
          "A schema is a name of schema.data.gouv.fr (etalab/schema-irve-statique, with @version if need be), an address, a file or a folder: Table Schema, JSON Schema, or a Data Package and its schemas. Notes are shown with --verbose alone."
      ),
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "SCHÉMA", english: "SCHEMA"), .many, completion: .file,
        help: LocalizedText(
          french: "Un nom, une adresse, un fichier ou un dossier.",
          english: "A name, an address, a file or a folder."))
    ],
    options: [.schemaCatalogue, .lintFormat, .strict, .offline] + OptionSpecification.network,
    examples: [
      .init(
        "recette lint-schema schema.json",
        LocalizedText(
          french: "Montre toutes les fautes d'un schéma avant de le publier.",
          english: "Shows every mistake of a schema before it is published.")),
      .init(
        "recette lint-schema etalab/schema-irve-statique@2.3.1",
        LocalizedText(
          french: "Fait de même pour un schéma publié.", english: "Does so for a published schema.")
      ),
      .init(
        "recette lint-schema --format github schemas/",
        LocalizedText(
          french: "Annote les lignes fautives d'une proposition, sur GitHub.",
          english: "Annotates the faulty lines of a proposal, on GitHub.")),
    ],
    exitCodes: [
      .init(
        .conforms,
        LocalizedText(
          french: "aucune erreur (avertissements permis, sauf --strict)",
          english: "no error (warnings allowed, but with --strict)")),
      .init(
        .fails,
        LocalizedText(french: "un schéma a une erreur", english: "a schema has an error")),
      .init(
        .undetermined,
        LocalizedText(
          french: "un schéma n'a pas pu être obtenu, faute de réponse",
          english: "a schema could not be had, as nobody answered")),
      .init(
        .inputMissing,
        LocalizedText(french: "un schéma n'existe pas", english: "a schema is not there")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    guard !arguments.positionals.isEmpty else {
      throw .usage(Catalogue.commandLineMissingArgument(["name": "SCHEMA"]))
    }
    let places = try places(arguments)
    let source = try source(arguments, context)
    defer { source.close() }
    let linter = SchemaLinter(
      library: SchemaLibrary(
        source: source, cache: DocumentCache(environment: context.environment)),
      catalogue: arguments.text(.schemaCatalogue) ?? "",
      usesCatalogue: arguments.has(.schemaCatalogue))
    var schemas: [LintedSchema] = []
    var failures: [SchemaFailure] = []
    for place in places {
      switch await linter.lint(place) {
      case .success(let schema): schemas.append(schema)
      case .failure(let failure): failures.append(failure)
      }
    }
    try tell(schemas, arguments, context)
    for failure in failures {
      try context.console.error.write(failure.message.text[context.language] + "\n")
    }
    return code(schemas, failures, isStrict: arguments.has(.strict))
  }

  private static func places(_ arguments: ParsedArguments) throws(CommandError) -> [String] {
    var places: [String] = []
    for given in arguments.positionals {
      guard FolderFiles.isFolder(given) else {
        places.append(given)
        continue
      }
      let found = SchemaFolder.schemas(in: given)
      guard !found.isEmpty else {
        throw CommandError(.inputMissing, Catalogue.schemaLintEmptyFolder(["path": given]))
      }
      places += found
    }
    return places
  }

  private static func source(
    _ arguments: ParsedArguments, _ context: VerbContext
  ) throws(CommandError) -> any Source {
    if arguments.has(.offline) { return OfflineSource() }
    let options = try NetworkChoice.transportOptions(arguments)
    do throws(TransportError) {
      return try Transport(
        options: options, credentials: [], environment: context.environment)
    } catch {
      throw CommandError(error)
    }
  }

  private static func tell(
    _ schemas: [LintedSchema], _ arguments: ParsedArguments, _ context: VerbContext
  ) throws(CommandError) {
    let verbosity = Verbosity(arguments)
    let format = arguments.text(.lintFormat) ?? "text"
    let output = context.console.output
    if format == "json" {
      let document: JSONText = .object([
        ("format", "recette-schema-lint"), ("formatVersion", 1),
        ("tool", .string("recette \(ToolVersion.current)")),
        ("schemas", .array(schemas.map { SchemaLintText($0).json })),
      ])
      return try output.write(
        String(decoding: JSONWriter.write(document, style: .pretty), as: UTF8.self) + "\n")
    }
    for schema in schemas {
      let text = SchemaLintText(schema)
      for finding in schema.findings {
        if finding.severity == .note, verbosity < .verbose { continue }
        let line =
          format == "github"
          ? text.annotation(of: finding, in: context.language)
          : text.text(of: finding, in: context.language)
        try output.write(line + "\n")
      }
    }
    guard format == "text", verbosity > .quiet else { return }
    func total(_ severity: SchemaFinding.Severity) -> Int {
      schemas.reduce(0) { $0 + $1.count(of: severity) }
    }
    let checked = Catalogue.schemaLintChecked(schemas.count).text
    let counts = [total(.error), total(.warning), total(.note)]
    let message =
      counts == [0, 0, 0]
      ? Catalogue.schemaLintSound(localized: ["checked": checked])
      : Catalogue.schemaLintTotals(localized: [
        "checked": checked, "errors": LocalizedText(verbatim: "\(counts[0])"),
        "warnings": LocalizedText(verbatim: "\(counts[1])"),
        "notes": LocalizedText(verbatim: "\(counts[2])"),
      ])
    try output.write(message.text[context.language] + "\n")
  }

  private static func code(
    _ schemas: [LintedSchema], _ failures: [SchemaFailure], isStrict: Bool
  ) -> ExitCode {
    let isFaulty = schemas.contains {
      $0.count(of: .error) > 0 || (isStrict && $0.count(of: .warning) > 0)
    }
    if isFaulty { return .fails }
    if failures.contains(where: { !$0.isDoubt }) { return .inputMissing }
    return failures.isEmpty ? .conforms : .undetermined
  }
}
