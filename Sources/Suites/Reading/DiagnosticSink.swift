package import JSON
import Messages

/// Gathers the mistakes of one file while it is read.
///
/// It is confined to the call that reads the file; readers of nested objects share it.
package final class DiagnosticSink {
  package let file: String
  private let document: JSONDocument
  private(set) var diagnostics: [SuiteDiagnostic] = []

  /// Creates a sink for a file.
  package init(file: String, document: JSONDocument) {
    self.file = file
    self.document = document
  }

  /// Notes a mistake at a value.
  func report(_ message: Message, at value: JSONValue) {
    let isShort = value.kind != .object && value.kind != .array
    let text = isShort ? value.text : String(value.text.prefix(1))
    report(message, at: value.position, length: text.unicodeScalars.count)
  }

  /// Notes a mistake at a place.
  func report(_ message: Message, at position: SourcePosition, length: Int) {
    diagnostics.append(
      Self.diagnostic(
        message, file: file, bytes: document.bytes, position: position, length: length))
  }

  /// Notes a mistake in a file beside the suite, by its path from the suite's folder.
  func report(
    _ message: Message, in path: String, bytes: [UInt8], at position: SourcePosition, length: Int
  ) {
    diagnostics.append(
      Self.diagnostic(
        message, file: name(of: path), bytes: bytes, position: position, length: length))
  }

  /// Returns a sink for a file beside the suite.
  func sink(ofFile path: String, document: JSONDocument) -> DiagnosticSink {
    DiagnosticSink(file: name(of: path), document: document)
  }

  /// Takes over what another sink gathered.
  func adopt(_ other: DiagnosticSink) {
    diagnostics += other.diagnostics
  }

  private func name(of path: String) -> String {
    (file.lastIndex(of: "/").map { file[...$0] } ?? "") + path
  }

  /// Makes a diagnostic, with the source line cut out of the file.
  static func diagnostic(
    _ message: Message, file: String, bytes: [UInt8], position: SourcePosition, length: Int
  ) -> SuiteDiagnostic {
    let offset = min(max(position.offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let line = String(decoding: bytes[start..<end].prefix(2_000), as: UTF8.self)
    return SuiteDiagnostic(
      message: message, file: file, position: position,
      sourceLine: line.last == "\r" ? String(line.dropLast()) : line, length: length)
  }
}
