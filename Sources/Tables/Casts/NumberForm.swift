import JSON

/// How numbers are written in the cells of a field (Table Schema, `number` and `integer`).
///
/// White space around is not looked at. Digits are ASCII and nothing but `groupChar` may stand
/// between them: Python's own spellings (`1_000`, `sNaN`, digits of other scripts), which peers
/// written in it let pass, are not in the standard and are refused.
package struct NumberForm: Sendable, Hashable {
  /// The character before the fraction, in UTF-8.
  package let decimalMark: [UInt8]
  /// The character between groups of digits, in UTF-8; none if there is no such character.
  package let groupMark: [UInt8]
  /// Whether nothing but a number may stand in the cell.
  package let isBare: Bool
  /// Whether the number must have neither fraction nor exponent.
  package let isInteger: Bool

  /// Creates a form.
  package init(
    decimalMark: String = ".", groupMark: String = "", isBare: Bool = true, isInteger: Bool = false
  ) {
    self.decimalMark = [UInt8](decimalMark.utf8)
    self.groupMark = [UInt8](groupMark.utf8)
    self.isBare = isBare
    self.isInteger = isInteger
  }

  /// Returns the number that a cell holds, or nil if it holds none.
  package func number(_ cell: ArraySlice<UInt8>) -> CellNumber? {
    var text = CellText.trimmed(cell)
    if !isBare {
      text = text.drop { $0 != 0x2D && !CellText.isDigit($0) }
      let end = text.lastIndex(where: CellText.isDigit).map { $0 + 1 } ?? text.startIndex
      text = text[..<end]
    }
    if let small = Self.shortInteger(text) { return .small(small) }
    if !isInteger, let special = Self.special(text) { return special }
    if groupMark.isEmpty, decimalMark == [0x2E] { return decimal(text) }
    // The decimal mark must be told from the point before marks are exchanged.
    if decimalMark != [0x2E], groupMark != [0x2E], text.contains(0x2E) { return nil }
    let ungrouped = CellText.replacing(groupMark, in: text, with: [])
    return decimal(CellText.replacing(decimalMark, in: ungrouped, with: [0x2E]))
  }

  /// Returns an integer of at most 18 digits, which needs no exact arithmetic.
  @inline(__always)
  private static func shortInteger(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.first == 0x2D || text.first == 0x2B ? text.dropFirst() : text
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard CellText.isDigit(byte) else { return nil }
      value = value &* 10 &+ Int(byte &- 0x30)
    }
    return text.first == 0x2D ? -value : value
  }

  /// Returns the values that have a name in the standard.
  private static func special(_ text: ArraySlice<UInt8>) -> CellNumber? {
    if text.elementsEqual("NaN".utf8) { return .notANumber }
    if text.elementsEqual("INF".utf8) { return .infinity(isNegative: false) }
    if text.elementsEqual("-INF".utf8) { return .infinity(isNegative: true) }
    return nil
  }

  /// Returns the number that `[+-]digits[.digits][e[+-]digits]` writes, one digit at least.
  private func decimal(_ text: ArraySlice<UInt8>) -> CellNumber? {
    var written = text.first == 0x2D ? "-" : ""
    var rest = text.first == 0x2D || text.first == 0x2B ? text.dropFirst() : text
    let whole = rest.prefix(while: CellText.isDigit)
    rest = rest.dropFirst(whole.count)
    // JSON writes neither leading zeros nor a point without digits on both sides.
    let significant = whole.drop { $0 == 0x30 }
    written += significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    var digitCount = whole.count
    if rest.first == 0x2E, !isInteger {
      let fraction = rest.dropFirst().prefix(while: CellText.isDigit)
      rest = rest.dropFirst(fraction.count + 1)
      digitCount += fraction.count
      if !fraction.isEmpty { written += "." + String(decoding: fraction, as: UTF8.self) }
    }
    guard digitCount > 0 else { return nil }
    if let mark = rest.first, mark | 0x20 == 0x65, !isInteger {
      written += String(decoding: rest, as: UTF8.self)
      rest = []
    }
    guard rest.isEmpty, let number = JSONNumber(parsing: written) else { return nil }
    return CellNumber(number)
  }
}
