/// Reads the usual spellings of values in the bytes of a cell, and tells those that it is sure of.
enum CellScan {
  /// Tells whether a cell is an integer of at most 18 digits within bounds.
  static func isInteger(_ cell: Span<UInt8>, in bounds: ClosedRange<Int>) -> Bool {
    var at = 0
    let isNegative = cell.count > 0 && cell[0] == 0x2D
    if isNegative || (cell.count > 0 && cell[0] == 0x2B) { at = 1 }
    guard cell.count > at, cell.count &- at <= 18 else { return false }
    var value = 0
    while at < cell.count {
      let digit = cell[at] &- 0x30
      guard digit < 10 else { return false }
      value = value &* 10 &+ Int(digit)
      at &+= 1
    }
    return bounds.contains(isNegative ? -value : value)
  }

  /// Tells whether a cell is a decimal number of at most 18 digits within bounds.
  static func isDecimal(_ cell: Span<UInt8>, in bounds: ClosedRange<Int>) -> Bool {
    guard let number = Decimal(cell, from: 0, to: cell.count), number.end == cell.count else {
      return false
    }
    return number.isWithin(bounds)
  }

  /// Tells whether a cell is a day of the Gregorian calendar, as `yyyy-mm-dd`.
  static func isDay(_ cell: Span<UInt8>) -> Bool {
    guard cell.count == 10, cell[4] == 0x2D, cell[7] == 0x2D, let year = number(cell, 0, 4),
      let month = number(cell, 5, 7), let day = number(cell, 8, 10)
    else { return false }
    guard year > 0, month &- 1 < 12, month > 0, day > 0 else { return false }
    return day <= 28 || day <= CellDate.dayCount(year: year, month: month)
  }

  /// Tells whether a cell is a longitude and a latitude, between brackets or not.
  ///
  /// JSON allows no leading zeros; without brackets they are numbers as others.
  static func isPoint(_ cell: Span<UInt8>, inBrackets: Bool) -> Bool {
    var at = inBrackets ? 1 : 0
    let last = inBrackets ? cell.count &- 1 : cell.count
    guard last > at else { return false }
    if inBrackets {
      guard cell[0] == 0x5B, cell[last] == 0x5D else { return false }
    }
    at = skipSpace(cell, at, before: last)
    guard let longitude = Decimal(cell, from: at, to: last), longitude.isJSON else { return false }
    at = skipSpace(cell, longitude.end, before: last)
    guard at < last, cell[at] == 0x2C else { return false }
    at = skipSpace(cell, at &+ 1, before: last)
    guard let latitude = Decimal(cell, from: at, to: last), latitude.isJSON else { return false }
    guard skipSpace(cell, latitude.end, before: last) == last else { return false }
    return longitude.isWithin(-180...180) && latitude.isWithin(-90...90)
  }

  /// Tells whether a cell is one mailbox of ASCII letters, digits and the commonest marks.
  static func isEmail(_ cell: Span<UInt8>) -> Bool {
    var sign: Int?
    var partStart = 0
    var labelCount = 0
    for at in 0..<cell.count {
      let byte = cell[at]
      if byte == 0x40 {
        guard sign == nil, at > partStart else { return false }
        sign = at
        partStart = at &+ 1
      } else if byte == 0x2E {
        guard at > partStart else { return false }
        if sign != nil {
          guard cell[at &- 1] != 0x2D else { return false }
          labelCount &+= 1
        }
        partStart = at &+ 1
      } else if byte == 0x2D {
        if sign != nil, at == partStart { return false }
      } else {
        let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        guard isLetter || (sign == nil && (byte == 0x5F || byte == 0x2B)) else { return false }
      }
    }
    return sign != nil && labelCount > 0 && cell.count &- partStart >= 2
      && cell[cell.count &- 1] != 0x2D
  }

  /// Tells whether a cell begins with a scheme (RFC 3986 §3.1).
  static func hasScheme(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 1, (cell[0] | 0x20) &- 0x61 < 26 else { return false }
    for at in 1..<cell.count {
      let byte = cell[at]
      if byte == 0x3A { return true }
      guard
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D
          || byte == 0x2E
      else { return false }
    }
    return false
  }

  /// Counts the Unicode scalars of a cell of UTF-8.
  static func scalarCount(_ cell: Span<UInt8>) -> Int {
    var count = 0
    for at in 0..<cell.count where cell[at] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  private static func skipSpace(_ cell: Span<UInt8>, _ start: Int, before end: Int) -> Int {
    var at = start
    while at < end, cell[at] == 0x20 { at &+= 1 }
    return at
  }

  private static func number(_ cell: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var value = 0
    for at in start..<end {
      let digit = cell[at] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// A decimal number of at most 18 digits: how many units of its last digit.
  private struct Decimal {
    var units = 0
    var fractionCount = 0
    var end: Int
    /// Whether JSON writes it so: digits on both sides of the point, no plus and no leading zero.
    var isJSON = true

    private static let powers: [Int] = (0...18).map { exponent in
      (0..<exponent).reduce(1) { power, _ in power &* 10 }
    }

    init?(_ cell: Span<UInt8>, from start: Int, to last: Int) {
      end = start
      var isNegative = false
      if end < last, cell[end] == 0x2D || cell[end] == 0x2B {
        isNegative = cell[end] == 0x2D
        if !isNegative { isJSON = false }
        end &+= 1
      }
      let first = end
      while end < last, cell[end] &- 0x30 < 10, end &- first <= 18 {
        units = units &* 10 &+ Int(cell[end] &- 0x30)
        end &+= 1
      }
      var digitCount = end &- first
      if digitCount == 0 || (digitCount > 1 && cell[first] == 0x30) { isJSON = false }
      if end < last, cell[end] == 0x2E {
        end &+= 1
        let point = end
        while end < last, cell[end] &- 0x30 < 10, digitCount <= 18 {
          units = units &* 10 &+ Int(cell[end] &- 0x30)
          end &+= 1
          digitCount &+= 1
        }
        fractionCount = end &- point
        if fractionCount == 0 { isJSON = false }
      }
      guard digitCount > 0, digitCount <= 18 else { return nil }
      if isNegative { units = -units }
    }

    func isWithin(_ bounds: ClosedRange<Int>) -> Bool {
      let unit = Self.powers[fractionCount]
      let least = bounds.lowerBound.multipliedReportingOverflow(by: unit)
      let most = bounds.upperBound.multipliedReportingOverflow(by: unit)
      // A bound beyond the numbers of 18 digits holds of them all, or of none: the sign tells.
      let isAbove = least.overflow ? bounds.lowerBound < 0 : units >= least.partialValue
      let isBelow = most.overflow ? bounds.upperBound > 0 : units <= most.partialValue
      return isAbove && isBelow
    }
  }
}
