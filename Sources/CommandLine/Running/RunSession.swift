package import Engine
import Foundation
import Messages
package import Record
import Reports
package import Transport

/// A run from the command line: progress while it goes, then its reports, its result and its code.
package struct RunSession: Sendable {
  private let plan: Plan
  private let options: TransportOptions
  private let credentials: [Credential]
  private let outputs: RunOutputs
  private let failOn: Level
  private let tellsSubjectsApart: Bool
  private let verbosity: Verbosity
  private let color: ColorChoice
  private let context: VerbContext

  /// Prepares a run of a plan with the options of a command line; nothing is sent or written.
  ///
  /// - Parameter own: the credentials that the platform's file refers to.
  package init(
    _ plan: Plan, outputs: RunOutputs, credentials own: [Credential] = [],
    arguments: ParsedArguments, context: VerbContext
  ) throws(CommandError) {
    self.plan = plan
    self.outputs = outputs
    self.context = context
    options = try NetworkChoice.transportOptions(arguments)
    credentials = try NetworkChoice.credentials(arguments, for: plan.parts.flatMap(\.targets)) + own
    failOn = arguments.choice(.failOn) ?? .must
    tellsSubjectsApart = arguments.has(.each)
    verbosity = Verbosity(arguments)
    color = arguments.choice(.color) ?? .auto
  }

  /// Runs the plan to its end, or until it is asked to stop.
  package func perform() async throws(CommandError) -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    let progress = RunProgress(
      channel: context.console.error, terminal: terminal(of: context.console.error),
      verbosity: verbosity, language: context.language, elapsed: { clock.now - start })
    let interruptions = context.interruption()
    let run = try prepare { progress.take($0) }
    let performing = Task { await run.perform() }
    let watching = Task {
      for await _ in interruptions {
        run.interrupt()
        // What waits for its turn to be sent would wait for nothing.
        performing.cancel()
        // A second request is not caught: it ends the process at once.
        break
      }
    }
    let ticking = Task {
      while (try? await Task.sleep(for: .milliseconds(250))) != nil { progress.tick() }
    }
    let record = await performing.value
    ticking.cancel()
    watching.cancel()
    progress.finish()
    return try finish(record, recordError: run.recordError)
  }

  private func prepare(
    onEvent: @escaping @Sendable (RunEvent) -> Void
  ) throws(CommandError) -> Run {
    // Secrets are read before the record is made anew: a mistake must not cost the last one.
    try verifyTransport()
    let writer = try outputs.recordWriter()
    do throws(TransportError) {
      return try Run(
        plan: plan, tool: "\(context.table.name) \(ToolVersion.current)", failOn: failOn,
        tellsSubjectsApart: tellsSubjectsApart,
        cache: DocumentCache(environment: context.environment),
        schemasFolder: DataFolder(environment: context.environment)?.installedSchemas,
        writer: writer, onEvent: onEvent
      ) { onExchange throws(TransportError) in
        try Transport(
          options: options, credentials: credentials, environment: context.environment,
          onExchange: onExchange)
      }
    } catch {
      throw CommandError(error)
    }
  }

  private func verifyTransport() throws(CommandError) {
    do throws(TransportError) {
      try Transport(
        options: options, credentials: credentials, environment: context.environment
      ).close()
    } catch {
      throw CommandError(error)
    }
  }

  /// Shows the result last, whatever became of the reports, and tells their failure after it.
  private func finish(
    _ record: RunRecord, recordError: RunRecordError?
  ) throws(CommandError) -> ExitCode {
    defer { outputs.cleanUp() }
    var failure = recordError.map { CommandError($0) }
    do throws(CommandError) {
      let options = ReportOptions(language: context.language)
      try outputs.reports.write(
        record, options: options, observations: outputs.observations, to: context.console.output)
    } catch {
      failure = failure ?? error
    }
    if failure == nil, verbosity > .quiet {
      for line in outputs.places(in: context.language) {
        try context.console.error.write(line + "\n")
      }
    }
    let channel = outputs.usesOutput ? context.console.error : context.console.output
    let report = TerminalReport(
      of: record, terminal: terminal(of: channel), verbosity: verbosity,
      language: context.language)
    try channel.write(report.text)
    if let failure { throw failure }
    return Conclusion(of: record).exitCode
  }

  private func terminal(of channel: any TextChannel) -> Terminal {
    Terminal(channel, color: color, environment: context.environment)
  }
}
