import JSON
import Messages
package import Record
import Suites

/// `recette init`: writes the file of a platform, from options or by asking.
package enum InitVerb: Verb {
  package static let specification = VerbSpecification(
    "init",
    summary: LocalizedText(
      french: "écrit le fichier qui décrit une plateforme",
      english: "writes the file that describes a platform"),
    discussion: [
      LocalizedText(
        french:
          "Le fichier dit où la plateforme est jointe et à quelles clauses elle est tenue ; « recette run plateforme.json » la vérifie ensuite toute entière. Sur un terminal, ce qui n'est pas donné est demandé, et une réponse qui ne convient pas est redemandée ; rien n'est écrit avant la dernière.",
        english:
          "The file says where the platform is reached and which clauses it is held to; “recette run platform.json” then checks all of it. On a terminal, what is not given is asked for, and an answer that will not do is asked for again; nothing is written before the last one."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "FICHIER", english: "FILE"), .one, completion: .file,
        help: LocalizedText(
          french: "Le fichier à écrire ; il ne doit pas exister.",
          english: "The file to write; it must not exist."))
    ],
    options: [.platformName, .platformOperator, .features, .catalogue, .rasters, .tables],
    examples: [
      .init(
        "recette init plateforme.json --name \"Ma région\" --features https://exemple.fr/ogcapi",
        LocalizedText(
          french: "Écrit la description d'une plateforme qui a une API.",
          english: "Writes the description of a platform that has an API."))
    ],
    exitCodes: [
      .init(
        .conforms, LocalizedText(french: "le fichier est écrit", english: "the file is written")),
      .init(
        .interrupted,
        LocalizedText(
          french: "les réponses se sont arrêtées avant la fin ; rien n'est écrit",
          english: "the answers stopped before the end; nothing is written")),
    ])

  private static let kinds: [(kind: EndpointKind, option: OptionSpecification)] = [
    (.features, .features), (.catalogue, .catalogue), (.rasters, .rasters), (.tables, .tables),
  ]

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let path = arguments.positionals.first ?? ""
    let file = AtomicFile(path)
    guard !file.exists else {
      throw .usage(Catalogue.initExists(["path": path]), hint: Catalogue.initExistsHint())
    }
    let answers = Questions(context)
    let name = try answers.text(
      arguments.text(.platformName), asking: Catalogue.initName,
      check: { answer throws(CommandError) in
        if answer.isEmpty { throw .usage(Catalogue.initNoName()) }
      })
    guard let name else { throw .usage(Catalogue.initWithoutName()) }
    let operatorName = try answers.text(
      arguments.text(.platformOperator), asking: Catalogue.initOperator)
    var endpoints = try endpoints(arguments, answers, beside: path)
    while endpoints.isEmpty, answers.canAsk {
      try answers.tell(Catalogue.initNoEndpoint())
      endpoints = try self.endpoints(arguments, answers, beside: path)
    }
    guard !endpoints.isEmpty else { throw .usage(Catalogue.initWithoutEndpoint()) }
    var members: [(String, JSONText)] = [("name", .string(name))]
    if let operatorName { members.append(("operator", .string(operatorName))) }
    members += [
      ("endpoints", .array(endpoints)), ("clauses", .string(ClausierFile.standardName)),
    ]
    try file.write(JSONWriter.write(.object(members), style: .pretty) + [0x0A])
    try context.console.output.write(
      Catalogue.initWritten(["path": path]).text[context.language] + "\n")
    return .conforms
  }

  private static func endpoints(
    _ arguments: ParsedArguments, _ answers: Questions, beside path: String
  ) throws(CommandError) -> [JSONText] {
    var endpoints: [JSONText] = []
    for (kind, option) in kinds {
      var addresses = arguments.texts(option)
      for address in addresses where address.contains("://") {
        _ = try Target(parsing: address)
      }
      if addresses.isEmpty {
        let asked = try answers.text(
          nil, asking: Catalogue.initEndpoint, ["kind": kind.rawValue],
          check: { answer throws(CommandError) in
            if answer.isEmpty { return }
            _ = try Target(parsing: PlatformRequest.path(of: answer, beside: path))
          })
        addresses = [asked].compactMap(\.self)
      }
      endpoints += addresses.map { address in
        .object([("kind", .string(kind.rawValue)), ("url", .string(address))])
      }
    }
    return endpoints
  }
}
