package import Record

/// A run record in a file.
package struct RecordFile: Sendable {
  private let path: String

  /// Names a file; `-` is standard input.
  package init(_ path: String) {
    self.path = path
  }

  /// Reads the record.
  package func record() throws(CommandError) -> RunRecord {
    let bytes = try InputFile(path).bytes()
    do throws(RunRecordError) {
      return try RunRecordReader.read(bytes, path: path).record
    } catch {
      throw CommandError(error)
    }
  }
}
