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
    options: [.format, .output, .failOnAnew],
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
    // A path that cannot be written is said before a long record is read.
    let destination = ReportRequest.Destination(arguments.text(.output) ?? "-")
    if case .file(let path) = destination { try AtomicFile(path).prepare() }
    let reading = try read(path)
    let verbosity = Verbosity(arguments)
    if verbosity > .quiet {
      for notice in reading.notices {
        try context.console.error.write(
          VisibleText.line(of: "\(path): \(notice.text[context.language])") + "\n")
      }
    }
    // The level is the run's own unless another one is asked for.
    let failOn = arguments.choice(.failOnAnew, as: Level.self)
    let bytes: [UInt8]
    if let format = arguments.text(.format).flatMap(ReportFormat.named) {
      bytes = format.render(
        reading.record, options: ReportOptions(language: context.language, failOn: failOn))
    } else {
      bytes = Array(
        TerminalReport(
          of: reading.record, terminal: terminal(for: destination, arguments, context),
          verbosity: verbosity, language: context.language, failOn: failOn
        ).text.utf8)
    }
    switch destination {
    case .output: try context.console.output.write(bytes)
    case .file(let path): try AtomicFile(path).write(bytes)
    }
    return .conforms
  }

  private static func read(_ path: String) throws(CommandError) -> RunRecordReader.Reading {
    let bytes = try InputFile(path).bytes()
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
