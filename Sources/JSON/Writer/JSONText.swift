/// A JSON value to be written.
///
/// Members are written in the order given; the builder sees to it that their names differ.
package indirect enum JSONText: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number as it is to be written; what is not a number is written as a string.
  case number(String)
  /// A floating-point number; one that is not finite, for which JSON has no form, is written as
  /// null.
  case double(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])
  /// A value that was read, written again with its numbers as they were.
  case value(JSONValue)

  /// Makes an object without the members whose value is nil.
  package static func members(_ members: [(String, JSONText?)]) -> JSONText {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  /// The value as one that was read; nil when it nests too deep.
  package var asValue: JSONValue? { try? JSONDocument(parsing: JSONWriter.compact(self)).root }
}

extension JSONText: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes null.
  package init(nilLiteral: ()) { self = .null }

  /// Makes true or false.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// Makes a number.
  package init(integerLiteral value: Int) { self = .integer(value) }

  /// Makes a number.
  package init(floatLiteral value: Double) { self = .double(value) }

  /// Makes a string.
  package init(stringLiteral value: String) { self = .string(value) }

  /// Makes an array.
  package init(arrayLiteral elements: JSONText...) { self = .array(elements) }

  /// Makes an object, in the order written.
  package init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }
}
