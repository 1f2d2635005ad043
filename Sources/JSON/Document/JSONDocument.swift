import Synchronization

/// A JSON text that has been read: its bytes, and a tape that says what stands where.
///
/// Values are views of it; strings, numbers, positions and pointers are made when asked for.
package final class JSONDocument: Sendable {
  package let bytes: [UInt8]
  let tape: ContiguousArray<UInt64>
  private let duplicateList: JSONDuplicateList
  private let lines = Mutex<LineIndex?>(nil)
  let childIndexes = Mutex<[Int: ChildIndex]>([:])

  /// Reads a text, which must be UTF-8.
  package init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    self.bytes = bytes
    do throws(JSONFault) {
      (tape, duplicateList) = try JSONReader.read(bytes, limits: limits)
    } catch {
      throw error.error(in: bytes, limits: limits)
    }
  }

  /// Reads a text.
  package convenience init(
    parsing text: String, limits: JSONLimits = .standard
  ) throws(JSONError) {
    try self.init(parsing: [UInt8](text.utf8), limits: limits)
  }

  /// The value of the text.
  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// Returns the line and column of a byte offset.
  package func position(at offset: Int) -> SourcePosition {
    lineIndex.position(at: offset, in: bytes)
  }

  /// Returns the line of a byte offset.
  func line(at offset: Int) -> Int { lineIndex.line(at: offset) }

  private var lineIndex: LineIndex {
    lines.withLock { lines in
      let index = lines ?? LineIndex(bytes)
      lines = index
      return index
    }
  }

  /// How many member names repeat an earlier one of the same object.
  package var duplicateCount: Int { duplicateList.count }

  /// The member names that repeat an earlier one of the same object, in the order in which their
  /// objects end; the first hundred.
  ///
  /// RFC 8259 §4 says that names should be unique; of several members with one name, the last one is
  /// taken, as most readers do.
  package var duplicates: [JSONDuplicate] {
    duplicateList.entries.map { entry in
      let name = string(at: entry.repeated)
      return JSONDuplicate(
        name: name,
        pointer: JSONValue(document: self, index: entry.object).pointer.appending(name),
        firstPosition: position(at: tape[entry.first].offset),
        position: position(at: tape[entry.repeated].offset))
    }
  }

  /// Returns the index of the word after a value and all that it holds.
  @inline(__always)
  func next(after index: Int) -> Int {
    tape[index].isContainer ? tape[index &+ 1].next : index &+ 1
  }

  /// Returns the characters of the string or name of a word.
  func string(at index: Int) -> String {
    let bytes = bytes
    return JSONString.decoded(tape[index], in: bytes.span)
  }
}
