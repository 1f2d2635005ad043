/// Reads a JSON text (RFC 8259) into a tape, in one pass over its bytes and without recursion.
///
/// Accesses to the text are checked by `Span`; offsets and lengths are below 2³⁰, since a larger
/// text is refused first, so that unchecked sums of them cannot overflow.
struct JSONReader {
  /// An array or object that is being read.
  struct Container {
    /// The index of its word in the tape.
    var index: Int
    var isObject: Bool
    /// The number of elements or members begun.
    var count = 0
    /// Where the signatures of its member names begin.
    var firstName: Int
    /// One bit for each name seen, chosen by its signature.
    var nameMask: UInt64 = 0
    /// Whether two names may be the same.
    var isSuspect = false
    /// Whether a name has escapes.
    var hasEscapedName = false
  }

  let maximumDepth: Int
  /// What was read; see ``JSONTape``.
  var tape: ContiguousArray<UInt64> = []
  /// The arrays and objects that enclose the current one.
  var enclosing: [Container] = []
  /// The signatures of the names of every object that is being read.
  var names: ContiguousArray<UInt64> = []
  /// Where in the tape the objects with duplicate names are, up to a bound.
  var duplicates = JSONDuplicateList()

  /// Reads a whole text.
  static func read(
    _ bytes: [UInt8], limits: JSONLimits
  ) throws(JSONFault) -> (tape: ContiguousArray<UInt64>, duplicates: JSONDuplicateList) {
    if bytes.count > limits.maximumByteCount { throw JSONFault(detail: .tooLarge, offset: 0) }
    var reader = JSONReader(maximumDepth: limits.maximumDepth)
    let text = bytes.span
    try checkEncoding(text)
    reader.tape.reserveCapacity(bytes.count / 8 + 16)
    let end = try reader.readValue(text, from: try start(of: text))
    try checkEnd(text, from: end)
    return (reader.tape, reader.duplicates)
  }

  /// Reads the value that begins at an offset, with all that it holds, and returns where it ends.
  private mutating func readValue(_ text: Span<UInt8>, from start: Int) throws(JSONFault) -> Int {
    var at = start
    // The text itself takes the place of an array that is never closed.
    var container = Container(index: -1, isObject: false, firstName: 0)
    var depth = 0
    value: while true {
      let byte = Self.byte(text, at)
      if byte == .quote {
        let (end, isEscaped) = try Self.endOfString(text, from: at)
        tape.append(
          JSONTape.word(isEscaped ? .escapedString : .string, at: at, length: end &- at))
        at = end
      } else if byte == .openBracket || byte == .openBrace {
        if depth == maximumDepth { throw JSONFault(detail: .tooDeep, offset: at) }
        depth &+= 1
        enclosing.append(container)
        container = Container(
          index: tape.count, isObject: byte == .openBrace, firstName: names.count)
        tape.append(JSONTape.word(container.isObject ? .object : .array, at: at, length: 0))
        tape.append(0)
        at = Self.skipSpace(text, from: at &+ 1)
        if container.isObject {
          if Self.byte(text, at) != .closeBrace {
            at = try readName(text, from: at, in: &container)
            continue value
          }
        } else if Self.byte(text, at) != .closeBracket {
          container.count = 1
          continue value
        }
      } else if byte == .minus || byte.isDigit {
        let (end, isShortInteger) = try Self.endOfNumber(text, from: at)
        tape.append(
          JSONTape.word(isShortInteger ? .integer : .decimal, at: at, length: end &- at))
        at = end
      } else {
        let (tag, end) = try Self.endOfLiteral(text, from: at)
        tape.append(JSONTape.word(tag, at: at, length: end &- at))
        at = end
      }
      // A value has ended, or an empty array or object is about to: so may what encloses it.
      while depth > 0 {
        at = Self.skipSpace(text, from: at)
        let byte = Self.byte(text, at)
        if byte == .comma {
          let comma = at
          at = Self.skipSpace(text, from: at &+ 1)
          if container.isObject {
            if Self.byte(text, at) == .closeBrace {
              throw JSONFault(detail: .trailingComma, offset: comma)
            }
            at = try readName(text, from: at, in: &container)
          } else {
            if Self.byte(text, at) == .closeBracket {
              throw JSONFault(detail: .trailingComma, offset: comma)
            }
            container.count &+= 1
          }
          continue value
        }
        guard byte == (container.isObject ? .closeBrace : .closeBracket) else {
          throw Self.fault(
            container.isObject ? .expectedCommaOrBrace : .expectedCommaOrBracket, text, at)
        }
        at &+= 1
        close(container, text, end: at)
        depth &-= 1
        container = enclosing.removeLast()
      }
      return at
    }
  }

  /// Completes the words of an array or object.
  @inline(__always)
  private mutating func close(_ container: Container, _ text: Span<UInt8>, end: Int) {
    let start = tape[container.index].offset
    let tag: JSONTape.Tag = container.isObject ? .object : .array
    tape[container.index] = JSONTape.word(tag, at: start, length: end &- start)
    tape[container.index &+ 1] = JSONTape.extent(next: tape.count, count: container.count)
    if container.isObject {
      if container.isSuspect { findDuplicates(of: container, text) }
      names.removeLast(names.count &- container.firstName)
    }
  }

  /// Reads a member name and the colon after it, and returns where the value begins.
  @inline(__always)
  private mutating func readName(
    _ text: Span<UInt8>, from start: Int, in container: inout Container
  ) throws(JSONFault) -> Int {
    guard Self.byte(text, start) == .quote else {
      throw Self.fault(.expectedName, text, start)
    }
    let (end, isEscaped) = try Self.endOfString(text, from: start)
    tape.append(
      JSONTape.word(isEscaped ? .escapedString : .string, at: start, length: end &- start))
    container.count &+= 1
    let signature = Self.signature(text, from: start &+ 1, to: end &- 1)
    names.append(signature)
    let bit: UInt64 = 1 << (signature >> 58)
    if isEscaped { container.hasEscapedName = true }
    if container.nameMask & bit != 0 || container.hasEscapedName { container.isSuspect = true }
    container.nameMask |= bit
    let colon = Self.skipSpace(text, from: end)
    guard Self.byte(text, colon) == .colon else {
      throw Self.fault(.expectedColon, text, colon)
    }
    return Self.skipSpace(text, from: colon &+ 1)
  }
}
