import JSON
import Messages

/// A record that is being read, line by line.
struct RunRecordParts {
  private let path: String
  private var header: RunHeader?
  private var exchanges: [String: Exchange] = [:]
  private var outcomes: [Outcome] = []
  private var omissions: [Omission] = []
  private var notices: [Notice] = []
  private var footer: RunFooter?
  private var remarks: [Message] = []

  init(path: String) {
    self.path = path
  }

  /// Takes a line; `isCut` tells that no line feed ends it, so that it may be half a line.
  mutating func take(_ bytes: [UInt8], line: Int, isCut: Bool) throws(RunRecordError) {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      if isCut, header != nil, footer == nil {
        remarks.append(Catalogue.recordLastLineCut(["line": String(line)]))
        return
      }
      // A first line that is not JSON means another kind of file rather than a damaged record.
      throw RunRecordError(
        code: .damaged, message: Self.message(for: error),
        hint: line == 1 ? Catalogue.recordHintFile() : Catalogue.recordHintRestore(), path: path,
        line: line)
    }
    if header == nil { try acceptFirstLine(document.root, line: line) }
    do throws(RecordFault) {
      try add(RunRecordLine(RecordObject(document.root)))
    } catch {
      throw self.error(error.message, line: line)
    }
  }

  /// Returns the record, once every line was taken.
  consuming func finish() throws(RunRecordError) -> RunRecordReader.Reading {
    guard let header else {
      throw error(Catalogue.recordEmpty(), line: nil, hint: Catalogue.recordHintFile)
    }
    return RunRecordReader.Reading(
      record: RunRecord(
        header: header, exchanges: exchanges, outcomes: outcomes, omissions: omissions,
        notices: notices, footer: footer),
      notices: remarks + (footer == nil ? [Catalogue.recordWithoutFooter()] : []))
  }

  private mutating func add(_ line: RunRecordLine) throws(RecordFault) {
    if footer != nil { throw RecordFault(Catalogue.recordAfterFooter()) }
    switch line {
    case .header(let new):
      if header != nil { throw RecordFault(Catalogue.recordSecondHeader()) }
      header = new
    case .exchange(let exchange):
      // The same request may be sent again, and findings speak of its first answer.
      if exchanges[exchange.id] == nil { exchanges[exchange.id] = exchange }
    case .outcome(let outcome): outcomes.append(outcome)
    // There may be millions: the outcomes count them, and keep the first of them.
    case .observation: break
    case .omission(let omission): omissions.append(omission)
    case .notice(let notice): notices.append(notice)
    case .footer(let new): footer = new
    }
  }

  /// Looks at the version before anything else, since the rest may mean something else in another.
  private func acceptFirstLine(_ value: JSONValue, line: Int) throws(RunRecordError) {
    guard value["kind"]?.string == RunRecordLine.Kind.header.rawValue else {
      throw error(Catalogue.recordWithoutHeader(), line: line, hint: Catalogue.recordHintFile)
    }
    guard let version = value["version"]?.integer, version != RunHeader.currentVersion else {
      return
    }
    throw RunRecordError(
      code: .unsupportedVersion,
      message: Catalogue.recordVersion([
        "actual": String(version), "expected": String(RunHeader.currentVersion),
      ]), hint: Catalogue.recordHintUpdate(["tool": value["tool"]?.string ?? "?"]), path: path,
      line: line)
  }

  /// Returns the sentence for a line that is not JSON; the line is the place, so that only the
  /// column remains to be said.
  private static func message(for error: JSONError) -> Message {
    Catalogue.recordNotJSON(localized: [
      "cause": error.explanation.text,
      "column": LocalizedText(verbatim: String(error.position.column)),
    ])
  }

  private func error(
    _ message: Message, line: Int?, hint: MessageTemplate = Catalogue.recordHintRestore
  ) -> RunRecordError {
    RunRecordError(code: .damaged, message: message, hint: hint(), path: path, line: line)
  }
}
