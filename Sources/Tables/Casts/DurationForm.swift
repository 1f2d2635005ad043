/// How durations are written (ISO 8601; XML Schema part 2 §3.3.6), with what tools of the field let
/// pass: a plus sign, fractions of any part, and weeks beside other parts.
enum DurationForm {
  private static let dateUnits = Array("YMWD".utf8)
  private static let timeUnits = Array("HMS".utf8)

  /// Tells whether a cell is a duration.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    var rest = cell
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    guard rest.popFirst() == 0x50, !rest.isEmpty else { return false }
    if isAlternative(rest) { return true }
    let parts = rest.split(separator: 0x54, maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = parts.first, areParts(date, of: dateUnits) else { return false }
    // The letter T announces something.
    return parts.count == 1 || (!parts[1].isEmpty && areParts(parts[1], of: timeUnits))
  }

  /// Tells whether bytes are numbers followed by units, in the order of the units.
  private static func areParts(_ text: ArraySlice<UInt8>, of units: [UInt8]) -> Bool {
    var rest = text
    var units = units[...]
    while !rest.isEmpty {
      let whole = rest.prefix(while: CellText.isDigit)
      guard !whole.isEmpty else { return false }
      rest = rest.dropFirst(whole.count)
      if rest.first == 0x2E || rest.first == 0x2C {
        let fraction = rest.dropFirst().prefix(while: CellText.isDigit)
        guard !fraction.isEmpty else { return false }
        rest = rest.dropFirst(fraction.count + 1)
      }
      guard let unit = rest.popFirst(), let place = units.firstIndex(of: unit) else {
        return false
      }
      units = units[(place + 1)...]
    }
    return true
  }

  /// Tells whether bytes are `yyyy-mm-ddThh:mm:ss`, the alternative form.
  private static func isAlternative(_ text: ArraySlice<UInt8>) -> Bool {
    let shape = Array("dddd-dd-ddTdd:dd:dd".utf8)
    return text.count == shape.count
      && zip(text, shape).allSatisfy { $1 == 0x64 ? CellText.isDigit($0) : $0 == $1 }
  }
}
