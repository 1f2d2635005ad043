import Engine
import Messages
package import Record
import Reports
import Suites

/// `recette demo`: serves the embedded platform, and checks it.
package enum DemoVerb: Verb {
  package static let specification = VerbSpecification(
    "demo",
    summary: LocalizedText(
      french: "sert une plateforme d'exemple et la vérifie",
      english: "serves an example platform and checks it"),
    discussion: [
      LocalizedText(
        french:
          "La plateforme est servie sur cette machine seulement. Elle est conforme ; chaque défaut demandé lui fait faire une chose de travers, pour montrer ce qu'un rapport en dit.",
        english:
          "The platform is served on this machine only. It conforms; each defect asked for makes it do one thing wrong, to show what a report says of it."
      )
    ],
    options: [
      .serve, .defect, .listDefects, .suitesFolder, .conformanceClass, .test, .parameter,
      .reportsFolder, .failOn,
    ] + OptionSpecification.network,
    examples: [
      .init(
        "recette demo --defect items-ignore-limit",
        LocalizedText(
          french: "Vérifie la plateforme avec un défaut, et écrit les rapports dans reports/.",
          english: "Checks the platform with a defect, and writes the reports in reports/.")),
      .init(
        "recette demo --serve 8080",
        LocalizedText(
          french: "Sert la plateforme, pour l'essayer avec d'autres outils.",
          english: "Serves the platform, to try it with other tools.")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    guard let demo = context.demo else {
      throw CommandError(.internalFault, Catalogue.demoAbsent())
    }
    if arguments.has(.listDefects) {
      let rows = demo.defects.map { defect in
        Verbosity(arguments) == .quiet
          ? [defect.name] : [defect.name, defect.title[context.language]]
      }
      try context.console.output.write(TextLayout.table(rows).map { $0 + "\n" }.joined())
      return .conforms
    }
    let defects = arguments.texts(.defect)
    let known = demo.defects.map(\.name)
    for defect in defects where !known.contains(defect) {
      throw .usage(
        Catalogue.demoUnknownDefect(["name": defect]),
        hint: NearestName.suggestion(for: defect, among: known)
          ?? Catalogue.demoDefectHint())
    }
    return arguments.has(.serve)
      ? try await serve(demo, defects, arguments, context)
      : try await check(demo, defects, arguments, context)
  }

  /// Runs the suites on the platform, over the network of this machine.
  private static func check(
    _ demo: DemoHost, _ defects: [String], _ arguments: ParsedArguments, _ context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let session = try demo.start(0, defects)
    defer { session.stop() }
    let folder = arguments.text(.reportsFolder) ?? "reports"
    let requests = ReportFormat.all.map { format in
      ReportRequest(
        format: format.name, destination: .file("\(folder)/\(format.fileName)"))
    }
    let outputs = try RunOutputs(reports: requests, record: .file("\(folder)/run.jsonl"))
    let plan = try plan(of: session, arguments, context)
    return try await RunSession(plan, outputs: outputs, arguments: arguments, context: context)
      .perform()
  }

  /// What a platform's own file would ask: each endpoint by the suites of its kind, and the clauses that come with
  /// recette.
  private static func plan(
    of session: DemoHost.Session, _ arguments: ParsedArguments, _ context: VerbContext
  ) throws(CommandError) -> Plan {
    let known = try SuiteFiles(arguments).suites([])
    var parameters = try ParameterAssignment.all(in: arguments).map { ($0.name, $0.value) }
    if session.endpoints.contains(where: { $0.kind == .tables }),
      !parameters.contains(where: { $0.0 == "catalogue" })
    {
      parameters.append(("catalogue", session.schemaCatalogue))
    }
    var assignments: [Plan.Assignment] = []
    for kind in EndpointKind.allCases {
      let targets = session.endpoints.filter { $0.kind == kind }.map(\.address)
      guard !targets.isEmpty else { continue }
      // What asks everything that records announce is asked of a platform of our own.
      let names = kind.suites + (kind == .catalogue ? ["coherence"] : [])
      for suite in known where names.contains(suite.id) {
        assignments.append(
          Plan.Assignment(
            scope: nil, targets: targets, suite: suite, parameters: []))
      }
    }
    let platform = PlatformDescription(
      name: Catalogue.demoName().text[context.language], operatorName: nil,
      endpoints: session.endpoints.enumerated().map { number, endpoint in
        PlatformDescription.Endpoint(
          id: "\(number + 1)", kind: endpoint.kind.rawValue, targets: [endpoint.address])
      })
    let clauses = try ClausierFile(arguments).description(ClausierFile.standardName)
    do throws(PlanError) {
      return try Plan(
        assignments,
        selection: Selection(
          classes: arguments.texts(.conformanceClass), tests: arguments.texts(.test)),
        parameters: parameters, platform: platform, clausier: clauses)
    } catch {
      throw .usage(error.message)
    }
  }

  /// Serves until the process is asked to end.
  private static func serve(
    _ demo: DemoHost, _ defects: [String], _ arguments: ParsedArguments, _ context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let interruptions = context.interruption()
    let session = try demo.start(UInt16(clamping: arguments.integer(.serve) ?? 0), defects)
    defer { session.stop() }
    for endpoint in session.endpoints {
      try context.console.output.write("\(endpoint.address)\n")
    }
    for await _ in interruptions { break }
    return .conforms
  }
}
