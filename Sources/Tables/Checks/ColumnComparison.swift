/// How two values of a row compare: as numbers if both are or are written so, else as texts or dates.
struct ColumnComparison {
  private let isAtMost: Bool?
  private let isAtLeast: Bool?

  /// Compares two values, or returns nil if they are of kinds that do not compare.
  init?(_ left: FieldValue, _ right: FieldValue) {
    if let first = Self.number(left), let second = Self.number(right) {
      isAtMost = first.isAtMost(second)
      isAtLeast = second.isAtMost(first)
      return
    }
    switch (left, right) {
    case (.text(let first), .text(let second)):
      // The bytes of UTF-8 are in the order of the characters.
      isAtMost = !second.lexicographicallyPrecedes(first)
      isAtLeast = !first.lexicographicallyPrecedes(second)
    case (.date(let first), .date(let second)):
      isAtMost = first <= second
      isAtLeast = second <= first
    case (.instant(let first), .instant(let second)):
      isAtMost = first.isAtMost(second)
      isAtLeast = second.isAtMost(first)
    case (.boolean(let first), .boolean(let second)):
      isAtMost = !first || second
      isAtLeast = !second || first
    default: return nil
    }
  }

  /// Tells whether the comparison is as a sign says; what has no order is as no sign says.
  func holds(_ sign: CustomCheck.Sign) -> Bool {
    guard let isAtMost, let isAtLeast else { return false }
    switch sign {
    case .more: return !isAtMost
    case .atLeast: return isAtLeast
    case .equal: return isAtMost && isAtLeast
    case .atMost: return isAtMost
    case .less: return !isAtLeast
    }
  }

  private static func number(_ value: FieldValue) -> CellNumber? {
    switch value {
    case .number(let number): number
    case .text(let text): NumberForm().number(text)
    default: nil
    }
  }
}
