import Messages
import Record

extension Location {
  /// The place as a person reads it; parts of it came from outside and are not escaped.
  func text(in language: Language) -> String {
    switch self {
    case .jsonPointer(let pointer, let line, let column):
      let place = pointer.isEmpty ? Catalogue.reportDocumentRoot().text[language] : pointer
      return place + Self.position(line: line, column: column, in: language)
    case .xpath(let path, let line):
      return path + Self.position(line: line, column: nil, in: language)
    case .cell(let row, let field?):
      return Catalogue.reportRowAndField(["row": String(row), "field": field]).text[language]
    case .cell(let row, nil):
      return Catalogue.reportRow(["row": String(row)]).text[language]
    case .byteOffset(let offset):
      return Catalogue.reportByteOffset(["offset": String(offset)]).text[language]
    case .header(let name):
      return Catalogue.reportHeader(["name": name]).text[language]
    case .status: return Catalogue.reportStatusLine().text[language]
    case .body: return Catalogue.reportBody().text[language]
    }
  }

  private static func position(line: Int?, column: Int?, in language: Language) -> String {
    guard let line else { return "" }
    let message =
      if let column {
        Catalogue.reportLineAndColumn(["line": String(line), "column": String(column)])
      } else {
        Catalogue.reportLine(["line": String(line)])
      }
    return " (\(message.text[language]))"
  }
}
