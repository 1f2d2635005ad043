import CommandLine
import Foundation
import Record

/// A command line that was run in this process, with what it wrote.
struct Invocation {
  let code: ExitCode
  let output: String
  let error: String

  /// Runs a command line, in English unless the environment says otherwise.
  init(
    _ arguments: [String], environment: [String: String] = ["LANG": "en_GB"],
    isTerminal: Bool = false
  ) async {
    let output = RecordingChannel(isTerminal: isTerminal)
    let error = RecordingChannel(isTerminal: isTerminal)
    let application = Application(
      environment: environment, console: Console(output: output, error: error))
    code = await application.run(arguments)
    self.output = output.text
    self.error = error.text
  }
}

/// A folder for one test, which is removed with it.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    try AtomicFile("\(path)/\(name)").write(Array(text.utf8))
    return "\(path)/\(name)"
  }

  /// Returns the text of a file.
  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
