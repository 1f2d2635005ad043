package import Record
package import Reports

/// The reports that were asked for, whose paths are known to be writable.
package struct ReportWriter: Sendable {
  private let requests: [(format: ReportFormat, destination: ReportRequest.Destination)]

  /// Makes sure, before any work is done for them, that every report could be written.
  package init(_ requests: [ReportRequest]) throws(CommandError) {
    for request in requests {
      if case .file(let path) = request.destination { try AtomicFile(path).prepare() }
    }
    self.requests = requests.compactMap { request in
      ReportFormat.named(request.format).map { ($0, request.destination) }
    }
  }

  /// Whether a report goes to standard output, where nothing else may then be written.
  package var usesOutput: Bool { requests.contains { $0.destination == .output } }

  /// The files that are written, with the format of each.
  package var files: [(format: String, path: String)] {
    requests.compactMap { request in
      guard case .file(let path) = request.destination else { return nil }
      return (request.format.name, path)
    }
  }

  /// Renders and writes every report; one that fails does not keep the others from being written.
  package func write(
    _ record: RunRecord, options: ReportOptions, observations: ObservationLog?,
    to output: any TextChannel
  ) throws(CommandError) {
    var failure: CommandError?
    for request in requests {
      do throws(CommandError) {
        switch request.destination {
        case .output:
          var cause: CommandError?
          try Self.write(request.format, record, options, observations) { piece in
            guard cause == nil else { return }
            do throws(CommandError) { try output.write(piece) } catch { cause = error }
          }
          if let cause { throw cause }
        case .file(let path):
          try AtomicFile(path).write { sink throws(CommandError) in
            try Self.write(request.format, record, options, observations, to: sink)
          }
        }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Whether a report tells every observation of the run.
  package var readsObservations: Bool { requests.contains { $0.format.readsObservations } }

  private static func write(
    _ format: ReportFormat, _ record: RunRecord, _ options: ReportOptions,
    _ observations: ObservationLog?, to sink: ([UInt8]) -> Void
  ) throws(CommandError) {
    do throws(RunRecordError) {
      try format.write(record, options: options, observations: observations, to: sink)
    } catch {
      throw CommandError(error)
    }
  }
}
