import Messages
package import Record

/// `recette merge RECORD… --output RECORD`: joins the parts of a run that was split.
package enum MergeVerb: Verb {
  package static let specification = VerbSpecification(
    "merge",
    summary: LocalizedText(
      french: "réunit les parts d'un essai partagé",
      english: "joins the parts of a run that was split"),
    discussion: [
      LocalizedText(
        french:
          "Chaque part est faite par « recette run … --shard K/N --record part-K.jsonl », sur la machine que l'on veut. Le relevé réuni est celui que l'essai entier aurait donné.",
        english:
          "Each part is made by “recette run … --shard K/N --record part-K.jsonl”, on any machine. The joined record is the one that the whole run would have made."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(french: "RELEVÉ", english: "RECORD"), .many, completion: .file,
        help: LocalizedText(
          french: "Les relevés des parts, toutes.",
          english: "The records of the parts, all of them.")
      )
    ],
    options: [.output],
    examples: [
      .init(
        "recette merge part-1.jsonl part-2.jsonl --output essai.jsonl",
        LocalizedText(
          french: "Réunit deux parts en un relevé.", english: "Joins two parts into one record."))
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    var records: [RunRecord] = []
    for path in arguments.positionals { records.append(try RecordFile(path).record()) }
    let merged: RunRecord
    do throws(RunMergeError) {
      merged = try RunMerge.merged(records)
    } catch {
      throw CommandError(.badInput, error.message)
    }
    let path = arguments.text(.output) ?? "-"
    let outputs = try RunOutputs(reports: [], record: ReportRequest.Destination(path))
    guard let writer = try outputs.recordWriter() else { return .internalFault }
    do throws(RunRecordError) {
      for line in merged.lines { try writer.write(line) }
      try copyObservations(of: arguments.positionals, to: writer)
      if let footer = merged.footer { try writer.write(.footer(footer)) }
    } catch {
      throw CommandError(error)
    }
    if path != "-" {
      try context.console.output.write(
        Catalogue.mergeWritten(["path": path]).text[context.language] + "\n")
    }
    return .conforms
  }

  /// Observations go from file to file, since there may be more than memory holds.
  private static func copyObservations(
    of paths: [String], to writer: RunRecordWriter
  ) throws(RunRecordError) {
    for path in paths {
      var failure: RunRecordError?
      try ObservationLog.file(path).forEach { observation in
        guard failure == nil else { return }
        do throws(RunRecordError) {
          try writer.write(.observation(observation))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
  }
}

extension RunRecord {
  /// The lines of the record but its footer: the header, then exchanges, outcomes, omissions, notices.
  fileprivate var lines: [RunRecordLine] {
    [.header(header)]
      + exchanges.values.sorted { $0.id < $1.id }.map { .exchange($0) }
      + outcomes.map { .outcome($0) } + omissions.map { .omission($0) }
      + notices.map { .notice($0) }
  }
}
