import Engine
import Messages
package import Record
import Suites
import Transport

/// `recette run --suite SUITE URL…`: checks platforms.
package enum RunVerb: Verb {
  package static let specification = VerbSpecification(
    "run",
    summary: LocalizedText(
      french: "mène des suites sur des plateformes et rend un verdict",
      english: "runs suites on platforms and gives a verdict"),
    discussion: [
      LocalizedText(
        french:
          "Chaque échange est fait une seule fois, borné, et gardé comme preuve. Ctrl-C arrête l'essai : le relevé reste valable.",
        english:
          "Each exchange is made once, bounded, and kept as evidence. Ctrl-C stops the run: the record stays valid."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "CIBLE", english: "TARGET"), .atLeastOne, completion: .file,
        help: LocalizedText(
          french:
            "L'adresse http(s) d'une plateforme, un fichier si la suite en accepte, ou le fichier qui décrit toute une plateforme.",
          english:
            "The http(s) address of a platform, a file where the suite takes one, or the file that describes a whole platform."
        ))
    ],
    options: [
      .suite, .conformanceClass, .test, .parameter, .suitesFolder, .plan, .report, .record, .each,
      .shard, .clauses, .baseline, .strictBaseline, .failOn,
    ] + NetworkChoice.options,
    examples: [
      .init(
        "recette run --suite ogcapi-features https://exemple.fr/ogcapi",
        LocalizedText(
          french: "Vérifie la plateforme et affiche le résultat.",
          english: "Checks the platform and shows the result.")),
      .init(
        "recette run plateforme.json --report markdown=rapport.md",
        LocalizedText(
          french: "Vérifie toute une plateforme, que son fichier décrit, et ses clauses.",
          english: "Checks a whole platform, which its file describes, and its clauses.")),
      .init(
        "recette run -s ogcapi-features -r junit=junit.xml --record essai.jsonl https://exemple.fr/ogcapi",
        LocalizedText(
          french: "Écrit aussi un rapport JUnit et le relevé.",
          english: "Writes a JUnit report and the record too.")),
    ],
    exitCodes: [
      .init(
        .conforms,
        LocalizedText(
          french: "conforme ; des réserves sont possibles",
          english: "conforms; reservations are possible")),
      .init(
        .fails,
        LocalizedText(
          french: "au moins une obligation enfreinte", english: "at least one requirement broken")),
      .init(
        .undetermined,
        LocalizedText(
          french: "rien d'enfreint, mais tout n'a pas pu être vérifié",
          english: "nothing broken, but not all of it could be verified")),
      .init(
        .nothingTested, LocalizedText(french: "rien n'a été vérifié", english: "nothing was tested")
      ),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    if arguments.positionals.count == 1, let file = arguments.positionals.first,
      let request = try PlatformRequest(file, arguments)
    {
      return try await perform(request.plan, request.credentials, arguments, context)
    }
    let names = arguments.texts(.suite)
    guard !names.isEmpty else {
      let known = (try? SuiteFiles(arguments).identifiers) ?? []
      throw .usage(
        Catalogue.runWithoutSuite(["known": known.joined(separator: ", ")]))
    }
    var targets: [String] = []
    for text in arguments.positionals {
      let target = try Target(parsing: text)
      // It is loaded while the suites are read.
      if case .url = target, targets.isEmpty { Transport.prepare() }
      if !targets.contains(target.text) { targets.append(target.text) }
    }
    let plan = try PlanRequest.plan(targets: targets, suites: names, arguments: arguments)
    return try await perform(plan, [], arguments, context)
  }

  private static func perform(
    _ plan: Plan, _ credentials: [Credential], _ arguments: ParsedArguments,
    _ context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let plan = try PlanRequest.part(of: plan, arguments)
    if arguments.has(.plan) {
      try context.console.output.write(PlanText(plan, language: context.language).text)
      return .conforms
    }
    let outputs = try RunOutputs(
      reports: ReportRequest.all(in: arguments),
      record: arguments.text(.record).map(ReportRequest.Destination.init))
    let session = try RunSession(
      plan, outputs: outputs, credentials: credentials, arguments: arguments, context: context)
    return try await session.perform()
  }
}
