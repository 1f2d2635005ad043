/// Dates and times of RFC 3339 §5.6.
enum DateTimeFormat {
  /// Tells whether bytes are a `date-time`.
  static func isDateTime(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 11, bytes[10] | 0x20 == 0x74 else { return false }
    return isDate(bytes[..<10]) && isTime(bytes[11...])
  }

  /// Tells whether bytes are a `full-date` that exists.
  static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = Digits(bytes)
    guard let year = rest.number(of: 4), rest.skip(0x2D), let month = rest.number(of: 2),
      rest.skip(0x2D), let day = rest.number(of: 2), rest.isAtEnd
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  /// Tells whether bytes are a `full-time`; a leap second ends a day in universal time.
  static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = Digits(bytes)
    guard let hour = rest.number(of: 2), hour < 24, rest.skip(0x3A),
      let minute = rest.number(of: 2), minute < 60, rest.skip(0x3A),
      let second = rest.number(of: 2), second <= 60
    else { return false }
    if rest.skip(0x2E), !rest.skipDigits() { return false }
    var offset = 0
    if !rest.skip(0x5A), !rest.skip(0x7A) {
      let sign = rest.skip(0x2B) ? 1 : rest.skip(0x2D) ? -1 : 0
      guard sign != 0, let hours = rest.number(of: 2), hours < 24, rest.skip(0x3A),
        let minutes = rest.number(of: 2), minutes < 60
      else { return false }
      offset = sign * (hours * 60 + minutes)
    }
    guard rest.isAtEnd else { return false }
    let universal = (hour * 60 + minute - offset + 2 * 24 * 60) % (24 * 60)
    return second < 60 || universal == 23 * 60 + 59
  }

  /// ASCII digits and what stands between them.
  private struct Digits {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
      rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number(of count: Int) -> Int? {
      guard rest.count >= count else { return nil }
      var number = 0
      for byte in rest.prefix(count) {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      rest = rest.dropFirst(count)
      return number
    }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard rest.first == byte else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func skipDigits() -> Bool {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count > 0
    }
  }
}
