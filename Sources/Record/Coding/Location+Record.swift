package import JSON

extension Location {
  /// The place as a record has it: its kind, and what that kind needs.
  package var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("kind", kind.rawValue)
    switch self {
    case .jsonPointer(let pointer, let line, let column):
      members.set("pointer", pointer)
      members.set("line", line)
      members.set("column", column)
    case .xpath(let path, let line):
      members.set("path", path)
      members.set("line", line)
    case .cell(let row, let field):
      members.set("row", row)
      members.set("field", field)
    case .byteOffset(let offset):
      members.set("offset", offset)
    case .header(let name):
      members.set("name", name)
    case .status, .body:
      break
    }
    return members.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    switch try object.choice("kind", of: Kind.self) {
    case .jsonPointer:
      self = .jsonPointer(
        try object.string("pointer"), line: try object.optionalCount("line"),
        column: try object.optionalCount("column"))
    case .xpath:
      self = .xpath(try object.string("path"), line: try object.optionalCount("line"))
    case .cell:
      self = .cell(row: try object.count("row"), field: try object.optionalString("field"))
    case .byteOffset: self = .byteOffset(try object.count("offset"))
    case .header: self = .header(try object.string("name"))
    case .status: self = .status
    case .body: self = .body
    }
  }

  private enum Kind: String, CaseIterable {
    case jsonPointer, xpath, cell, byteOffset, header, status, body
  }

  private var kind: Kind {
    switch self {
    case .jsonPointer: .jsonPointer
    case .xpath: .xpath
    case .cell: .cell
    case .byteOffset: .byteOffset
    case .header: .header
    case .status: .status
    case .body: .body
    }
  }
}
