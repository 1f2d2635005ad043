/// A JSON value to be written, with its members in order.
package indirect enum JSONText: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number as it is to be written; what is not a number is written as a string.
  case number(String)
  case double(Double)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])
  /// A value that was read, written as it stands.
  case value(JSONValue)

  /// The value as one that was read; nil when it nests too deep.
  package var asValue: JSONValue? {
    try? JSONDocument(parsing: JSONWriter.compact(self)).root
  }
}

extension JSONText: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONText...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }
}
