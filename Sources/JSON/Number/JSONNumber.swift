/// A number exactly as a JSON text writes it (RFC 8259 §6), whatever its size and precision.
package struct JSONNumber: Sendable {
  /// The number as it is written.
  package let text: String

  /// Takes a text that is known to be a number.
  init(unchecked text: String) { self.text = text }

  /// Takes a text if it is a JSON number and nothing else.
  package init?(parsing text: String) {
    let bytes = [UInt8](text.utf8)
    guard let end = try? JSONReader.endOfNumber(bytes.span, from: 0).end, end == bytes.count else {
      return nil
    }
    self.init(unchecked: text)
  }

  /// Writes an integer.
  package init(_ integer: Int) { self.init(unchecked: String(integer)) }

  /// Writes a floating-point number with the fewest digits that give it back, if it is finite.
  package init?(_ double: Double) {
    guard double.isFinite else { return nil }
    self.init(unchecked: double.description)
  }

  /// Its value in a normal form.
  var decimal: JSONDecimal { JSONDecimal(text) }

  /// Whether its value is an integer, however it is written: `1.0` and `1e2` are.
  package var isInteger: Bool { decimal.isInteger }

  /// Its value as an integer, or nil if it is not one or if it does not fit.
  package var integer: Int? { decimal.integer }

  /// The nearest floating-point number, infinite if the number is beyond its range.
  package var double: Double {
    let bytes = [UInt8](text.utf8)
    return Self.double(of: bytes.span)
  }
}

extension JSONNumber: Hashable, Comparable {
  /// Tells whether two numbers have the same value, however they are written.
  package static func == (left: Self, right: Self) -> Bool {
    left.text == right.text || left.decimal == right.decimal
  }

  /// Orders numbers by their exact values.
  package static func < (left: Self, right: Self) -> Bool { left.decimal < right.decimal }

  /// Hashes the value.
  package func hash(into hasher: inout Hasher) { hasher.combine(decimal) }
}

extension JSONNumber: CustomStringConvertible {
  /// The number as it is written.
  package var description: String { text }
}
