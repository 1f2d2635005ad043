import Foundation
package import Messages
package import Record
import Reports

/// Where a run writes: its record while it goes, its reports at the end.
package struct RunOutputs: Sendable {
  package let reports: ReportWriter
  private let record: ReportRequest.Destination?
  /// Where the record is kept until the reports are made, when they need it and nobody asked for it.
  private let spool: String?

  /// Makes sure, before anything is sent, that everything could be written.
  package init(
    reports requests: [ReportRequest], record: ReportRequest.Destination?
  ) throws(CommandError) {
    if let record, let other = requests.first(where: { $0.destination.isSame(as: record) }) {
      throw .usage(
        Catalogue.reportRequestSameDestination([
          "first": other.format, "second": OptionSpecification.record.spelling,
        ]))
    }
    if case .file(let path) = record { try AtomicFile(path).prepare() }
    reports = try ReportWriter(requests)
    self.record = record
    if reports.readsObservations, record == .output {
      throw .usage(Catalogue.runRecordNotReadable())
    }
    spool =
      reports.readsObservations && record == nil
      ? NSTemporaryDirectory() + "recette-\(UUID().uuidString).jsonl" : nil
  }

  /// Whether the record or a report goes to standard output, where nothing else may be written.
  package var usesOutput: Bool { reports.usesOutput || record == .output }

  /// Says where everything was written, a line each.
  package func places(in language: Language) -> [String] {
    var lines = reports.files.map { file in
      Catalogue.runReportWritten(["format": file.format, "path": file.path]).text[language]
    }
    if case .file(let path) = record {
      lines.append(Catalogue.runRecordWritten(["path": path]).text[language])
    }
    return lines.map(VisibleText.line)
  }

  /// Makes the record anew, if one is kept.
  ///
  /// It is written in place, line by line, so that a run that is cut leaves what it found.
  package func recordWriter() throws(CommandError) -> RunRecordWriter? {
    switch record {
    case nil: return try spool.map(Self.writer)
    case .output:
      return RunRecordWriter(
        FileHandle(fileDescriptor: STDOUT_FILENO, closeOnDealloc: false), path: "-")
    case .file(let path): return try Self.writer(path)
    }
  }

  /// Where the observations of the run can be read, once it has ended.
  package var observations: ObservationLog? {
    if case .file(let path) = record { return .file(path) }
    return spool.map { .spool($0) }
  }

  /// Removes what was only kept for the reports.
  package func cleanUp() {
    if let spool { try? FileManager.default.removeItem(atPath: spool) }
  }

  private static func writer(_ path: String) throws(CommandError) -> RunRecordWriter {
    do throws(RunRecordError) {
      return try RunRecordWriter(creating: path)
    } catch {
      throw CommandError(error)
    }
  }
}
