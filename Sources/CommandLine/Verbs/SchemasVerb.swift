import Foundation
import Messages
package import Record

/// `recette schemas [install]`: says whether the XML Schemas of metadata are here, or brings them.
package enum SchemasVerb: Verb {
  /// The package that holds all the files, under a licence that lets it give them (MIT).
  private static let address =
    "https://files.pythonhosted.org/packages/97/de/"
    + "231d2a92537bae70dcd5960894d553b26e4bad20e59c750ed02e1edde11e/pycsw-2.6.2.tar.gz"

  package static let specification = VerbSpecification(
    "schemas",
    summary: LocalizedText(
      french: "installe les schémas XML des métadonnées (ISO 19139)",
      english: "installs the XML Schemas of metadata (ISO 19139)"),
    discussion: [
      LocalizedText(
        french:
          "Sans argument, dit si les schémas sont là et entiers. « install » les apporte ; chaque fichier est comparé à une empreinte SHA-256 connue, et rien n'est installé s'il en manque un. Ils vont dans RECETTE_DATA, ou dans le dossier de données de l'utilisateur.",
        english:
          "Without an argument, says whether the schemas are here and whole. “install” brings them; each file is held to a known SHA-256, and nothing is installed when one is missing. They go to RECETTE_DATA, or to the user's data folder."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "install"), .optional,
        help: LocalizedText(
          french: "Apporter les schémas.", english: "Bring the schemas."))
    ],
    options: [.schemaSource, .suitesFolder] + NetworkChoice.options,
    examples: [
      .init(
        "recette schemas install",
        LocalizedText(
          french: "Télécharge les schémas et les installe.",
          english: "Downloads the schemas and installs them.")),
      .init(
        "recette schemas install --from pycsw-2.6.2.tar.gz",
        LocalizedText(
          french: "Les installe sans réseau, depuis une archive.",
          english: "Installs them without network, from an archive.")),
    ],
    exitCodes: [
      .init(
        .conforms,
        LocalizedText(
          french: "les schémas sont là et entiers", english: "the schemas are here and whole")),
      .init(
        .fails,
        LocalizedText(
          french: "ils ne sont pas là, ou pas entiers", english: "they are not here, or not whole")
      ),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    guard let destination = DataFolder(environment: context.environment)?.schemas else {
      throw CommandError(.inputMissing, Catalogue.schemasNoHome())
    }
    let manifest = try SchemaManifest(in: SuitesFolder(for: arguments))
    switch arguments.positionals.first {
    case nil: break
    case "install"?:
      let installer = SchemaInstaller(manifest: manifest, destination: destination)
      try await install(installer, arguments, context)
    case let other?:
      throw .usage(Catalogue.schemasUnknownAction(["action": other]))
    }
    return try tell(manifest, destination, context)
  }

  private static func tell(
    _ manifest: SchemaManifest, _ folder: String, _ context: VerbContext
  ) throws(CommandError) -> ExitCode {
    let departures = manifest.departures(in: folder)
    let message =
      departures.isEmpty
      ? Catalogue.schemasHere(["path": folder, "count": "\(manifest.entries.count)"])
      : departures.count == manifest.entries.count
        ? Catalogue.schemasAbsent(["path": folder])
        : Catalogue.schemasPartial([
          "path": folder, "count": "\(departures.count)", "file": departures[0].path,
        ])
    try context.console.output.write(message.text[context.language] + "\n")
    return departures.isEmpty ? .conforms : .fails
  }

  private static func install(
    _ installer: SchemaInstaller, _ arguments: ParsedArguments, _ context: VerbContext
  ) async throws(CommandError) {
    let source = arguments.text(.schemaSource) ?? address
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: source, isDirectory: &isFolder), isFolder.boolValue {
      return try installer.install(fromFolder: source)
    }
    let work = FileManager.default.temporaryDirectory
      .appendingPathComponent("recette-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: work) }
    let unpacked = work.appendingPathComponent("unpacked").path
    do {
      try FileManager.default.createDirectory(
        atPath: unpacked, withIntermediateDirectories: true)
    } catch {
      throw CommandError(
        .cannotWrite,
        Catalogue.schemasUnwritable(["path": work.path, "cause": error.localizedDescription]))
    }
    var archive = source
    if source.hasPrefix("http://") || source.hasPrefix("https://") {
      let document = try await RemoteDocument.fetch(
        source, accept: "*/*", arguments: arguments, context: context)
      archive = work.appendingPathComponent(URL(fileURLWithPath: source).lastPathComponent).path
      guard FileManager.default.createFile(atPath: archive, contents: Data(document.bytes)) else {
        throw CommandError(
          .cannotWrite, Catalogue.schemasUnwritable(["path": archive, "cause": ""]))
      }
    } else if !FileManager.default.fileExists(atPath: source) {
      throw CommandError(
        .inputMissing, Catalogue.schemasNotThere(["path": source]),
        hint: Catalogue.schemasSourceHint())
    }
    try SchemaArchive.unpack(archive, into: unpacked)
    try installer.install(fromFolder: unpacked)
  }
}

extension OptionSpecification {
  /// Where the schemas are taken from.
  package static let schemaSource = OptionSpecification(
    "from", .text,
    valueName: LocalizedText(verbatim: "SOURCE"), group: .target, completion: .file,
    help: LocalizedText(
      french:
        "D'où prendre les schémas : un dossier, une archive (.tar.gz, .zip, .whl) ou son adresse. À défaut, le paquet pycsw 2.6.2 de PyPI.",
      english:
        "Where to take the schemas from: a folder, an archive (.tar.gz, .zip, .whl) or its address. Without it, the package pycsw 2.6.2 of PyPI."
    ))
}
