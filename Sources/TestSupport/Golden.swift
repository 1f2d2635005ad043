import Foundation

/// A file that a test holds its output against, byte for byte.
///
/// A golden is re-recorded by running the tests with `RECORD_GOLDENS=1`; that run fails, so that a
/// recording is never taken for a pass.
package struct Golden: Sendable {
  /// The variable that asks for recording.
  package static let recordingVariable = "RECORD_GOLDENS"

  private let url: URL
  private let isRecording: Bool

  /// Names a golden in the folder `Goldens` beside a test file.
  package init(_ name: String, besideTest testFile: String = #filePath) {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    self.init(
      at: folder.appendingPathComponent("Goldens").appendingPathComponent(name).path,
      isRecording: ProcessInfo.processInfo.environment[Self.recordingVariable] == "1")
  }

  /// Names a golden by its path.
  package init(at path: String, isRecording: Bool) {
    url = URL(fileURLWithPath: path)
    self.isRecording = isRecording
  }

  /// Returns why an output is not the golden, as a text for the test's failure, or nil if it is.
  package func difference(from actual: [UInt8]) -> String? {
    if isRecording { return record(actual) }
    guard let expected = try? Data(contentsOf: url) else {
      return "\(url.path) cannot be read: run again with \(Self.recordingVariable)=1 to record it."
    }
    if actual.elementsEqual(expected) { return nil }
    let lines = LineDifference(
      from: String(decoding: expected, as: UTF8.self), to: String(decoding: actual, as: UTF8.self))
    return """
      The output is not \(url.path). If the change is meant, run again with \
      \(Self.recordingVariable)=1 and read the difference before you commit it.
      \(lines.description)
      """
  }

  private func record(_ actual: [UInt8]) -> String {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual).write(to: url, options: .atomic)
      return "\(url.path) has been recorded: run again without \(Self.recordingVariable)."
    } catch {
      return "\(url.path) cannot be recorded: \(error)"
    }
  }
}
