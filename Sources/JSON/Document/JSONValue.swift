/// A value in a JSON document: a view, cheap to copy, which keeps the document alive.
package struct JSONValue: Sendable {
  /// The types of values that JSON has (RFC 8259 §3).
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case null, boolean, number, string, array, object
  }

  package let document: JSONDocument
  /// Where its word stands on the tape.
  let index: Int

  /// Its word on the tape.
  @inline(__always)
  var word: UInt64 { document.tape[index] }

  /// The type of the value.
  package var kind: Kind {
    switch word.tag {
    case .null: .null
    case .falsehood, .truth: .boolean
    case .integer, .decimal: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value of true or false, or nil for another type.
  package var boolean: Bool? {
    switch word.tag {
    case .truth: true
    case .falsehood: false
    default: nil
    }
  }

  /// The characters of a string, with its escapes resolved, or nil for another type.
  package var string: String? { kind == .string ? document.string(at: index) : nil }

  /// The number, exactly as it is written, or nil for another type.
  package var number: JSONNumber? {
    kind == .number ? JSONNumber(unchecked: text) : nil
  }

  /// The integer, however it is written (`1.0` and `1e2` are integers), or nil if the value is not
  /// one or if it does not fit.
  package var integer: Int? {
    let word = word
    if word.tag == .integer { return JSONNumber.integer(ofDigits: document.bytes[word.range]) }
    return number?.integer
  }

  /// The nearest floating-point number, or nil if the value is not a number or is beyond its range.
  package var double: Double? {
    let word = word
    guard word.tag == .integer || word.tag == .decimal else { return nil }
    let bytes = document.bytes
    let double = JSONNumber.double(of: bytes.span.extracting(word.range))
    return double.isFinite ? double : nil
  }

  /// The number of elements of an array or of members of an object, as written; 0 otherwise.
  package var count: Int { word.isContainer ? document.tape[index &+ 1].count : 0 }

  /// The bytes of the document that the value takes.
  package var range: Range<Int> { word.range }

  /// Where the value begins.
  package var position: SourcePosition { document.position(at: word.offset) }

  /// The line where the value begins, which costs less than the column too.
  package var line: Int { document.line(at: word.offset) }

  /// The value exactly as it is written.
  package var text: String {
    String(decoding: document.bytes[word.range], as: UTF8.self)
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value exactly as it is written.
  package var description: String { text }
}
