/// The value of a property of a feature.
enum PropertyValue: Sendable, Hashable {
  case missing
  case text(String)
  case integer(Int)
  case boolean(Bool)
}

extension PropertyValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(nilLiteral: ()) { self = .missing }
}

extension PropertyValue {
  /// The text, for a value that is one.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
