import CommandLine
import Engine
import Messages
import Record
import Synchronization
import XCTest

final class RunProgressTests: XCTestCase {
  /// A clock that is set by hand.
  private final class Hand: Sendable {
    let time = Mutex(Duration.zero)
  }

  private let hand = Hand()

  private func progress(
    on channel: RecordingChannel, verbosity: Verbosity = .normal
  ) -> RunProgress {
    let hand = hand
    return RunProgress(
      channel: channel, terminal: Terminal(channel, color: .never, environment: [:]),
      verbosity: verbosity, language: .english, elapsed: { hand.time.withLock(\.self) })
  }

  private func set(_ seconds: Double) { hand.time.withLock { $0 = .seconds(seconds) } }

  private func outcome(_ verdict: Verdict) -> Outcome {
    Outcome(
      order: [0], target: "t", suite: "s", conformanceClass: "c", test: "core.limit",
      instance: "lakes", level: .must, verdict: verdict, requirements: [],
      reason: Message(code: "x.y", text: LocalizedText(verbatim: "Because.")), rootCause: nil,
      findings: [], findingCount: 0, checkedCount: 1, exchanges: [])
  }

  func testOnATerminalOneLineIsRedrawn() {
    let channel = RecordingChannel(isTerminal: true, width: 80)
    let progress = progress(on: channel)
    progress.take(.started(testCount: 12))
    set(61)
    progress.take(.judged([outcome(.passed), outcome(.passed)]))
    progress.finish()
    XCTAssertEqual(
      channel.text,
      "\r\u{1B}[K0:00 · tests 0/12 · requests 0 · …"
        + "\r\u{1B}[K1:01 · tests 1/12 · requests 0 · passed 1\r\u{1B}[K")
  }

  func testALineIsNotRedrawnFasterThanTheEyeSees() {
    let channel = RecordingChannel(isTerminal: true, width: 80)
    let progress = progress(on: channel)
    progress.take(.started(testCount: 1))
    let drawn = channel.text
    set(0.05)
    progress.take(.judged([outcome(.passed)]))
    XCTAssertEqual(channel.text, drawn)
    set(0.2)
    progress.tick()
    XCTAssertTrue(channel.text.hasSuffix("passed 1"), channel.text)
  }

  func testTheLineIsNoWiderThanTheTerminal() {
    let channel = RecordingChannel(isTerminal: true, width: 20)
    progress(on: channel).take(.started(testCount: 12))
    XCTAssertEqual(channel.text.dropFirst("\r\u{1B}[K".count).count, 19)
  }

  func testInAPipePlainLinesComeFromTimeToTime() {
    let channel = RecordingChannel()
    let progress = progress(on: channel)
    progress.take(.started(testCount: 2))
    set(5)
    progress.take(.judged([outcome(.failed)]))
    XCTAssertEqual(channel.text, "")
    set(11)
    progress.tick()
    XCTAssertEqual(channel.text, "0:11 · tests 1/2 · requests 0 · failed 1\n")
  }

  func testVerboseShowsEachOutcome() {
    let channel = RecordingChannel()
    let progress = progress(on: channel, verbosity: .verbose)
    progress.take(.judged([outcome(.passed), outcome(.failed)]))
    XCTAssertEqual(channel.text, "passed core.limit [lakes]\nfailed core.limit [lakes]\n")
  }

  func testQuietShowsNothing() {
    let channel = RecordingChannel(isTerminal: true)
    let progress = progress(on: channel, verbosity: .quiet)
    progress.take(.started(testCount: 2))
    progress.take(.judged([outcome(.failed)]))
    progress.finish()
    XCTAssertEqual(channel.text, "")
  }

  func testNothingIsShownOnceTheRunIsOver() {
    let channel = RecordingChannel(isTerminal: true, width: 80)
    let progress = progress(on: channel)
    progress.take(.started(testCount: 1))
    progress.finish()
    let shown = channel.text
    set(60)
    progress.tick()
    XCTAssertEqual(channel.text, shown)
  }
}
