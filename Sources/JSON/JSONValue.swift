/// A value of a JSON text: a view of its document, cheap to copy.
package struct JSONValue: Sendable {
  /// The types of JSON.
  package enum Kind: String, Sendable, CaseIterable {
    case null, boolean, number, string, array, object
  }

  package let document: JSONDocument
  let index: Int

  private var tape: JSONTape { document.tape }

  package var kind: Kind {
    switch tape.entry(at: index) {
    case .null: .null
    case .true, .false: .boolean
    case .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The truth value, of a boolean.
  package var boolean: Bool? {
    switch tape.entry(at: index) {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The text with its escapes undone, of a string.
  package var string: String? { JSONString.decode(document, index) }

  /// The number with its exact text, of a number.
  package var number: JSONNumber? {
    kind == .number ? JSONNumber(unchecked: text) : nil
  }

  /// The whole number, of a number that is one and fits, however it is spelled.
  package var integer: Int? { number?.integer }

  /// The nearest double, of a number.
  package var double: Double? { number?.double }

  /// How many elements or members there are.
  package var count: Int { tape.count(of: index) }

  /// The member of a name, the last one when there are several.
  package subscript(_ name: String) -> JSONValue? {
    var found: JSONValue?
    for member in members where member.name == name { found = member.value }
    return found
  }

  /// The element at a place.
  package subscript(_ place: Int) -> JSONValue? {
    guard kind == .array, place >= 0, place < count else { return nil }
    var elements = elements.makeIterator()
    for _ in 0..<place { _ = elements.next() }
    return elements.next()
  }

  /// The elements of an array; none of anything else.
  package var elements: JSONElements { JSONElements(self) }

  /// The members of an object, in the order of the text; none of anything else.
  package var members: JSONMembers { JSONMembers(self) }

  /// The bytes of the value in the document.
  package var range: Range<Int> {
    let start = tape.offset(at: index)
    switch tape.entry(at: index) {
    case .array, .object:
      // After the last entry inside, only white space stands before the closing bracket.
      var end = start + 1
      if count > 0, let last = lastInside { end = last.range.upperBound }
      while end < document.bytes.count, document.bytes[end] != 0x5D, document.bytes[end] != 0x7D {
        end += 1
      }
      return start..<min(end + 1, document.bytes.count)
    default: return start..<(start + Int(tape.detail(at: index)))
    }
  }

  private var lastInside: JSONValue? {
    var last: JSONValue?
    for element in elements { last = element }
    for member in members { last = member.value }
    return last
  }

  /// Where the value starts.
  package var position: SourcePosition { document.position(at: tape.offset(at: index)) }

  /// The value as it is written.
  package var text: String { String(decoding: document.bytes[range], as: UTF8.self) }

  /// The way to the value from the root of its document.
  package var pointer: JSONPointer {
    var tokens: [String] = []
    var current = document.root
    while current.index != index {
      var next: (String, JSONValue)?
      for (place, element) in current.elements.enumerated() where element.holds(index) {
        next = ("\(place)", element)
      }
      for member in current.members where member.value.holds(index) {
        next = (member.name, member.value)
      }
      guard let (token, value) = next else { break }
      tokens.append(token)
      current = value
    }
    return JSONPointer(tokens: tokens)
  }

  private func holds(_ other: Int) -> Bool { index <= other && other < tape.end(of: index) }
}

/// The elements of an array.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var index: Int
  private let end: Int

  init(_ value: JSONValue) {
    document = value.document
    index = value.index + JSONTape.entrySize
    end = value.kind == .array ? document.tape.end(of: value.index) : 0
  }

  /// Returns the next element.
  package mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    defer { index = document.tape.end(of: index) }
    return JSONValue(document: document, index: index)
  }
}

/// One member of an object.
package struct JSONMember: Sendable {
  package let name: String
  package let value: JSONValue
  let nameIndex: Int

  /// Where the name stands.
  package var namePosition: SourcePosition {
    value.document.position(at: value.document.tape.offset(at: nameIndex))
  }
}

/// The members of an object.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var index: Int
  private let end: Int

  init(_ value: JSONValue) {
    document = value.document
    index = value.index + JSONTape.entrySize
    end = value.kind == .object ? document.tape.end(of: value.index) : 0
  }

  /// Returns the next member.
  package mutating func next() -> JSONMember? {
    guard index < end else { return nil }
    let nameIndex = index
    let valueIndex = index + JSONTape.entrySize
    index = document.tape.end(of: valueIndex)
    return JSONMember(
      name: JSONString.decode(document, nameIndex) ?? "",
      value: JSONValue(document: document, index: valueIndex), nameIndex: nameIndex)
  }
}
