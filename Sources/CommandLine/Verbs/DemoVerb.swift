import Messages
package import Record

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
    options: [.serve, .defect, .listDefects],
    examples: [
      .init(
        "recette demo --serve 8080",
        LocalizedText(
          french: "Sert la plateforme, pour l'essayer avec d'autres outils.",
          english: "Serves the platform, to try it with other tools."))
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    guard let demo = context.demo else {
      throw CommandError(.internalFault, Catalogue.demoAbsent())
    }
    if arguments.has(.listDefects) {
      try context.console.output.write(demo.defects.map { $0 + "\n" }.joined())
      return .conforms
    }
    let defects = arguments.texts(.defect)
    for defect in defects where !demo.defects.contains(defect) {
      throw .usage(
        Catalogue.demoUnknownDefect(["name": defect]),
        hint: NearestName.suggestion(for: defect, among: demo.defects)
          ?? Catalogue.demoDefectHint())
    }
    return try await serve(demo, defects, arguments, context)
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
