import CommandLine
import Messages
import Record
import Suites
import Synchronization
import XCTest

/// `demo` with a platform made up for the test; the cases run it with the real one.
final class DemoVerbTests: XCTestCase {
  /// What the platform was asked to do.
  private final class Stage: Sendable {
    let events = Mutex<[String]>([])

    var host: DemoHost {
      let title = LocalizedText(french: "La limite est ignorée.", english: "The limit is ignored.")
      return DemoHost(defects: [.init(name: "limit-ignored", title: title)]) {
        port, defects throws(CommandError) in
        self.events.withLock { $0.append("start \(port) \(defects.joined(separator: ","))") }
        return DemoHost.Session(
          endpoints: [(.features, "http://127.0.0.1:\(port)/")], schemaCatalogue: ""
        ) {
          self.events.withLock { $0.append("stop") }
        }
      }
    }
  }

  private let stage = Stage()

  private func run(
    _ arguments: String..., hasHost: Bool = true
  ) async -> (code: ExitCode, output: String, error: String) {
    let output = RecordingChannel()
    let error = RecordingChannel()
    let application = Application(
      environment: ["LANG": "en"], console: Console(output: output, error: error),
      demo: hasHost ? stage.host : nil,
      interruption: {
        AsyncStream { continuation in
          continuation.yield()
          continuation.finish()
        }
      })
    let code = await application.run(["demo"] + arguments)
    return (code, output.text, error.text)
  }

  func testServingEndsWhenItIsAskedTo() async {
    let result = await run("--serve", "8080", "--defect", "limit-ignored")
    XCTAssertEqual(result.code, .conforms)
    XCTAssertEqual(result.output, "http://127.0.0.1:8080/\n")
    XCTAssertEqual(stage.events.withLock(\.self), ["start 8080 limit-ignored", "stop"])
  }

  func testDefectsAreListedWithWhatTheyAre() async {
    let whole = await run("--list-defects")
    XCTAssertEqual(whole.output, "limit-ignored  The limit is ignored.\n")
    let names = await run("--list-defects", "--quiet")
    XCTAssertEqual(names.output, "limit-ignored\n")
    XCTAssertEqual(stage.events.withLock(\.self), [])
  }

  func testAnUnknownDefectIsMatchedWithTheNearest() async {
    let result = await run("--defect", "limit-ignord")
    XCTAssertEqual(result.code, .usage)
    XCTAssertTrue(result.error.contains("Did you mean “limit-ignored”?"), result.error)
    XCTAssertEqual(stage.events.withLock(\.self), [])
  }

  func testReportsThatCannotBeWrittenAreSaidBeforeTheRun() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "file")
    let result = await run("--output", "\(path)/reports", "--suites", folder.path)
    XCTAssertEqual(result.code, .cannotWrite)
    XCTAssertEqual(stage.events.withLock(\.self).last, "stop")
  }

  func testWithoutAPlatformThereIsNoDemo() async {
    let result = await run("--serve", "0", hasHost: false)
    XCTAssertEqual(result.code, .internalFault)
  }
}
