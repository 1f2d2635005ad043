import Messages
package import Record
import Reports

/// `recette report RECORD --format F`: renders an old run again.
package enum ReportVerb: Verb {
  package static let specification = VerbSpecification(
    "report",
    summary: LocalizedText(
      french: "refait un rapport à partir d'un relevé d'essai",
      english: "makes a report again from a run record"),
    discussion: [
      LocalizedText(
        french:
          "Rien n'est envoyé : le relevé contient tout. Sans --format, le résultat s'affiche comme à la fin de l'essai.",
        english:
          "Nothing is sent: the record holds everything. Without --format, the result is shown as at the end of the run."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "RELEVÉ", english: "RECORD"), .one, completion: .file,
        help: LocalizedText(
          french: "Le relevé d'essai (JSON Lines) ; un tiret pour l'entrée standard.",
          english: "The run record (JSON Lines); a hyphen for standard input."))
    ],
    options: [.format, .output, .report, .failOnAnew],
    examples: [
      .init(
        "recette report essai.jsonl --format markdown --output rapport.md",
        LocalizedText(
          french: "Écrit le rapport à lire.", english: "Writes the report for people."))
    ],
    exitCodes: [
      .init(
        .conforms,
        LocalizedText(
          french: "le rapport est fait, quel que soit le verdict de l'essai",
          english: "the report is made, whatever the verdict of the run"))
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let path = arguments.positionals.first ?? ""
    let requests = try ReportRequest.all(in: arguments)
    let shown = try shownReport(arguments, besides: requests)
    // A path that cannot be written is said before a long record is read.
    let writer = try ReportWriter(requests + (shown.request.map { [$0] } ?? []))
    let bytes = try InputFile(path).bytes()
    let reading = try read(bytes, path)
    let observations: ObservationLog = path == "-" ? .bytes(bytes) : .file(path)
    let verbosity = Verbosity(arguments)
    if verbosity > .quiet {
      for notice in reading.notices {
        try context.console.error.write(
          VisibleText.line(of: "\(path): \(notice.text[context.language])") + "\n")
      }
    }
    // The level is the run's own unless another one is asked for.
    let failOn = arguments.choice(.failOnAnew, as: Level.self)
    let options = ReportOptions(language: context.language, failOn: failOn)
    try writer.write(
      reading.record, options: options, observations: observations,
      to: context.console.output)
    if let destination = shown.terminal {
      let text = TerminalReport(
        of: reading.record, terminal: terminal(for: destination, arguments, context),
        verbosity: verbosity, language: context.language, failOn: failOn
      ).text
      switch destination {
      case .output: try context.console.output.write(text)
      case .file(let path): try AtomicFile(path).write(Array(text.utf8))
      }
    }
    return .conforms
  }

  /// What `--format` and `--output` ask for: a report of a format, or else the result as a run shows
  /// it, unless reports alone were asked for.
  private static func shownReport(
    _ arguments: ParsedArguments, besides requests: [ReportRequest]
  ) throws(CommandError) -> (request: ReportRequest?, terminal: ReportRequest.Destination?) {
    let destination = ReportRequest.Destination(arguments.text(.output) ?? "-")
    if let other = requests.first(where: { $0.destination == destination }),
      arguments.has(.format) || arguments.has(.output)
    {
      throw .usage(
        Catalogue.reportRequestSameDestination([
          "first": other.format, "second": arguments.text(.format) ?? "--output",
        ]))
    }
    if let format = arguments.text(.format) {
      return (ReportRequest(format: format, destination: destination), nil)
    }
    if arguments.has(.output) {
      if case .file(let path) = destination { try AtomicFile(path).prepare() }
      return (nil, destination)
    }
    return (nil, requests.isEmpty ? destination : nil)
  }

  private static func read(
    _ bytes: [UInt8], _ path: String
  ) throws(CommandError) -> RunRecordReader.Reading {
    do {
      return try RunRecordReader.read(bytes, path: path)
    } catch {
      throw CommandError(error)
    }
  }

  /// A file has no colours and no width of its own.
  private static func terminal(
    for destination: ReportRequest.Destination, _ arguments: ParsedArguments,
    _ context: VerbContext
  ) -> Terminal {
    let isOutput = destination == .output
    let choice = arguments.choice(.color, as: ColorChoice.self) ?? .auto
    return isOutput
      ? Terminal(context.console.output, color: choice, environment: context.environment)
      : Terminal(isTerminal: false, width: TextLayout.pageWidth, hasColor: choice == .always)
  }
}

extension CommandError {
  /// Creates the error of a run record that cannot be used.
  package init(_ error: RunRecordError) {
    let place = error.line.map { "\(error.path):\($0)" } ?? error.path
    self.init(
      error.exitCode,
      Catalogue.recordAtPlace.localized { language in
        ["place": place, "cause": error.message.text[language]]
      }, hint: error.hint)
  }
}
