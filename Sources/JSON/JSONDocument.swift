/// A JSON text that was read: its bytes and their structure.
package final class JSONDocument: Sendable {
  package let bytes: [UInt8]
  let tape: JSONTape

  /// Reads a text.
  ///
  /// - Throws: `JSONError` at the first place that is not JSON (RFC 8259) or passes a bound.
  package init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    self.bytes = bytes
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONTape, JSONReader.Mistake> in
      var reader = JSONReader(buffer, limits: limits)
      do throws(JSONReader.Mistake) {
        try reader.read()
        return .success(reader.tape)
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let tape): self.tape = tape
    case .failure(let mistake):
      throw JSONError(
        code: mistake.code, message: Self.sentence(for: mistake.code),
        position: Self.position(at: mistake.offset, in: bytes))
    }
  }

  /// Reads a text.
  package convenience init(parsing text: String, limits: JSONLimits = .standard) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }

  /// The value that the text is.
  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// Returns the line and column of a byte.
  package func position(at offset: Int) -> SourcePosition {
    Self.position(at: offset, in: bytes)
  }

  /// Every member whose name stands earlier in the same object, in the order of the text.
  package var duplicates: [JSONDuplicate] {
    var found: [JSONDuplicate] = []
    var pending = [root]
    while let value = pending.popLast() {
      var names: Set<String> = []
      for member in value.members {
        if !names.insert(member.name).inserted {
          found.append(
            JSONDuplicate(
              name: member.name, pointer: value.pointer.appending(member.name),
              position: member.namePosition))
        }
        if member.value.count > 0 { pending.append(member.value) }
      }
      for element in value.elements where element.count > 0 { pending.append(element) }
    }
    return found.sorted { $0.position < $1.position }
  }

  private static func position(at offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var column = 1
    for byte in bytes[..<end] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(offset: end, line: line, column: column)
  }

  private static func sentence(for code: JSONError.Code) -> String {
    switch code {
    case .empty: "there is no value: the text is empty"
    case .byteOrderMark: "the text starts with a byte order mark, which JSON forbids"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .unexpectedCharacter: "this character cannot stand here"
    case .unexpectedEnd: "the text ends too early"
    case .invalidNumber: "this is not a JSON number"
    case .invalidEscape: "this escape does not exist in JSON"
    case .loneSurrogate: "this escape is one half of a surrogate pair without the other"
    case .controlCharacter: "a control character must be escaped in a string"
    case .trailingContent: "there is more after the value"
    case .tooDeep: "arrays and objects nest deeper than the limit"
    case .tooLong: "the text is longer than the limit"
    }
  }
}
