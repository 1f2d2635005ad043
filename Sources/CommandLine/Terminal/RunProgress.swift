package import Engine
package import Messages
import Record
import Reports
import Synchronization

/// Shows on standard error how a run goes.
///
/// On a terminal one line is redrawn; in a pipe a plain line is printed from time to time, so that a
/// log shows that the run is alive. `-v` prints each exchange and outcome; `-q` prints nothing.
package final class RunProgress: Sendable {
  /// Redrawing faster than the eye sees would only slow the run.
  private static let redrawInterval: Duration = .milliseconds(100)
  private static let plainInterval: Duration = .seconds(10)

  private struct State {
    var testCount = 0
    var settledCount = 0
    var subjectCount = 0
    var requestCount = 0
    var verdicts: [Verdict: Int] = [:]
    var shownAt: Duration?
    var isLineShown = false
    var isFinished = false
  }

  private let channel: any TextChannel
  private let terminal: Terminal
  private let verbosity: Verbosity
  private let language: Language
  private let elapsed: @Sendable () -> Duration
  private let state = Mutex(State())

  /// Creates a progress display.
  ///
  /// - Parameter elapsed: gives the time since the run started.
  package init(
    channel: any TextChannel, terminal: Terminal, verbosity: Verbosity, language: Language,
    elapsed: @escaping @Sendable () -> Duration
  ) {
    self.channel = channel
    self.terminal = terminal
    self.verbosity = verbosity
    self.language = language
    self.elapsed = elapsed
  }

  /// Takes note of what happens.
  package func take(_ event: RunEvent) {
    switch event {
    case .started(let testCount): update { $0.testCount = testCount }
    case .exchanged(let exchange):
      let line = verbosity == .verbose ? exchange.summary(in: language) : nil
      update(printing: line) { $0.requestCount += exchange.attempts }
    case .judged(let outcomes):
      let results = TestResult.results(of: outcomes)
      let lines = verbosity == .verbose ? outcomes.map { Self.line(for: $0, in: language) } : []
      update(printing: lines.isEmpty ? nil : lines.joined(separator: "\n")) { state in
        for result in results {
          state.settledCount += 1
          state.verdicts[result.verdict, default: 0] += 1
        }
      }
    case .received(let count): update { $0.subjectCount = max($0.subjectCount, count) }
    case .omitted: break
    }
  }

  /// Takes the line away: nothing more will come.
  package func finish() {
    state.withLock { state in
      erase(&state)
      state.isFinished = true
    }
  }

  /// Shows the time going by; called regularly by whoever runs the run.
  package func tick() {
    update { _ in }
  }

  /// Changes the counts, prints a line if there is one, and redraws when it is time to.
  private func update(printing line: String? = nil, _ change: (inout State) -> Void) {
    guard verbosity > .quiet else { return }
    state.withLock { state in
      guard !state.isFinished else { return }
      change(&state)
      if let line {
        erase(&state)
        write(VisibleText.of(line) + "\n")
      }
      let now = elapsed()
      let interval = terminal.isTerminal ? Self.redrawInterval : Self.plainInterval
      if let shownAt = state.shownAt {
        guard now - shownAt >= interval || (line != nil && terminal.isTerminal) else { return }
      } else if !terminal.isTerminal {
        // The first plain line comes after a while: a short run needs none.
        state.shownAt = now
        return
      }
      state.shownAt = now
      draw(&state, at: now)
    }
  }

  private func draw(_ state: inout State, at now: Duration) {
    let text = status(state, at: now)
    if terminal.isTerminal {
      // One column is left free: some terminals wrap when the last is filled.
      write("\r\u{1B}[K" + text.prefix(max(terminal.width - 1, 1)))
      state.isLineShown = true
    } else {
      write(text + "\n")
    }
  }

  private func erase(_ state: inout State) {
    guard state.isLineShown else { return }
    write("\r\u{1B}[K")
    state.isLineShown = false
  }

  private func status(_ state: State, at now: Duration) -> String {
    let counts = Verdict.allCases.compactMap { verdict in
      state.verdicts[verdict].map { "\(verdict.word.text[language]) \($0)" }
    }
    return Catalogue.progressStatus([
      "elapsed": Self.clock(now), "requests": String(state.requestCount),
      "settled": String(state.settledCount), "tests": String(state.testCount),
      "counts": counts.isEmpty ? "…" : counts.joined(separator: ", "),
    ]).text[language] + subjects(state)
  }

  /// How many subjects of a stream were judged so far.
  private func subjects(_ state: State) -> String {
    guard state.subjectCount > 1 else { return "" }
    return " · " + Catalogue.progressSubjects(["count": String(state.subjectCount)]).text[language]
  }

  /// A failure to show progress must not stop the run.
  private func write(_ text: String) {
    try? channel.write(text)
  }

  private static func line(for outcome: Outcome, in language: Language) -> String {
    let instance = outcome.instance.map { " [\($0)]" } ?? ""
    return "\(outcome.verdict.word.text[language]) \(outcome.test)\(instance)"
  }

  /// Writes a time as minutes and seconds.
  private static func clock(_ time: Duration) -> String {
    let seconds = max(0, time.components.seconds)
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
