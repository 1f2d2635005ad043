package import JSON

/// The exact value of a cell of type number or integer (Table Schema, `number`).
package enum CellNumber: Sendable, Hashable {
  /// An integer that fits in a word, however it is written.
  case small(Int)
  /// Another decimal number, of any size and precision.
  case exact(JSONNumber)
  case infinity(isNegative: Bool)
  case notANumber

  /// Takes an exact number; equal numbers become equal values.
  init(_ number: JSONNumber) {
    if let integer = number.integer { self = .small(integer) } else { self = .exact(number) }
  }

  /// Tells whether the value is at most another, or returns nil if one is not a number.
  package func isAtMost(_ other: Self) -> Bool? {
    switch (self, other) {
    case (.notANumber, _), (_, .notANumber): nil
    case (.infinity(let isNegative), _): isNegative || other == .infinity(isNegative: false)
    case (_, .infinity(let isNegative)): !isNegative
    case (.small(let left), .small(let right)): left <= right
    case (.small(let left), .exact(let right)): JSONNumber(left) < right
    case (.exact(let left), .small(let right)): left < JSONNumber(right)
    case (.exact(let left), .exact(let right)): left < right || left == right
    }
  }
}
